/** A way in which an engine's answer is not the monolith's. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** For people. */
  readonly detail: string;
}

export type DifferenceKind =
  /** The engine gave no answer at all. */
  | 'crashed'
  /** The engine took the process with it. */
  | 'aborted'
  /** The engine did not come back in time. */
  | 'hung'
  /** A subgraph was asked what no right engine asks. */
  | 'wrong request'
  | 'data'
  /** The data are right, their keys not in the order of the operation. */
  | 'order'
  /** A null that an error has caused, of which the engine says nothing. */
  | 'missing error'
  /** An error where there is none. */
  | 'invented error'
  /** An error at a place where none can be. */
  | 'misplaced error';
