/**
 * What the emitters write from: the operations of one package, and everything that their variables and answers are made
 * of. It holds no word of any language. Names are in PascalCase, or as GraphQL has them where the comment says so; words
 * that a language keeps for itself, and members that may not be named as what they stand in, are each emitter's to avoid.
 *
 * Two names of one scope never differ by case alone, so that each may have a file of its own on any disk.
 */
export interface Package {
  /** Sorted by name. */
  readonly operations: readonly Operation[];
  /** Named fragments that are somewhere the whole of a selection. Sorted by name. */
  readonly fragments: readonly Fragment[];
  /** Only those that the operations use. Sorted by name. */
  readonly enums: readonly EnumType[];
  /** Input objects, only those that the operations use. Sorted by name. */
  readonly inputs: readonly InputType[];
  /** Names of the custom scalars that the operations use, as GraphQL has them. Sorted. */
  readonly scalars: readonly string[];
}

/** One operation, and a scope: its shapes have names of their own, and are best written inside of it. */
export interface Operation {
  /** Its name in code. Unique among operations, fragments, enums and inputs. */
  readonly name: string;
  /** As GraphQL has it, and as it is sent in `operationName`. */
  readonly graphqlName: string;
  readonly kind: 'query' | 'mutation';
  /** What it is for, in the words of whoever wrote it. Empty when nothing is said. */
  readonly purpose: string;
  readonly document: Document;
  /** In the order in which the operation declares them. */
  readonly variables: readonly Variable[];
  /** All shapes of the answer that belong to no fragment, outermost first. None is named as the operation or `Variables`. */
  readonly shapes: readonly Shape[];
  /** The shape of `data`: the first of `shapes`, always an object, always named `Data`. */
  readonly data: string;
  /** The variable that goes into the argument `idempotencyKey` of a change; undefined when there is none. */
  readonly idempotencyKey: string | undefined;
  /** The lists that can be gone through page by page. */
  readonly pages: readonly PagedField[];
}

/** What is sent. Neither is ever made anew: a changed space would be another document. */
export interface Document {
  /** One line. */
  readonly text: string;
  /** SHA-256 of the UTF-8 of `text`, hexadecimal. */
  readonly hash: string;
}

export interface Variable {
  /** As GraphQL has it. */
  readonly name: string;
  readonly type: TypeRef;
  /** Whether it may be left out: it is nullable, or has a default. */
  readonly isOptional: boolean;
  /** The default as GraphQL writes it, for comments: `20`, `[ACTIVE]`. The gateway fills it in; clients do not. */
  readonly defaultText: string | undefined;
}

/**
 * A fragment that a selection is exactly (`code { ...Coded }`), in whichever operations: one type for all of them. It is a
 * scope like an operation: what is below it is named within it.
 */
export interface Fragment {
  /** Its name in code. Unique among operations, fragments, enums and inputs. */
  readonly name: string;
  /** The fragment itself first, with the fragment's name; below it, shapes that are named as neither it nor each other. */
  readonly shapes: readonly Shape[];
}

/** The type of a field, a variable or an input field. Nullability is kept at every level of a list. */
export type TypeRef =
  | { readonly kind: 'list'; readonly of: TypeRef; readonly isNullable: boolean }
  | {
      /**
       * `scalar`: `name` as GraphQL has it, built in (`String`, `Int`, `Float`, `Boolean`, `ID`) or of `Package.scalars`.
       * `enum`, `input`: `name` of one in `Package.enums`, `Package.inputs`.
       * `shape`: `name` of one in the `shapes` of the scope where this stands.
       * `fragment`: `name` of one in `Package.fragments`.
       */
      readonly kind: 'scalar' | 'enum' | 'input' | 'shape' | 'fragment';
      readonly name: string;
      readonly isNullable: boolean;
    };

export type Shape = ObjectShape | UnionShape;

