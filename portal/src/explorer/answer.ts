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

/** What is worth saying about an answer besides its JSON. */
export interface Answer {
  /** The HTTP status. 0 when there was no answer at all. */
  readonly status: number;
  readonly durationMs: number;
  readonly sizeBytes: number;
  readonly hasData: boolean;
  readonly errors: readonly AnswerError[];
  readonly missing: readonly MissingPart[];
}
