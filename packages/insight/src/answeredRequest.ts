/**
 * One request that has been answered, as far as figures go. Nothing in it is about a person: no number, no name, no text
 * that a client chose.
 */
export interface AnsweredRequest {
  /** When it was answered, milliseconds since the epoch. */
  readonly at: number;
  /** The name of an operation that was reviewed or registered; `other` for all the rest. */
  readonly operation: string;
  /** As the token has it; `unknown` for whoever could not be told. */
  readonly clientId: string;
  /** As `parseClientVersion` lets it through. */
  readonly clientVersion?: string | undefined;
  readonly callerKind: CallerKind;
  /** Of the legal entity that attested the need, nine digits. */
  readonly organisationNumber?: string | undefined;
  /** HTTP status. */
  readonly status: number;
  /** A code of the table of errors, of a refusal or failure as a whole. */
  readonly code?: string | undefined;
  readonly durationMs: number;
  /** What each national service had to say; each outcome of a service once. */
  readonly sources: readonly SourceState[];
  /** Calls to national services, at most, by the name of the service in code. */
  readonly calls: Readonly<Record<string, number>>;
  /**
   * `Type.field` of each field that the operation selects, each once and in order. Counted for the document, so the same
   * array is to be given for the same document.
   */
  readonly fields: readonly string[];
  /** Whether it was made on the ground of an emergency. */
  readonly isEmergency?: boolean | undefined;
}

export type CallerKind = 'practitioner' | 'citizen' | 'system' | 'operator' | 'unknown';

/** How one national service fared in one request. */
export interface SourceState {
  /** Its name in code, `core-record`. */
  readonly service: string;
  readonly outcome: SourceOutcome;
  /** Why it did not answer, a value of `UnavailableReason`. */
  readonly reason?: string | undefined;
  /** How long the fetch took that its answer came with. */
  readonly fetchedMs?: number | undefined;
}

/** `nothing`: it answered that it has nothing of the person. `withheld`: it has something that is not shown. */
export type SourceOutcome = 'answered' | 'nothing' | 'withheld' | 'unavailable';

/** What became of a request. A refusal is the client's to mend; a failure is ours, or a service's. */
export type RequestOutcome = 'answered' | 'refused' | 'failed';
