import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** An operation as the generator writes it: its text on one line, and the hash that stands for it. */
export interface Operation<
  Data,
  Variables,
  Kind extends 'query' | 'mutation' = 'query' | 'mutation',
> extends DocumentTypeDecoration<Data, Variables> {
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the UTF-8 of `text`, hexadecimal. */
  readonly hash: string;
  /** The lists in the answer that can be gone through page by page. */
  readonly pages?: readonly PagedField[];
}

/** An operation that reads. It may be sent again. */
export type Query<Data, Variables> = Operation<Data, Variables, 'query'>;

/** An operation that changes something. It is sent once. */
export type Mutation<Data, Variables> = Operation<Data, Variables, 'mutation'>;

/** A list in an answer, and the variable that says where its next page begins. */
export interface PagedField {
  readonly path: readonly string[];
  readonly after: string;
}

/** The data that an operation answers with: `DataOf<typeof PatientOverview>`. */
export type DataOf<Document> = Document extends DocumentTypeDecoration<infer Data, infer _Variables> ? Data : never;

/** The variables that an operation takes: `VariablesOf<typeof PatientOverview>`. */
export type VariablesOf<Document> =
  Document extends DocumentTypeDecoration<infer _Data, infer Variables> ? Variables : never;
