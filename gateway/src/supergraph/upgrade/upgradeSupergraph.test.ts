import { describe, expect, test } from '@jest/globals';
import { createNativePlanner } from '../../planning/process/createNativePlanner.ts';
import { openFixture } from '../../testing/openFixture.ts';
import { compose } from '../../testing/startOpenSystem.ts';
import { federation1Supergraph } from '../../testing/federation1Supergraph.ts';
import { upgradeSupergraph } from './upgradeSupergraph.ts';

const urls = { catalogue: 'http://127.0.0.1:1', store: 'http://127.0.0.1:2' };

/** What each subgraph is asked, in order. */
async function planned(sdl: string, query: string): Promise<string[]> {
  const planner = await createNativePlanner(upgradeSupergraph(sdl));
  if (planner === undefined) throw new Error('no planner');
  const { fetches } = await planner.plan(query, 0);
  return fetches.map(({ subgraph, document }) => `${subgraph} ${document.replaceAll(/\s+/g, ' ')}`);
}

describe('join v0.1', () => {
  const plan = (query: string) => planned(federation1Supergraph(urls), query);

  test('an entity is found by its key in the other subgraph', async () => {
    const [first, second, ...more] = await plan('{ products { name boxes } }');

    expect(more).toEqual([]);
    expect(first).toMatch(/^catalogue .*products\W.*\bid\b/);
    expect(second).toMatch(/^store .*_entities.*boxes/);
  });

  test('what a field requires is fetched first', async () => {
    const [first, second] = await plan('{ products { freight } }');

    expect(first).toMatch(/^catalogue .*weight/);
    expect(second).toMatch(/^store .*freight/);
    expect(second).not.toContain('weight');
  });

  test('what a field provides is not fetched again', async () => {
    expect(await plan('{ shelves { product { name } } }')).toHaveLength(1);
    expect(await plan('{ shelves { product { name weight } } }')).toHaveLength(2);
  });

  test('a value type is had from the subgraph that leads to it', async () => {
    expect(await plan('{ shelves { size { width } } }')).toEqual([expect.stringMatching(/^store /)]);
    expect(await plan('{ products { size { width } } }')).toEqual([expect.stringMatching(/^catalogue /)]);
  });

  test('an interface asks for a field where all behind it answer', async () => {
    const [first, second] = await plan('{ items { id boxes } }');

    expect(first).toMatch(/^catalogue /);
    expect(first).not.toContain('boxes');
    expect(second).toMatch(/^store .*boxes/);
  });

  test('a union, an enum and an input are known', async () => {
    expect(
      await plan('{ search(filter: { kind: BOOK }) { __typename ... on Product { name } ... on Note { text } } }'),
    ).toEqual([expect.stringMatching(/^catalogue .*Note/)]);
  });

  test('nothing of Federation is shown to clients', async () => {
    const planner = await createNativePlanner(upgradeSupergraph(federation1Supergraph(urls)));

    const names = Object.keys(planner?.schema.getTypeMap() ?? {}).filter((name) => !name.startsWith('__'));

    expect(names.filter((name) => /__|core/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['Product', 'Note', 'Found', 'Kind', 'Filter', 'Size', 'Item']));
  });
});

describe('join v0.2', () => {
  const subgraphs = {
    catalogue: {
      sdl: 'type Query { found: [Found] kind: Kind } union Found = Product | Note type Product @key(fields: "id") { id: ID! name: String } type Note { text: String } enum Kind { BOOK TOY }',
      resolvers: {},
    },
    store: { sdl: 'type Product @key(fields: "id") { id: ID! boxes: Int }', resolvers: {} },
  };
  const older = compose(subgraphs, urls)
    .replace(/join\/v0\.\d/, 'join/v0.2')
    .replaceAll(/directive @join__(?:unionMember|enumValue|directive).*\n/g, '')
    .replaceAll(/\s*@join__(?:unionMember|enumValue)\([^)]*\)/g, '');

  test('a union has the members that its subgraph has', async () => {
    const [first, second] = await planned(older, '{ found { ... on Product { boxes } ... on Note { text } } kind }');

    expect(first).toMatch(/^catalogue .*Note/);
    expect(second).toMatch(/^store .*boxes/);
  });
});

test('a newer supergraph stays as it is', () => {
  const sdl = compose(openFixture, { medicines: 'http://127.0.0.1:1', stock: 'http://127.0.0.1:2' });

  expect(upgradeSupergraph(sdl)).toBe(sdl);
});
