/** A schema while it is being drawn: what exists, and which subgraph has which part of it. */
export interface Sketch {
  readonly subgraphs: readonly string[];
  readonly objects: Map<string, ObjectSketch>;
  readonly interfaces: Map<string, InterfaceSketch>;
  readonly unions: Map<string, UnionSketch>;
  /** Values of an enum by subgraph. Only those that a subgraph uses are printed. */
  readonly enums: Map<string, Map<string, readonly string[]>>;
  /** Fields of an input type by subgraph. */
  readonly inputs: Map<string, Map<string, readonly string[]>>;
  /** Enum values that are not for clients, as `Enum.VALUE`, and the subgraphs that say so. */
  readonly hiddenValues: Map<string, readonly string[]>;
}

export interface ObjectSketch {
  readonly name: string;
  readonly kind: 'entity' | 'value' | 'root';
  /** The keys of an entity. */
  readonly keys: readonly KeySketch[];
  /** Which keys each subgraph declares. For other types, which subgraphs have the type. */
  readonly presence: Map<string, DeclaredKey[]>;
  readonly fields: Map<string, FieldSketch>;
  /** Subgraphs that must not get the type. */
  readonly forbidden: Set<string>;
  /** Subgraphs that extend a type of others, as it was done in Federation 1. */
  readonly extendedIn: Set<string>;
  /** The subgraph that says that the type is not for clients. */
  hiddenIn?: string;
}

export interface KeySketch {
  /** As written in `@key`. */
  readonly fieldSet: string;
  readonly fieldNames: readonly string[];
  readonly isNullable: boolean;
}

export interface DeclaredKey {
  readonly key: KeySketch;
  isResolvable: boolean;
}

export interface FieldSketch {
  readonly name: string;
  readonly type: TypeSketch;
  /** As written between the parentheses, the same in all subgraphs. */
  readonly args: readonly string[];
  /** Subgraphs that resolve the field, with what stands behind its type there. */
  readonly owners: Map<string, Set<string>>;
  /** Subgraphs that mention the field as one of another. */
  readonly externals: Set<string>;
  /** Those among them that give it along with something of theirs. */
  readonly providers: Set<string>;
  /** The subgraph from which the field was taken over. */
  overriddenIn?: string;
  /** The subgraph from which it is being taken over. */
  progressiveFrom?: string;
  /** What the field requires in its one owner. */
  requires?: string;
  /** An argument that only one owner has. */
  extraArg?: { readonly subgraph: string; readonly text: string };
  /** An argument that is not for clients, and the subgraph that says so. */
  hiddenArg?: { readonly subgraph: string; readonly text: string };
  /** The subgraph that does not promise that there is a value. There is one all the same. */
  looseIn?: string;
  /** Other fields or keys are made of it: it neither fails nor is it unknown. */
  isRelied: boolean;
  /** Fields are made of it that belong to what leads to its object, and not to the object itself. */
  isReliedFromAfar: boolean;
  isKey: boolean;
}

export interface TypeSketch {
  readonly name: string;
  /** The type with `T` for its name: `[T!]!`. */
  readonly wrap: string;
  readonly kind: 'leaf' | 'object' | 'interface' | 'union';
}

export interface InterfaceSketch {
  readonly name: string;
  /** Object types that implement it somewhere. */
  readonly implementers: readonly string[];
  readonly fields: Map<string, TypeSketch>;
  /** Which object types implement it, and which fields it has, by subgraph. */
  readonly presence: Map<string, { readonly members: readonly string[]; readonly fields: readonly string[] }>;
  /** Set when it is an entity, that is an object to some subgraphs. */
  readonly asObject: ObjectSketch | undefined;
  /** The interface that this one implements, by subgraph. */
  readonly parents: Map<string, string>;
  /** The subgraph that says that the interface is not for clients. */
  hiddenIn?: string;
}

export interface UnionSketch {
  readonly name: string;
  readonly members: Map<string, readonly string[]>;
}
