import { buildDocuments } from '@helsegraf/documents';
import { buildPackage, emitCsharp, type EmittedFile } from '@helsegraf/generator';
import { buildSchema } from 'graphql';

// Names that C#, records, the SDK or the generated code have already, and texts that end comments and constants.
const schema = buildSchema(`
  """Ends a comment */ and a tag </summary> & so on."""
  type Query {
    object(class: Int!, writer: String, value: Boolean! = true, json: Anything, given: OneOf): Record
    any: Any!
    nodes(after: String): RecordConnection!
    others(after: ID): RecordConnection
    inner: Holder
  }
  type Mutation { string(idempotencyKey: ID!, data: Object!): Any! }
  type Holder { any: Any! }
  interface Named { typename: String!, class: Kind, record: Record, old: [Int!] @deprecated }
  type Record implements Named {
    typename: String!
    class: Kind
    record: Record
    equals: Int
    getHashCode: Boolean!
    toString: [String]
    equalityContract: Float
    clone: Int
    _: Float!
    default(int: Int): [[Kind!]!]!
    match: ID!
    read: [Any]
    codec: Int @deprecated(reason: "Says \\"nothing\\" here.")
    many: Anything
    nulls: [[Int]]
    dates: [Date]
    old: [Int!] @deprecated
  }
  type Unknown implements Named { typename: String!, class: Kind, record: Record, old: [Int!] @deprecated, wait: Int! }
  type Func implements Named { typename: String!, class: Kind, record: Record, old: [Int!] @deprecated }
  type Open implements Named { typename: String!, class: Kind, record: Record, old: [Int!] @deprecated, List: [List!] }
  type List { String: String, IReadOnlyList: Int, System: Boolean, Guid: Kind }
  type RecordConnection { edges: [RecordEdge!]!, pageInfo: PageInfo! }
  type RecordEdge { node: Record! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  union Any = Record | Unknown | Func | Open
  enum Kind { class default UNRECOGNIZED Known BY_VALUE_ int ok old @deprecated(reason: "ok is better") }
  input Object { class: String!, Integer: [Int!], with_a: Anything, withA: [[Kind]!], object: Object, day: [Date] }
  input OneOf @oneOf { class: Int, text: String }
  scalar Anything
  scalar Date
`);

const longText = 'æ'.repeat(70_000);

const operations = `
  query Query($class: Int!, $writer: String, $value: Boolean! = true, $given: OneOf, $json: Anything) {
    object(class: $class, writer: $writer, value: $value, given: $given, json: $json) {
      typename class equals getHashCode toString equalityContract clone _ default match codec many nulls dates old
      read { __typename ...on Record { typename: match } ...on Open { List { String IReadOnlyList System Guid } } ...on Unknown { wait } }
    }
  }
  query Action($after: String, $rest: ID) {
    nodes(after: $after) { ...Page }
    others(after: $rest) { ...Page }
  }
  query String($after: String) { nodes(after: $after) { edges { node { match } } pageInfo { hasNextPage endCursor } } }
  mutation Mutation($key: ID!, $data: Object!) { string(idempotencyKey: $key, data: $data) { ...Version } }
  query LongOne { object(class: 1, writer: "${longText}\\"\\\\ \u2028") { class @include(if: true) } }
  # ends lines: \u2028 nothing \u0085 begins
  query Data($after: String) { nodes(after: $after) { edges { node { match } } pageInfo { hasNextPage endCursor } } }
  query Interfaces { any { __typename ...on Named { typename class } ...on Record { getHashCode record { record { match } } } } }
  query Inner { inner { any { ...Version } } }
  query Func { inner { any { __typename ...on Func { class } } } }
  fragment Page on RecordConnection { edges { node { match } } pageInfo { hasNextPage endCursor } }
  fragment Version on Any { __typename ...on Func { class } ...on Unknown { typename } ...on Open { List { Guid } } }
`;

/** Generated code in which every name is taken. */
export function writeHardNames(): EmittedFile[] {
  const built = buildDocuments([{ path: 'hard.graphql', text: operations }], schema);
  if (built.kind === 'refused') throw new Error(built.problems.map(({ message }) => message).join('\n'));
  return emitCsharp(buildPackage(schema, built.documents), { namespace: 'Hard.Names' });
}
