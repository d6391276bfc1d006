/**
 * What all subgraphs of a generated case know together. It is plain JSON, so that a case can be kept in a file.
 *
 * The root types are types with one object.
 */
export interface World {
  /** Objects by the name of their type. The position of an object is its identity. */
  readonly objects: Readonly<Record<string, readonly WorldObject[]>>;
}

export interface WorldObject {
  /** By field name. A field that is not here is null. */
  readonly fields: Readonly<Record<string, WorldValue>>;
  /** Subgraphs that do not know the object: they find it by no key, and their fields of it are null. */
  readonly unknownTo?: readonly string[];
}

export type WorldValue = null | string | number | boolean | readonly WorldValue[] | TaggedValue;

export type TaggedValue =
  /** The object of a type at a position. */
  | { readonly $ref: readonly [typeName: string, index: number] }
  /** The value of a scalar that is not one of GraphQL's own. */
  | { readonly $json: unknown }
  /** A text that tells what it was made of: this, the arguments, and what was required of other subgraphs. */
  | { readonly $echo: string }
  /** One of several values: which one is decided by the arguments and what was required. */
  | { readonly $choose: readonly WorldValue[] }
  /** A text with the number of sequences read before in the same operation. For mutations. */
  | { readonly $sequence: string }
  | { readonly $fail: true };

/** Where an object stands in the world. */
export interface Place {
  readonly type: string;
  readonly index: number;
}
