import { afterEach, expect, test } from '@jest/globals';
import { federation1Supergraph } from './testing/federation1Supergraph.ts';
import { openFixture } from './testing/openFixture.ts';
import { compose, startOpenSystem, type OpenSystem } from './testing/startOpenSystem.ts';

let system: OpenSystem | undefined;

afterEach(() => system?.stop());

/** As the composition of Federation 2.0 to 2.2 wrote it: nothing is said of the members of unions and enums. */
function asJoin2(sdl: string): string {
  return sdl
    .replace(/join\/v0\.\d/, 'join/v0.2')
    .replaceAll(/directive @join__(?:unionMember|enumValue|directive).*\n/g, '')
    .replaceAll(/\s*@join__(?:unionMember|enumValue)\([^)]*\)/g, '');
}

const composers: readonly [join: string, compose: (urls: Readonly<Record<string, string>>) => string][] = [
  ['v0.2', (urls) => asJoin2(compose(openFixture, urls, 'v2.0'))],
  ['v0.3', (urls) => compose(openFixture, urls, 'v2.3')],
  ['v0.4', (urls) => compose(openFixture, urls, 'v2.7')],
  ['v0.5', (urls) => compose(openFixture, urls, 'v2.9')],
];

test.each(composers)('a supergraph of join %s is served', async (join, supergraph) => {
  system = await startOpenSystem({ subgraphs: openFixture, supergraph });

  const { data, errors } = await system.ask('{ shelves { medicine { name boxes grams } } }');

  expect(system.supergraph).toContain(`join/${join}"`);
  expect({ data, errors }).toEqual({ data: { shelves: [{ medicine: { name: 'Paracet', boxes: 10, grams: 0.5 } }] } });
});

const products = [
  { __typename: 'Product', id: '1', name: 'Bandage', weight: 2, size: { width: 3, height: 4 } },
  { __typename: 'Product', id: '2', name: 'Plaster', weight: 1, size: null },
];
const byTypename = { __resolveType: ({ __typename }: { __typename: string }) => __typename };

const federation1 = {
  catalogue: {
    sdl: `
      type Query { products: [Product!] items: [Item!] search(filter: Filter): [Found!] }
      type Product implements Item @key(fields: "id") { id: ID! name: String weight: Int size: Size }
      interface Item { id: ID! }
      union Found = Note | Product
      type Note { text: String }
      type Size @shareable { width: Int height: Int }
      input Filter { kind: Kind }
      enum Kind { BOOK TOY }
    `,
    resolvers: {
      Query: {
        products: () => products,
        items: () => products,
        search: (_: unknown, { filter }: { filter: { kind: string } }) => [
          { __typename: 'Note', text: filter.kind },
          ...products,
        ],
      },
      Product: { __resolveReference: ({ id }: { id: string }) => products.find((product) => product.id === id) },
      Item: byTypename,
      Found: byTypename,
    },
  },
  store: {
    sdl: `
      type Query { shelves: [Shelf!] }
      type Shelf @key(fields: "label") { label: String! size: Size product: Product @provides(fields: "name") }
      type Size @shareable { width: Int height: Int }
      type Product @key(fields: "id") {
        id: ID!
        name: String @external
        weight: Int @external
        boxes: Int
        freight: Int @requires(fields: "weight")
      }
    `,
    resolvers: {
      Query: { shelves: () => [{ label: 'A', size: { width: 9 }, product: { id: '2', name: 'Plaster' } }] },
      Product: {
        __resolveReference: (entity: object) => entity,
        boxes: ({ id }: { id: string }) => Number(id) * 10,
        freight: ({ weight }: { weight: number }) => weight * 100,
      },
    },
  },
};

test.each([
  [
    '{ products { name boxes freight } }',
    {
      products: [
        { name: 'Bandage', boxes: 10, freight: 200 },
        { name: 'Plaster', boxes: 20, freight: 100 },
      ],
    },
  ],
  [
    '{ shelves { size { width } product { name weight } } }',
    { shelves: [{ size: { width: 9 }, product: { name: 'Plaster', weight: 1 } }] },
  ],
  [
    '{ items { id boxes } }',
    {
      items: [
        { id: '1', boxes: 10 },
        { id: '2', boxes: 20 },
      ],
    },
  ],
  [
    '{ search(filter: { kind: TOY }) { __typename ... on Note { text } ... on Product { boxes } } }',
    {
      search: [
        { __typename: 'Note', text: 'TOY' },
        { __typename: 'Product', boxes: 10 },
        { __typename: 'Product', boxes: 20 },
      ],
    },
  ],
])('of Federation 1, %s is answered', async (query, expected) => {
  system = await startOpenSystem({
    subgraphs: federation1,
    supergraph: ({ catalogue = '', store = '' }) => federation1Supergraph({ catalogue, store }),
  });

  const { data, errors } = await system.ask(query);

  expect({ data, errors }).toEqual({ data: expected });
});
