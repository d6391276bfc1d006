import type { AnsweredRequest } from './answeredRequest.ts';

/** Collects figures, and stores them in the background. */
export interface InsightWriter {
  /** Takes no time to speak of, and never throws: what cannot be kept is counted as lost. */
  add(request: AnsweredRequest): void;
  /** Stores what has been collected so far. Resolves after one try, whatever comes of it. */
  flush(): Promise<void>;
  /** Stores what is left, or gives it up after three seconds. */
  stop(): Promise<void>;
}

export interface InsightWriterOptions {
  /** As the role that may store and no more. */
  readonly databaseUrl: string;
  readonly flushEveryMs?: number;
  /** How long one try may take. */
  readonly timeoutMs?: number;
  /** For how long figures by the minute are kept; an interval as PostgreSQL reads it. */
  readonly minutesKept?: string;
  /** For how long those by the hour and by the day are. */
  readonly hoursKept?: string;
  /** Nothing could be stored. Told once, until something could be again. */
  onFailure?(): void;
  onRecovered?(): void;
}
