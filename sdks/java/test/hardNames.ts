import { buildDocuments } from '@helsegraf/documents';
import { buildPackage, emitJava, type EmittedFile } from '@helsegraf/generator';
import { buildSchema } from 'graphql';

// Names that Java, the records or the generated classes have already, and texts that end comments and constants.
const schema = buildSchema(
  `
  """Ends a comment */ and begins \\\\u002a/ another <b>@param</b> & so on."""
  type Query {
    class(default: Int!, variables: String, int: Boolean! = true, cursor: Strange, given: OneOf): Record
    any: Any!
    nodes(after: String): RecordConnection!
    others(after: ID): RecordConnection
  }
  type Mutation { toString(idempotencyKey: ID!, data: Object!): Any! }
  interface Named { typename: String!, class: Kind, old: [Int!] @deprecated }
  type Record implements Named {
    typename: String!
    class: Kind
    getClass: Int
    hashCode: Boolean!
    toString: [String]
    _: Float!
    default(int: Int): [[Kind!]!]!
    match: ID!
    read: [Any]
    known: Int @deprecated(reason: "Says @nothing <here>.")
    many: Strange
    old: [Int!] @deprecated
  }
  type Unknown implements Named { typename: String!, class: Kind, old: [Int!] @deprecated, wait: Int! }
  type Cases implements Named { typename: String!, class: Kind, old: [Int!] @deprecated }
  type Wait implements Named { typename: String!, class: Kind, old: [Int!] @deprecated, List: [List!] }
  type List { String: String, Integer: Int, Json: Boolean }
  type RecordConnection { edges: [RecordEdge!]!, pageInfo: PageInfo! }
  type RecordEdge { node: Record! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  union Any = Record | Unknown | Cases | Wait
  enum Kind { class default UNRECOGNIZED Known BY_VALUE_ int ok old @deprecated(reason: "ok is better") }
  input Object { class: String!, Integer: [Int!], with_a: Strange, withA: [[Kind]!] }
  input OneOf @oneOf { class: Int, text: String }
  scalar Strange
`,
);

const longText = 'æ'.repeat(70_000);

const operations = `
  query Query($default: Int!, $variables: String, $int: Boolean! = true, $given: OneOf) {
    class(default: $default, variables: $variables, int: $int, given: $given) {
      typename class getClass hashCode toString _ default match known many
      read { __typename ...on Record { typename: match } ...on Wait { List { String Integer Json } } ...on Unknown { wait } }
    }
  }
  query List($after: String, $rest: ID) {
    nodes(after: $after) { ...Page }
    others(after: $rest) { ...Page }
  }
  query String($after: String) { nodes(after: $after) { edges { node { match } } pageInfo { hasNextPage endCursor } } }
  mutation Mutation($key: ID!, $data: Object!) { toString(idempotencyKey: $key, data: $data) { __typename ...Union } }
  query LongOne { class(default: 1, variables: "${longText}\\"\\\\") { class @include(if: true) } }
  # ends lines elsewhere: \u2028 \u0085 */ and begins nothing
  query Data($after: String) { nodes(after: $after) { edges { node { match } } pageInfo { hasNextPage endCursor } } }
  query Interfaces { any { __typename ...on Named { typename class old } ...on Record { hashCode } } }
  fragment Page on RecordConnection { edges { node { match } } pageInfo { hasNextPage endCursor } }
  fragment Union on Any { __typename ...on Cases { class } ...on Unknown { typename } }
`;

/** Generated code in which every name is taken, for the package `hard.names`. */
export function writeHardNames(): EmittedFile[] {
  const built = buildDocuments([{ path: 'hard.graphql', text: operations }], schema);
  if (built.kind === 'refused') throw new Error(built.problems.map(({ message }) => message).join('\n'));
  return emitJava(buildPackage(schema, built.documents), 'hard.names');
}
