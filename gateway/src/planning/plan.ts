/** How an operation is answered: fetches, each of which starts as soon as those it needs have been merged. */
export interface Plan {
  /** In an order in which every fetch stands after those it needs. Empty when nothing has to be fetched. */
  readonly fetches: readonly PlannedFetch[];
}

/** One request to one subgraph: for root fields, or for fields of entities found earlier. */
export interface PlannedFetch {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  /** The GraphQL document for the subgraph. */
  readonly document: string;
  /** Names of the client's variables that the document uses. */
  readonly variables: readonly string[];
  /** What to ask about. Empty for a fetch of root fields. */
  readonly entities: readonly EntityLookup[];
  /** Changes to the answer of a fetch of root fields. */
  readonly outputRewrites: readonly Rewrite[];
  /** Positions in `fetches` that must have been merged before this one starts. */
  readonly needs: readonly number[];
}

/** Entities that one field of the document (`_entities`, under an alias when there are several) is asked about. */
export interface EntityLookup {
  /** The response key of the field. */
  readonly key: string;
  /** The variable that takes the representations. */
  readonly variable: string;
  /** Where in the merged data the entities are. */
  readonly paths: readonly EntityPath[];
  /** What a representation consists of, by type. */
  readonly requires: readonly Requirement[];
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
}

export type EntityPath = readonly PathSegment[];

export type PathSegment =
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'each' }
  | { readonly kind: 'type'; readonly types: readonly string[] };

export type Requirement =
  | { readonly kind: 'field'; readonly key: string; readonly as: string; readonly selections: readonly Requirement[] }
  | { readonly kind: 'type'; readonly type: string; readonly selections: readonly Requirement[] };

/** A change of a value on its way to or from a subgraph. */
export type Rewrite =
  | { readonly kind: 'set'; readonly path: readonly RewriteSegment[]; readonly value: string }
  | { readonly kind: 'rename'; readonly path: readonly RewriteSegment[]; readonly to: string };

export type RewriteSegment =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'type'; readonly types: readonly string[] };

/** A fetch before it is known which others it needs, beside those that the planner put before it. */
export type UnorderedFetch = Omit<PlannedFetch, 'needs'> & { readonly after: readonly number[] };
