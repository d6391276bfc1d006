import { composeSupergraph } from '../conformance/federation/composeSupergraph.ts';
import { startGatewayProcess, type GatewayProcess, type GatewayProcessOptions } from './startGatewayProcess.ts';
import { startSubgraphServer, type AskedOfSubgraph, type Fault, type SubgraphServer } from './startSubgraphServer.ts';

/** A small graph over three subgraphs in good health, one that fails as it is told to, and two that cannot be reached. */
export interface Shop {
  readonly gateway: GatewayProcess;
  /** The subgraph that fails as it is told to. */
  readonly stock: SubgraphServer;
  readonly supergraph: string;
  stop(): Promise<void>;
}

export interface ShopOptions extends GatewayProcessOptions {
  /**
   * Ways to fail, by name. The name is what a client asks for: `items(how: "…")`. It is `stock` that fails, unless the
   * name of another subgraph stands before it: `catalog:…`, `prices:…`.
   */
  readonly faults: Readonly<Record<string, Fault>>;
}

/** Two items, of which `stock` knows the boxes. */
export const shopQuery = 'query ($how: ID!) { items(how: $how) { title boxes price } currency }';

const itemIds = (how: string, count = 2) => Array.from({ length: count }, (_, i) => ({ id: `${how}#${i + 1}` }));
const numberOf = (id: string) => Number(id.split('#')[1]);
const itself = { __resolveReference: (entity: object) => entity };
const place = { __typename: 'Depot', shelf: 'A', row: 1, rooms: [{ name: 'north' }, { name: 'south' }] };

const catalog = {
  sdl: `
    type Query { items(how: ID!, count: Int): [Item!]! currency: String }
    type Item @key(fields: "id") { id: ID! title: String }`,
  resolvers: {
    Query: {
      items: (_root: unknown, { how, count = 2 }: { how: string; count?: number }) => itemIds(how, count),
      currency: () => 'NOK',
    },
    Item: { ...itself, title: ({ id }: { id: string }) => `item ${numberOf(id)}` },
  },
};

const stock = {
  sdl: `
    type Query { depot(how: ID!): Depot sureDepot(how: ID!): Depot! shelf(how: ID!): [Item!] }
    type Item @key(fields: "id") {
      id: ID!
      title: String @external
      tag: String @requires(fields: "title")
      boxes: Int
      sureBoxes: Int!
      place: Place
      grid: [[Int!]]
      anything: Anything
      size: Size
      label: String
      weight: Float
    }
    scalar Anything
    enum Size { LARGE SMALL }
    interface Place { shelf: String }
    type Depot implements Place { shelf: String row: Int! rooms: [Room!] }
    type Truck implements Place { shelf: String wheels: Int }
    type Room { name: String }`,
  resolvers: {
    Query: {
      depot: () => place,
      sureDepot: () => place,
      shelf: (_root: unknown, { how }: { how: string }) => itemIds(how),
    },
    Item: {
      ...itself,
      tag: ({ title }: { title: string }) => `tag of ${title}`,
      boxes: ({ id }: { id: string }) => numberOf(id) * 10,
      sureBoxes: ({ id }: { id: string }) => numberOf(id) * 10,
      place: () => place,
      grid: () => [[1, 2], [3]],
      anything: () => ({ a: [1] }),
      size: () => 'LARGE',
      label: () => 'a label',
      weight: () => 1.5,
    },
  },
};

const prices = {
  sdl: 'type Item @key(fields: "id") { id: ID! price: Int }',
  resolvers: { Item: { ...itself, price: ({ id }: { id: string }) => numberOf(id) * 100 } },
};

const unreachable = {
  gone: { sdl: 'type Item @key(fields: "id") { id: ID! gone: Int sureGone: Int! }', url: 'http://127.0.0.1:1/graphql' },
  nowhere: { sdl: 'type Item @key(fields: "id") { id: ID! nowhere: Int }', url: 'http://nowhere.invalid/graphql' },
};

export async function startShop({ faults, ...options }: ShopOptions): Promise<Shop> {
  const faultsAfter = (prefix: string) => (asked: AskedOfSubgraph) => faults[prefix + howOf(asked)];
  const servers = {
    catalog: await startSubgraphServer({ ...catalog, faultFor: faultsAfter('catalog:') }),
    stock: await startSubgraphServer({ ...stock, faultFor: faultsAfter('') }),
    prices: await startSubgraphServer({ ...prices, faultFor: faultsAfter('prices:') }),
  };
  const supergraph = composeAt({
    ...servers,
    gone: { url: unreachable.gone.url, sdl: servers.catalog.sdl.split('\n')[0] + unreachable.gone.sdl },
    nowhere: { url: unreachable.nowhere.url, sdl: servers.catalog.sdl.split('\n')[0] + unreachable.nowhere.sdl },
  });
  const gateway = await startGatewayProcess(supergraph, options);
  return {
    gateway,
    stock: servers.stock,
    supergraph,
    async stop() {
      await gateway.stop();
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
  };
}

/** The name of the fault stands in the ids of the items, and in an argument at the root. */
function howOf({ variables }: AskedOfSubgraph): string {
  const [first] = (variables['representations'] ?? []) as readonly { readonly id: string }[];
  return first?.id.split('#')[0] ?? String(variables['how']);
}

function composeAt(subgraphs: Readonly<Record<string, { readonly sdl: string; readonly url: string }>>): string {
  const { sdl } = composeSupergraph(Object.fromEntries(Object.entries(subgraphs).map(([name, of]) => [name, of.sdl])));
  return Object.entries(subgraphs).reduce(
    (composed, [name, { url }]) => composed.replace(`http://${name}.test/graphql`, url),
    sdl,
  );
}
