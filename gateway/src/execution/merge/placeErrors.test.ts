import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Rewrite } from '../../planning/plan.ts';
import { aBookLookup, sentFor } from '../../testing/aPlannedFetch.ts';
import type { DataObject } from './mergeData.ts';
import { placeError } from './placeErrors.ts';
import type { SubgraphError } from '../fetch/subgraphAnswer.ts';

const book = (id: unknown) => ({ __typename: 'Book', id });
const shelves = () => ({
  shelves: [{ book: book('1') }, { book: book('2') }, { book: null }, { book: book('1') }],
  best: book('2'),
});
const entities = [aBookLookup(['shelves.@.book', 'best'])];

const placesOf = (error: SubgraphError, fetch: Parameters<typeof sentFor>[1], data: DataObject = shelves()) =>
  placeError(data, sentFor(data, fetch), error).map(({ path }) => path.join('.'));

describe('an error in the answer about entities', () => {
  const everywhere = ['shelves.0.book', 'shelves.3.book', 'shelves.1.book', 'best'];
  const cases: [string, SubgraphError['path'], string[]][] = [
    ['is told of wherever the entity was found', ['_entities', 0], ['shelves.0.book', 'shelves.3.book']],
    ['is told of under every path', ['_entities', 1], ['shelves.1.book', 'best']],
    ['keeps what it says of the inside', ['_entities', 1, 'title', 3], ['shelves.1.book.title.3', 'best.title.3']],
    ['about an entity that was not asked about has no place', ['_entities', 9], []],
    ['that names no entity is about all of them', undefined, everywhere],
    ['that names all of them is about all of them', ['_entities'], everywhere],
    ['that names something else is about all of them', ['somewhere', 0], everywhere],
  ];
  test.each(cases)('%s', (_title, path, places) => {
    expect(placesOf(path === undefined ? {} : { path }, { entities })).toEqual(places);
  });

  test('has the names of the data, where the subgraph was asked under others', () => {
    const outputRewrites: Rewrite[] = [{ kind: 'rename', path: [{ kind: 'key', key: 'title__in_0' }], to: 'title' }];
    const renamed = [aBookLookup(['best'], { outputRewrites })];

    expect(placesOf({ path: ['_entities', 0, 'title__in_0', 2] }, { entities: renamed })).toEqual(['best.title.2']);
  });

  test('is about the lookup whose key it names', () => {
    const both = [aBookLookup(['best']), aBookLookup(['shelves.@.book'], { key: 'other' })];

    expect(placesOf({ path: ['other', 0] }, { entities: both })).toEqual(['shelves.0.book', 'shelves.3.book']);
    expect(placesOf({ path: ['_entities', 0] }, { entities: both })).toEqual(['best']);
  });

  test('says which subgraph it is from, and is passed on as it came', () => {
    const error = { message: 'm', path: ['_entities', 0], extensions: { code: 'C' } };
    const data = shelves();

    expect(placeError(data, sentFor(data, { entities }), error)[0]).toMatchObject({ subgraph: 'books', error });
  });
});

describe('an error in the answer about the root', () => {
  test('is where it says', () => {
    expect(placesOf({ path: ['best', 'title'] }, {})).toEqual(['best.title']);
  });

  test('that says nothing is about the whole operation', () => {
    expect(placesOf({}, {})).toEqual(['']);
  });
});

describe('very many errors', () => {
  const data = { books: Array.from({ length: 6_000 }, () => book('1')) };
  const sent = () => sentFor(data, { entities: [aBookLookup(['books.@'])] });

  test('of one entity have five thousand places at most', () => {
    expect(placeError(data, sent(), { path: ['_entities', 0] })).toHaveLength(5_000);
    expect(placeError(data, sent(), {})).toHaveLength(5_000);
  });

  test('of one answer have no more places than can be told of in time', () => {
    const one = sent();
    const counts = Array.from({ length: 1_000 }, () => placeError(data, one, {}).length);

    expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(20_000);
  });
});

test('of whatever data there is, an error is told of at all places of its entity and at no others', () => {
  const ids = fc.constantFrom('1', '2', '3', 1, null);
  const items = fc.array(fc.oneof(fc.constant(null), fc.record({ book: fc.option(ids.map(book)) })), { maxLength: 12 });

  fc.assert(
    fc.property(items, fc.option(ids.map(book)), (found, best) => {
      const data: DataObject = { shelves: found, best };
      const sent = sentFor(data, { entities });
      const representations = sent.found[0]?.representations ?? [];
      const all = [...found.map((item) => item?.book), best].filter((each) => each != null);

      representations.forEach((representation, i) => {
        const placed = placeError(data, sent, { path: ['_entities', i] });
        const here = placed.map(({ path }) =>
          path.reduce<unknown>((value, segment) => (value as Record<string | number, unknown>)[segment], data),
        );
        for (const entity of here) expect(JSON.stringify(entity)).toBe(representation);
        expect(new Set(here)).toEqual(new Set(all.filter((each) => JSON.stringify(each) === representation)));
      });
    }),
  );
});
