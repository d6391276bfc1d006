import type { ResultKind } from './contractCase.ts';

/** What an SDK's runner saw, as it tells the server with `PUT /<case>/observed`. */
export interface ObservedOutcome {
  /** One for each call, or for each page. */
  readonly results: readonly ObservedResult[];
  readonly items?: readonly string[];
}

export interface ObservedResult {
  readonly kind: ResultKind;
  readonly status?: number;
  readonly codes?: readonly string[];
  readonly retryAfterSeconds?: number;
  readonly isRetryable?: boolean;
  readonly values?: Readonly<Record<string, string | boolean | null>>;
}
