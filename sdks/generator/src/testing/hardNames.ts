import { buildDocuments } from '@helsegraf/documents';
import { buildSchema } from 'graphql';
import { buildPackage } from '../ir/buildPackage.ts';
import type { Package } from '../ir/ir.ts';

// Names that TypeScript, JavaScript's objects, the SDK or the generated modules have already.
const schema = buildSchema(`
  type Query { object(id: ID!, data: Data, kind: Kind = class): Object, any: [Any!]!, node(id: ID!): Node }
  type Mutation { delete(idempotencyKey: ID!): Object }
  interface Node { id: ID! }
  type Object implements Node {
    id: ID!, class: String, constructor: String, prototype: Int, toString: String, then: Int, await: Int
    Kind: Kind!, self: Object, readonly: [[Promise]]
  }
  type Query2 { a: Int }
  type UnknownMember { a: Int }
  type Promise { a: Int }
  union Any = Object | Query2 | UnknownMember | Promise
  enum Kind { class default UnknownValue }
  input Data { variables: Kind, in: [[Data!]!] }
`);

const operations = `
  query Query { any { __typename ...on Node { id } ...on UnknownMember { a } ...on Object { Kind } } }
  # */ \u2028 export const nothing = 1;
  query UnknownMember($id: ID!) { object(id: $id) { id self { id class self { id } } readonly { a } } }
  query Data($data: Data) { object(id: 1, data: $data) { class constructor prototype toString then await kind: __typename } }
  query Variables($kind: Kind) { object(id: 1, kind: $kind) { Kind } }
  query Promise { node(id: 1) { ...Whole } object(id: 1) { Kind: id } }
  query Sdk { any { __typename } }
  query Types { any { ...on Promise { a } } }
  query index { object(id: 1) { id } }
  mutation Mutation($key: ID!) { delete(idempotencyKey: $key) { ...UnknownValue } }
  fragment Whole on Node { __typename id ...on Object { class } }
  fragment UnknownValue on Object { class }
`;

/** Operations in which names are taken already. */
export function hardNames(): Package {
  const built = buildDocuments([{ path: 'hard.graphql', text: operations }], schema);
  if (built.kind === 'refused') throw new Error(JSON.stringify(built.problems));
  return buildPackage(schema, built.documents);
}
