import type { UnavailableReason } from '@helsegraf/upstream';

/** What a subgraph said, or that it gave no usable answer. */
export type SubgraphAnswer =
  | {
      readonly kind: 'answered';
      data: Record<string, unknown> | null;
      readonly errors: readonly SubgraphError[];
      /** Whether it is known that no string in the data has a character that JSON escapes. */
      isPlain?: boolean;
    }
  | SubgraphFailure;

export interface SubgraphFailure {
  readonly kind: 'unavailable';
  readonly reason: UnavailableReason;
  readonly retryable: boolean;
}

/** An error in a subgraph's answer. Everything but the path is taken from our own table before a client sees it. */
export interface SubgraphError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}
