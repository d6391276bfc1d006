/** A supergraph as Federation 1 composes it (join v0.1), of a catalogue that owns products and a store that extends them. */
export function federation1Supergraph(urls: Readonly<Record<'catalogue' | 'store', string>>): string {
  return `
schema
  @core(feature: "https://specs.apollo.dev/core/v0.1"),
  @core(feature: "https://specs.apollo.dev/join/v0.1", for: EXECUTION)
{
  query: Query
}

directive @core(as: String, feature: String!, for: core__Purpose) repeatable on SCHEMA
directive @join__field(graph: join__Graph, provides: join__FieldSet, requires: join__FieldSet) on FIELD_DEFINITION
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__owner(graph: join__Graph!) on INTERFACE | OBJECT
directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on INTERFACE | OBJECT

enum core__Purpose { EXECUTION SECURITY }
scalar join__FieldSet
enum join__Graph {
  CATALOGUE @join__graph(name: "catalogue" url: "${urls.catalogue}")
  STORE @join__graph(name: "store" url: "${urls.store}")
}

enum Kind { BOOK TOY }
input Filter { kind: Kind }
union Found = Note | Product
interface Item { id: ID! boxes: Int }
type Note { text: String }
type Size { width: Int height: Int }

type Product implements Item
  @join__owner(graph: CATALOGUE)
  @join__type(graph: CATALOGUE, key: "id")
  @join__type(graph: STORE, key: "id")
{
  id: ID! @join__field(graph: CATALOGUE)
  name: String @join__field(graph: CATALOGUE)
  weight: Int @join__field(graph: CATALOGUE)
  size: Size @join__field(graph: CATALOGUE)
  boxes: Int @join__field(graph: STORE)
  freight: Int @join__field(graph: STORE, requires: "weight")
}

type Query {
  products: [Product!] @join__field(graph: CATALOGUE)
  items: [Item!] @join__field(graph: CATALOGUE)
  search(filter: Filter): [Found!] @join__field(graph: CATALOGUE)
  shelves: [Shelf!] @join__field(graph: STORE)
}

type Shelf
  @join__owner(graph: STORE)
  @join__type(graph: STORE, key: "label")
{
  label: String! @join__field(graph: STORE)
  size: Size @join__field(graph: STORE)
  product: Product @join__field(graph: STORE, provides: "name")
}
`;
}
