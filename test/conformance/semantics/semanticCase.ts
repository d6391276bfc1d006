import type { EngineName } from '../engines/enginesUnderTest.ts';

/** An operation and what is right for it. */
export interface SemanticCase {
  /** A sentence about behavior. */
  readonly title: string;
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The whole `data`, with the keys in the order of the operation. */
  readonly data: unknown;
  /** The paths of all errors, in any order. */
  readonly errorPaths?: readonly (readonly (string | number)[])[];
  /** The subgraphs that are asked, in any order, when it matters who is. */
  readonly asks?: readonly string[];
  /**
   * Engines that are known to get it wrong, and how. They are expected to: a mark that is no longer true fails. One
   * that begins with `fatal` is not tried, since it would take the tests with it.
   */
  readonly knownFailures?: Readonly<Partial<Record<EngineName, string>>>;
}
