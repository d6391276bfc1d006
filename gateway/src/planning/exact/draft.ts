import type { ArgumentNode, SelectionSetNode } from 'graphql';
import type { EntityPath, Requirement } from '../plan.ts';

/** A fetch that is being put together. What it needs is settled when it is made; what it asks for grows. */
export interface FetchDraft {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly set: SelectionDraft;
  /** Undefined for a fetch of root fields. */
  readonly lookup: LookupDraft | undefined;
  /** Fetches that must be over before this one. */
  readonly needs: ReadonlySet<FetchDraft>;
  /** The shape of what stands at each place of the answer. */
  readonly shapes: Map<string, string>;
}

export interface LookupDraft {
  readonly path: EntityPath;
  /** The type of the entities in the data, and what the subgraph calls it. */
  readonly type: string;
  readonly as: string;
  readonly requires: readonly Requirement[];
}

export interface SelectionDraft {
  readonly draft: FetchDraft;
  /** Response keys from the root of the fetch, or from the entity. */
  readonly keys: readonly string[];
  /** By the key in the data. */
  readonly fields: Map<string, FieldDraft>;
  /** What is asked of single types. */
  readonly branches: Map<string, SelectionDraft>;
  /** Whether the type must be known. */
  readonly asksTypename: boolean;
}

export interface FieldDraft {
  readonly asked: AskedField;
  /** The response key in the fetch: another than in the data where two shapes would meet. */
  readonly fetchKey: string;
  readonly set: SelectionDraft | undefined;
}

/** A field with arguments, and where its value stands in the data. */
export interface AskedField {
  readonly name: string;
  readonly key: string;
  readonly arguments: readonly ArgumentNode[];
}

/** An object in the hands of one subgraph, during one fetch. */
export interface View {
  readonly set: SelectionDraft;
  readonly subgraph: string;
  /** What the subgraph calls the type of the object. */
  readonly type: string;
  /** External fields that the subgraph has here. */
  readonly provided: readonly SelectionSetNode[];
  /** What came along for fields that are made of other fields. */
  readonly required: readonly string[];
  /** Whether it is by this view that the type is known: a null that takes the object with it takes that too. */
  readonly tellsType: boolean;
}

/** Where in the data values of one field stand. */
export interface Place {
  /** Undefined for the root. */
  readonly field: { readonly of: TypedPlace; readonly asked: AskedField } | undefined;
  readonly path: EntityPath;
  /** The type of the values in the supergraph. */
  readonly type: string;
  /** The fetches that bring the values. */
  readonly sources: Source[];
  readonly typed: Map<string, TypedPlace>;
}

export interface Source {
  readonly set: SelectionDraft;
  readonly subgraph: string;
  readonly type: string;
  readonly provided: readonly SelectionSetNode[];
}

/** The objects of one type at a place. */
export interface TypedPlace {
  readonly place: Place;
  /** A type of object; or an interface, where a subgraph does not know which object it has (`@interfaceObject`). */
  readonly type: string;
  readonly path: EntityPath;
  /** Views by fetches of entities. */
  readonly views: View[];
  readonly brought: Map<string, Brought>;
  /** The fetches that tell the types of the objects on the way here. */
  readonly typeNeeds: ReadonlySet<FetchDraft>;
}

/** A field whose value a fetch brings. */
export interface Brought {
  readonly asked: AskedField;
  readonly by: FetchDraft;
  /** Where its objects stand; undefined for leaves. */
  readonly child: Place | undefined;
}
