/** Why a service gave no usable answer; the names are those of `UnavailableReason` in the contract. */
export type UnavailableReason =
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | 'FAILED'
  | 'MALFORMED'
  | 'WRONG_PERSON'
  | 'RATE_LIMITED'
  | 'CIRCUIT_OPEN';

/** The service spoke, with a 2xx, 3xx or 4xx status. Whether that is a yes is for the caller to judge. */
export interface UpstreamAnswer {
  readonly kind: 'answered';
  readonly status: number;
  /** Names in lower case; a repeated header is joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, not validated. Undefined when the body is empty, or is not JSON and the status is 4xx. */
  readonly body: unknown;
  /** When the answer had been read, RFC 3339 in UTC. */
  readonly fetchedAt: string;
}

/** No usable answer. It says nothing of whether there is data. */
export interface UpstreamFailure {
  readonly kind: 'unavailable';
  readonly reason: UnavailableReason;
  /** Whether the same question may succeed a little later. */
  readonly retryable: boolean;
  readonly retryAfterSeconds?: number;
  readonly fetchedAt: string;
}

export type UpstreamResult = UpstreamAnswer | UpstreamFailure;

// A service that misunderstands us, or answers about somebody else, will do so again.
const lastingReasons: ReadonlySet<UnavailableReason> = new Set(['MALFORMED', 'WRONG_PERSON']);

/** A failure with its time; `retryable` follows from the reason. */
export function unavailable(reason: UnavailableReason, retryAfterSeconds?: number): UpstreamFailure {
  return {
    kind: 'unavailable',
    reason,
    retryable: !lastingReasons.has(reason),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    fetchedAt: new Date().toISOString(),
  };
}
