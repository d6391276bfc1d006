/** A subgraph of a test: its schema and what it knows. */
export interface SubgraphDefinition {
  /** Type definitions. The link to the Federation specification is added, unless they are of Federation 1. */
  readonly sdl: string;
  readonly federation?: 1 | 2;
  /** The entities that it knows, by type. Each is found by any key that its type has here. */
  readonly entities?: Readonly<Record<string, readonly object[]>>;
  /** What fields give, when it is not the property of that name: a value, or a function of what it is asked on. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, FieldSource>>>>;
  /** What scalars make of values; without it they are passed on as they are. */
  readonly scalars?: Readonly<Record<string, ScalarRules>>;
}

export type FieldSource = FieldFunction | string | number | boolean | null | undefined | readonly unknown[] | object;

export type FieldFunction = (source: Record<string, unknown>, args: Record<string, unknown>) => unknown;

export interface ScalarRules {
  serialize(value: unknown): unknown;
  parseValue(value: unknown): unknown;
}

/** The subgraphs of a test, by name. */
export type SubgraphDefinitions = Readonly<Record<string, SubgraphDefinition>>;
