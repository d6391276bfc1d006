/**
 * What several gateways must know together, and what is gone when it has expired: proofs that were used, budgets that
 * were spent, the patient whom an attest was opened for. Keys and values are hashes or opaque ids, never personal.
 *
 * Every method rejects with GatewayError STATE_UNAVAILABLE when the store does not answer within its deadline: nobody
 * may take silence for "not seen".
 */
export interface SharedState {
  /** True when the key was not there before; it is from now on, for `ttlMs`. Atomic across processes. */
  putIfAbsent(key: string, ttlMs: number): Promise<boolean>;
  /** Puts the value unless the key has one, and answers with the value that is there afterwards. Atomic. */
  claim(key: string, value: string, ttlMs: number): Promise<string>;
  /** The value of a key, if it has one. */
  find(key: string): Promise<string | undefined>;
  /** Forgets a key before its time. For whoever put it there, and nobody else. */
  remove(key: string): Promise<void>;
  /** Takes `points` from a budget that refills within `windowMs`. */
  consume(budget: Budget, key: string, points: number): Promise<Consumption>;
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

/** How much one key may use in a window of time. */
export interface Budget {
  /** A name of our own, part of the key. */
  readonly name: string;
  readonly points: number;
  readonly windowMs: number;
}

export interface Consumption {
  readonly isAllowed: boolean;
  /** Zero when it is allowed. */
  readonly retryAfterSeconds: number;
}
