/** An error of the answer, in what the portal shows of it. */
export interface AnswerError {
  /** The gateway's stable code. `undefined` when the answer is not one of the gateway's. */
  readonly code: string | undefined;
  readonly message: string;
  /** The number to quote when asking for help. */
  readonly reference: string | undefined;
  /** `patient.prescriptions`. Empty when the whole request was refused. */
  readonly path: string;
}

/** A part of the answer that holds a typed reason instead of data. */
export interface MissingPart {
  /** Where in the answer, places in lists as `*`: `patient.prescriptions.edges.*.node.dispenses`. */
  readonly path: string;
  /** How often this reason stands there. */
  readonly times: number;
  /** The type's name, `Reserved`. */
  readonly reason: string;
  /** The national service that was asked. `undefined` when the query did not ask for it. */
  readonly service: string | undefined;
  /** Why a service gave no answer, `TIMEOUT`. */
  readonly unavailableReason: string | undefined;
}

/** Data that is there, and does not show all there is. */
export type Gap = { readonly path: string } & (
  | { readonly kind: 'sealed' | 'unreadable'; readonly count: number }
  | { readonly kind: 'lockedInIntermediary' | 'lockedInCoreRecord' | 'incomplete' }
  /** Names of the contract: kinds of critical information that could not be fetched, registers that did not answer. */
  | { readonly kind: 'kindsMissing' | 'registers'; readonly names: readonly string[] }
);

/** How one national service fared in an answer. */
export interface SourceState {
  /** Its name in the graph, `CORE_RECORD`. */
  readonly service: string;
  /** What it said, each once: data, a reason for missing data by its type, or nothing that can be told. */
  readonly outcomes: readonly ('answered' | 'failed' | { readonly reason: string; readonly why: string | undefined })[];
  /** When it was asked, milliseconds since the epoch, the earliest time. `undefined` when the query did not ask for it. */
  readonly askedAt: number | undefined;
}

/** What is worth saying about an answer besides its JSON. */
export interface Answer {
  /** The HTTP status. 0 when there was no answer at all. */
  readonly status: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly sizeBytes: number;
  readonly hasData: boolean;
  readonly errors: readonly AnswerError[];
  readonly missing: readonly MissingPart[];
  readonly gaps: readonly Gap[];
  readonly sources: readonly SourceState[];
}
