import { describe, expect, test } from '@jest/globals';
import type { EntityLookup, EntityPath, PlannedFetch, Rewrite } from '../planning/plan.ts';
import { compilePlan } from './compilePlan.ts';
import type { FetchToSend } from './executePlan.ts';
import { mergeAnswer, type Merged } from './mergeAnswer.ts';
import type { DataObject } from './mergeData.ts';

const types = {
  isOfType: (typename: unknown, among: readonly string[]) => among.includes(typename as string),
  isObjectType: () => true,
};
const pathOf = (text: string): EntityPath =>
  text.split('.').map((key) => (key === '@' ? { kind: 'each' } : { kind: 'field', key }));
const booksAt = (...paths: readonly string[]): EntityLookup => ({
  key: '_entities',
  variable: 'representations',
  paths: paths.map(pathOf),
  requires: [{ kind: 'type', type: 'Book', selections: [{ kind: 'field', key: 'id', as: 'id', selections: [] }] }],
  inputRewrites: [],
  outputRewrites: [],
});

const aMerge = (data: DataObject): Merged => ({ data, shared: new Set(), types });

/** A fetch that found in the data what it is about. */
function sentFor(merged: Merged, fetch: Partial<PlannedFetch>): FetchToSend {
  const root = { subgraph: 'books', kind: 'query', document: '', variables: [], entities: [] } as const;
  const [compiled] = compilePlan(
    { fetches: [{ ...root, outputRewrites: [], needs: [], ...fetch }] },
    types.isOfType,
  ).fetches;
  if (compiled === undefined) throw new Error('a plan of one fetch has one');
  return { fetch: compiled, body: '', found: compiled.lookups.map(({ find }) => find(merged.data, merged.shared)) };
}

describe('root fields', () => {
  test('are merged at the root', () => {
    const merged = aMerge({ a: { b: 1 } });

    mergeAnswer(merged, sentFor(merged, {}), { a: { c: 2 }, d: null });

    expect(merged.data).toEqual({ a: { b: 1, c: 2 }, d: null });
  });

  test('have the names of the data when they are merged', () => {
    const merged = aMerge({});
    const outputRewrites: Rewrite[] = [{ kind: 'rename', path: [{ kind: 'key', key: 'a__in_0' }], to: 'a' }];

    mergeAnswer(merged, sentFor(merged, { outputRewrites }), { a__in_0: 1 });

    expect(merged.data).toEqual({ a: 1 });
  });

  test('that were not answered change nothing', () => {
    const merged = aMerge({ a: 1 });

    mergeAnswer(merged, sentFor(merged, {}), null);

    expect(merged.data).toEqual({ a: 1 });
  });
});

describe('entities', () => {
  const shelves = () => ({
    shelves: [{ book: { id: '1' } }, { book: { id: '2' } }, { book: { id: '1' } }],
    best: { id: '2' },
  });
  const answer = () => ({
    _entities: [
      { title: 'Hunger', author: { name: 'Hamsun' } },
      { title: 'Sult', author: { name: 'Knut' } },
    ],
  });

  test('are merged where they were found, each answer in all its places', () => {
    const merged = aMerge(shelves());

    mergeAnswer(merged, sentFor(merged, { entities: [booksAt('shelves.@.book')] }), answer());

    const first = { id: '1', title: 'Hunger', author: { name: 'Hamsun' } };
    expect(merged.data['shelves']).toEqual([
      { book: first },
      { book: { id: '2', title: 'Sult', author: { name: 'Knut' } } },
      { book: first },
    ]);
  });

  test('in several places of one path have what was answered in common, and it is known to be shared', () => {
    const merged = aMerge(shelves());
    mergeAnswer(merged, sentFor(merged, { entities: [booksAt('shelves.@.book')] }), answer());

    const [first, second, third] = (merged.data['shelves'] as { book: { author: unknown } }[]).map(({ book }) => book);

    expect(third?.author).toBe(first?.author);
    expect([...merged.shared]).toEqual([first?.author]);
    expect(merged.shared.has(second?.author)).toBe(false);
  });

  test('under another path are another copy, since other things may be asked for there', () => {
    const merged = aMerge(shelves());
    mergeAnswer(merged, sentFor(merged, { entities: [booksAt('shelves.@.book', 'best')] }), answer());

    const { author } = merged.data['best'] as { author: { name: string } };
    author.name = 'changed';

    expect(merged.data['shelves']).toMatchObject([{}, { book: { author: { name: 'Knut' } } }, {}]);
  });

  test('that the subgraph does not have stay as they were', () => {
    const merged = aMerge(shelves());

    mergeAnswer(merged, sentFor(merged, { entities: [booksAt('shelves.@.book')] }), {
      _entities: [null, { title: 'Sult' }],
    });

    expect(merged.data['shelves']).toEqual([
      { book: { id: '1' } },
      { book: { id: '2', title: 'Sult' } },
      { book: { id: '1' } },
    ]);
  });

  test('of two lookups in one request have each their own answers', () => {
    const merged = aMerge(shelves());
    const entities = [booksAt('best'), { ...booksAt('shelves.@.book'), key: 'other', variable: 'others' }];

    mergeAnswer(merged, sentFor(merged, { entities }), { _entities: [{ n: 1 }], other: [{ n: 2 }, { n: 3 }] });

    expect(merged.data).toEqual({
      shelves: [{ book: { id: '1', n: 2 } }, { book: { id: '2', n: 3 } }, { book: { id: '1', n: 2 } }],
      best: { id: '2', n: 1 },
    });
  });

  test('with a prototype among their keys give nothing to other objects, copied or not', () => {
    const merged = aMerge(shelves());
    const harmful = JSON.parse(
      '{"__proto__":{"polluted":1},"author":{"__proto__":{"polluted":1},"name":"n"}}',
    ) as object;

    mergeAnswer(merged, sentFor(merged, { entities: [booksAt('shelves.@.book', 'best')] }), {
      _entities: [harmful, harmful],
    });

    expect({}).not.toHaveProperty('polluted');
    expect((merged.data['best'] as { author: object }).author).not.toHaveProperty('polluted');
  });
});
