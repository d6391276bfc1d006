import { describe, expect, test } from '@jest/globals';
import type { Rewrite } from '../../planning/plan.ts';
import { aBookLookup, sentFor, testTypes } from '../../testing/aPlannedFetch.ts';
import { mergeAnswer, type Merged } from './mergeAnswer.ts';
import type { DataObject } from './mergeData.ts';

const aMerge = (data: DataObject): Merged => ({ data, shared: new Set(), types: testTypes });

describe('root fields', () => {
  test('are merged at the root', () => {
    const merged = aMerge({ a: { b: 1 } });

    mergeAnswer(merged, sentFor(merged.data, { document: '{ a { c } d }' }), { a: { c: 2 }, d: null });

    expect(merged.data).toEqual({ a: { b: 1, c: 2 }, d: null });
  });

  test('have the names of the data when they are merged', () => {
    const merged = aMerge({});
    const outputRewrites: Rewrite[] = [{ kind: 'rename', path: [{ kind: 'key', key: 'a__in_0' }], to: 'a' }];

    mergeAnswer(merged, sentFor(merged.data, { outputRewrites }), { a__in_0: 1 });

    expect(merged.data).toEqual({ a: 1 });
  });

  test('that were not answered change nothing', () => {
    const merged = aMerge({ a: 1 });

    mergeAnswer(merged, sentFor(merged.data, {}), null);

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

    mergeAnswer(merged, sentFor(merged.data, { entities: [aBookLookup(['shelves.@.book'])] }), answer());

    const first = { id: '1', title: 'Hunger', author: { name: 'Hamsun' } };
    expect(merged.data['shelves']).toEqual([
      { book: first },
      { book: { id: '2', title: 'Sult', author: { name: 'Knut' } } },
      { book: first },
    ]);
  });

  test('in several places of one path have what was answered in common, and it is known to be shared', () => {
    const merged = aMerge(shelves());
    mergeAnswer(merged, sentFor(merged.data, { entities: [aBookLookup(['shelves.@.book'])] }), answer());

    const [first, second, third] = (merged.data['shelves'] as { book: { author: unknown } }[]).map(({ book }) => book);

    expect(third?.author).toBe(first?.author);
    expect([...merged.shared]).toEqual([first?.author]);
    expect(merged.shared.has(second?.author)).toBe(false);
  });

  test('under another path are another copy, since other things may be asked for there', () => {
    const merged = aMerge(shelves());
    mergeAnswer(merged, sentFor(merged.data, { entities: [aBookLookup(['shelves.@.book', 'best'])] }), answer());

    const { author } = merged.data['best'] as { author: { name: string } };
    author.name = 'changed';

    expect(merged.data['shelves']).toMatchObject([{}, { book: { author: { name: 'Knut' } } }, {}]);
  });

  test('that the subgraph does not have stay as they were', () => {
    const merged = aMerge(shelves());

    mergeAnswer(merged, sentFor(merged.data, { entities: [aBookLookup(['shelves.@.book'])] }), {
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
    const entities = [aBookLookup(['best']), aBookLookup(['shelves.@.book'], { key: 'other', variable: 'others' })];

    mergeAnswer(merged, sentFor(merged.data, { entities }), { _entities: [{ n: 1 }], other: [{ n: 2 }, { n: 3 }] });

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

    mergeAnswer(merged, sentFor(merged.data, { entities: [aBookLookup(['shelves.@.book', 'best'])] }), {
      _entities: [harmful, harmful],
    });

    expect({}).not.toHaveProperty('polluted');
    expect((merged.data['best'] as { author: object }).author).not.toHaveProperty('polluted');
  });
});
