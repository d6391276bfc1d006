import type { AnsweredRequest } from './answeredRequest.ts';

/** Collects figures, and stores them in the background. */
export interface InsightWriter {
  /** Takes no time to speak of, and never throws: what cannot be kept is counted as lost. */
  add(request: AnsweredRequest): void;
  /** Stores what has been collected so far, as soon as the store takes it. Resolves after one try, whatever comes of it. */
  flush(): Promise<void>;
  /** Stores what is left, or gives it up at the deadline. */
  stop(): Promise<void>;
}
