import type { LifeEnd, RequestLife } from '../../../http/requestLife.ts';
import type { SubgraphAnswer, SubgraphFailure } from '../subgraphAnswer.ts';
import { unavailable } from './readAnswer.ts';

/** A request, and who waits for its answer. */
export interface PendingCall {
  /** Head and body. */
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
  /** Whether it may be sent again when nobody knows what became of it. */
  readonly isRepeatable: boolean;
  readonly life: RequestLife;
  readonly resolve: (answer: SubgraphAnswer) => void;
}

/** The answer of a request that ended before it had one. */
export function brokenOff(end: LifeEnd): SubgraphFailure {
  return unavailable(end === 'too late' ? 'TIMEOUT' : 'UNREACHABLE');
}
