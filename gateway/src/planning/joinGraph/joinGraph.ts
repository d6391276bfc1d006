import type { SelectionSetNode, TypeNode } from 'graphql';

/** Which subgraph resolves what: a supergraph, read from the `join__` directives of its SDL. */
export interface JoinGraph {
  readonly types: ReadonlyMap<string, JoinType>;
  /** Names of the subgraphs, as plans have them. */
  readonly subgraphs: readonly string[];
  readonly roots: Readonly<Record<'query' | 'mutation', string | undefined>>;
}

export interface JoinType {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union' | 'leaf';
  /** Whether clients do not see it. */
  readonly isHidden: boolean;
  /** What each subgraph that has the type says of it. */
  readonly in: ReadonlyMap<string, TypeInSubgraph>;
  readonly fields: ReadonlyMap<string, JoinField>;
  /** Interfaces that the type implements in some subgraph. */
  readonly interfaces: ReadonlySet<string>;
  /** The types of object that belong to it in some subgraph; of an object, itself. */
  readonly objects: ReadonlySet<string>;
}

export interface TypeInSubgraph {
  readonly keys: readonly JoinKey[];
  /** The subgraph has it as an object and does not know what it is (`@interfaceObject`). */
  readonly isInterfaceObject: boolean;
  /** The types that a value of it may be of, to this subgraph; among them may be interfaces that it has as objects. */
  readonly possible: readonly string[];
}

export interface JoinKey {
  readonly fields: SelectionSetNode;
  readonly isResolvable: boolean;
}

export interface JoinField {
  readonly name: string;
  readonly type: TypeNode;
  /** What each subgraph that has the field says of it. */
  readonly in: ReadonlyMap<string, FieldInSubgraph>;
}

export interface FieldInSubgraph {
  readonly type: TypeNode;
  /** The subgraph knows the field, and resolves it only where it says so (`@provides`). */
  readonly isExternal: boolean;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
  /** Where the field is moving between subgraphs: the label, and whether this subgraph has the field when it is on. */
  readonly override: { readonly label: string; readonly hasWhenOn: boolean } | undefined;
}
