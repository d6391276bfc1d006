import type { FieldNode } from 'graphql';

/**
 * A shape before it has a name. Drafts with one signature are one shape: a reason that is asked about in one way in several
 * places is one type, which one function can then show.
 */
export type Draft = ObjectDraft | UnionDraft;

export interface ObjectDraft {
  readonly kind: 'object';
  readonly typeName: string;
  readonly description: string;
  readonly isInterface: boolean;
  readonly hasTypename: boolean;
  readonly isReason: boolean;
  readonly fields: readonly DraftField[];
  readonly signature: string;
}

export interface UnionDraft {
  readonly kind: 'union';
  readonly typeName: string;
  readonly description: string;
  readonly variants: readonly ObjectDraft[];
  readonly common: readonly DraftField[];
  readonly signature: string;
}

export interface DraftField {
  readonly name: string;
  readonly type: DraftType;
  readonly isConditional: boolean;
  readonly description: string;
  readonly deprecationReason: string | undefined;
  /** For what the answer does not show: GraphQL's name, and the arguments. */
  readonly node: FieldNode;
}

/** As `TypeRef`, with drafts in place of names of shapes, and names as GraphQL has them. */
export type DraftType =
  | { readonly kind: 'list'; readonly of: DraftType; readonly isNullable: boolean }
  | { readonly kind: 'shape'; readonly draft: Draft; readonly isNullable: boolean }
  | { readonly kind: 'scalar' | 'enum' | 'fragment'; readonly name: string; readonly isNullable: boolean };
