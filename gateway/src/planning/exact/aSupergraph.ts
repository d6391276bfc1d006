/**
 * For tests. A shop has products with prices; an offers subgraph makes texts of prices; a depot knows media only by their
 * interface; an archive knows what media are. Stock moves from the shop to the depot for a quarter of the requests.
 */
export const aSupergraph = `
enum join__Graph {
  SHOP @join__graph(name: "shop", url: "http://shop.test")
  OFFERS @join__graph(name: "offers", url: "http://offers.test")
  DEPOT @join__graph(name: "depot", url: "http://depot.test")
  ARCHIVE @join__graph(name: "archive", url: "http://archive.test")
}
type Query @join__type(graph: SHOP) @join__type(graph: OFFERS) @join__type(graph: DEPOT) @join__type(graph: ARCHIVE) {
  product: Product @join__field(graph: SHOP)
  stored: [Media] @join__field(graph: DEPOT)
  best: Product @join__field(graph: OFFERS, provides: "name")
  found: Found @join__field(graph: ARCHIVE)
}
type Product
  @join__type(graph: SHOP, key: "id")
  @join__type(graph: OFFERS, key: "id")
  @join__type(graph: DEPOT, key: "id")
{
  id: ID!
  name: String @join__field(graph: SHOP) @join__field(graph: OFFERS, external: true)
  price(currency: String): Int @join__field(graph: SHOP) @join__field(graph: OFFERS, external: true)
  inEuro: String @join__field(graph: OFFERS, requires: "price(currency: \\"EUR\\")")
  inDollars: String @join__field(graph: OFFERS, requires: "price(currency: \\"USD\\")")
  stock: Int
    @join__field(graph: SHOP, overrideLabel: "percent(25)")
    @join__field(graph: DEPOT, override: "shop", overrideLabel: "percent(25)")
  secret: Int @join__field(graph: SHOP) @inaccessible
}
interface Media @join__type(graph: ARCHIVE, key: "id") @join__type(graph: DEPOT, key: "id", isInterfaceObject: true) {
  id: ID!
  shelf: String @join__field(graph: DEPOT)
}
type Book implements Media
  @join__implements(graph: ARCHIVE, interface: "Media")
  @join__type(graph: ARCHIVE, key: "id")
{
  id: ID!
  pages: Int @join__field(graph: ARCHIVE)
  title: String! @join__field(graph: ARCHIVE)
  shelf: String @join__field
}
type Film implements Media
  @join__implements(graph: ARCHIVE, interface: "Media")
  @join__type(graph: ARCHIVE, key: "id")
{
  id: ID!
  title: String @join__field(graph: ARCHIVE)
  shelf: String @join__field
}
union Found
  @join__type(graph: ARCHIVE)
  @join__unionMember(graph: ARCHIVE, member: "Book")
  @join__unionMember(graph: ARCHIVE, member: "Film")
= Book | Film
`;
