import type { NationalService } from '@helsegraf/schema';

export type Resolution = 'MINUTE' | 'HOUR' | 'DAY';

/** What an operator asks to have counted, understood: nothing of it is open any more. */
export interface Question {
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  readonly resolution: Resolution;
  readonly operation?: string;
  readonly client?: string;
  readonly clientVersion?: string;
  readonly service?: NationalService;
}
