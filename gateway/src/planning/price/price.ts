import type { ServiceName } from '@helsegraf/schema';

/**
 * What an operation makes others do, at most, by its plan alone.
 *
 * Not in it: calls that are made again because they failed, tokens, what the gateway asks to decide who may see what, and
 * what many requests share. What is found decides the rest, so `perItem` and `perHundred` stand beside and are never
 * guessed.
 */
export interface Price {
  /** Requests to subgraphs, by name. */
  readonly subgraphs: Readonly<Record<string, Calls>>;
  /** Requests to national services, and to what we keep ourselves. */
  readonly services: Readonly<Partial<Record<ServiceName, Calls>>>;
}

export interface Calls {
  /** However much is found. */
  readonly calls: number;
  /** More for each item of a type that is found. */
  readonly perItem?: Readonly<Record<string, number>>;
  /** More for each further hundred items of a type: those of the first hundred are among `calls`. */
  readonly perHundred?: Readonly<Record<string, number>>;
}

/** What is known of the graph where a price is worked out. */
export interface PriceRules {
  /** The national service behind each field marked `@nationalSource`, by `Type.field`. */
  readonly nationalSources: ReadonlyMap<string, string>;
}