/** An object of which certain fields are asked for. What was selected in several places is merged. */
export interface ObjectShape {
  readonly kind: 'object';
  /** Unique in its scope. */
  readonly name: string;
  /** As GraphQL has it. That of an interface when nothing but the interface's fields is asked for. */
  readonly typeName: string;
  readonly description: string;
  /** `typeName` may be an interface's, and then `__typename` may be anything. */
  readonly isInterface: boolean;
  /** Whether `__typename` is in the answer. It is in no `fields`, unless it was asked for under another name. */
  readonly hasTypename: boolean;
  /** Whether the type implements `MissingData`: it is a reason why there is no data. */
  readonly isReason: boolean;
  /** In the order of the selection. Fields that the answer has beside these are to be ignored. */
  readonly fields: readonly Field[];
  /** Names of the unions of this scope that it is a variant of. */
  readonly variantOf: readonly string[];
  /** Where things are in a page of a list; undefined when this is none. */
  readonly connection: Connection | undefined;
}

/**
 * An object whose type only the answer tells, by `__typename`, which always is there. The gateway may answer with a type
 * that none of the variants is, when the schema has grown: every emitter adds a variant for that, with the `common` fields.
 */
export interface UnionShape {
  readonly kind: 'union';
  /** Unique in its scope. */
  readonly name: string;
  /** The union or interface, as GraphQL has it. */
  readonly typeName: string;
  readonly description: string;
  /** Names of object shapes of this scope, one per concrete type, data before reasons. All have `hasTypename`. */
  readonly variants: readonly string[];
  /** What every variant has, and one that is not known yet too: fields of the interface. None for a union. */
  readonly common: readonly Field[];
  /** Whether the variants are data on the one side, and reasons why there is none on the other. */
  readonly isDataOrReason: boolean;
}

export interface Field {
  /** As it stands in the answer: the alias, or GraphQL's name. Unique in its shape. */
  readonly name: string;
  /** Nullable also when the schema says otherwise, if the field is conditional. */
  readonly type: TypeRef;
  /** It may be absent from the answer, by `@include` or `@skip`. */
  readonly isConditional: boolean;
  readonly description: string;
  readonly deprecationReason: string | undefined;
}

/** The names under which a page keeps its parts, so far as they are asked for. */
export interface Connection {
  readonly edges: string | undefined;
  /** In an edge. */
  readonly node: string | undefined;
  readonly pageInfo: string;
  /** In the page info. */
  readonly hasNextPage: string;
  /** In the page info. */
  readonly endCursor: string;
}

/** A connection in an answer that can be gone through, since a variable says where to go on. It is below no list. */
export interface PagedField {
  /** Names of the fields that lead to it from `data`. Unions on the way are passed by the variant that has the next field. */
  readonly path: readonly string[];
  /** The connection's type, as GraphQL has it. */
  readonly typeName: string;
  /** The variable that takes the cursor to go on after. */
  readonly after: string;
  /** The variable that takes the size of a page; undefined when none does. */
  readonly first: string | undefined;
}

export interface EnumType {
  /** Its name in code. Unique among operations, fragments, enums and inputs. */
  readonly name: string;
  readonly graphqlName: string;
  readonly description: string;
  /** In the order of the schema. An answer may hold a value that is not among them. */
  readonly values: readonly EnumValue[];
  /** Whether it is sent, in variables. */
  readonly isInput: boolean;
  /** Whether it is in answers, so that it needs a value for what is not known yet. */
  readonly isOutput: boolean;
}

export interface EnumValue {
  /** As GraphQL has it. */
  readonly name: string;
  readonly description: string;
  readonly deprecationReason: string | undefined;
}

export interface InputType {
  /** Its name in code. Unique among operations, fragments, enums and inputs. */
  readonly name: string;
  readonly graphqlName: string;
  readonly description: string;
  /** Exactly one of the fields is to be given (`@oneOf`). */
  readonly isOneOf: boolean;
  readonly fields: readonly InputField[];
}

export interface InputField extends Variable {
  readonly description: string;
  readonly deprecationReason: string | undefined;
}
