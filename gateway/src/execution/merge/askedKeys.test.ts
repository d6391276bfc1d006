import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlannedFetch } from '../../planning/plan.ts';
import { aBookLookup, aPlannedFetch, testTypes } from '../../testing/aPlannedFetch.ts';
import { compilePlan } from '../compilePlan.ts';
import { executePlan } from '../executePlan.ts';
import type { FilledAnswer } from '../gaps/fillGaps.ts';
import { compileAskedKeys } from './askedKeys.ts';
import type { DataObject } from './mergeData.ts';

const ofBooks = (selection: string) => `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`;

function asked(fetches: readonly Partial<PlannedFetch>[]) {
  const planned = fetches.map(aPlannedFetch);
  const askedOf = compileAskedKeys(planned);
  return planned.map((fetch, position) => askedOf(fetch, position));
}

describe('a key is', () => {
  const [shelf, opinions, costs] = asked([
    { document: '{ best { id name: title author { name } } count }' },
    { document: ofBooks('... on Book { stars author { born } }'), entities: [aBookLookup(['best'])] },
    { document: `${ofBooks('...price')} fragment price on Book { price count }`, entities: [aBookLookup(['best'])] },
  ]);

  test.each([
    ['count', 'own'],
    ['best', 'own'],
    ['stars', 'unasked'],
    ['toString', 'unasked'],
  ])('%s at the root: %s', (key, standing) => {
    expect(shelf?.root.standing(key)).toBe(standing);
  });

  test.each([
    ['name', 'own'],
    ['title', 'unasked'],
    ['stars', 'unasked'],
    ['author', 'shared'],
  ])('%s below: %s', (key, standing) => {
    expect(shelf?.root.below('best').standing(key)).toBe(standing);
  });

  test('whose own it is among lookups, and below what they share', () => {
    const [ofReviews] = opinions?.lookups ?? [];
    const [ofPrices] = costs?.lookups ?? [];

    expect(ofReviews?.standing('stars')).toBe('own');
    expect(ofReviews?.standing('price')).toBe('unasked');
    expect(ofReviews?.standing('author')).toBe('shared');
    expect(ofReviews?.below('author').standing('born')).toBe('own');
    expect(ofReviews?.below('author').standing('name')).toBe('unasked');
    expect(ofPrices?.standing('price')).toBe('own');
  });
});

test('what is asked for under another key is known by the one that it has in the data', () => {
  const path = [
    { kind: 'key', key: 'best' },
    { kind: 'key', key: 'author__in_0' },
  ] as const;
  const [fetch, other] = asked([
    {
      document: '{ best { author__in_0: author { name } } }',
      outputRewrites: [{ kind: 'rename', path, to: 'author' }],
    },
    { document: ofBooks('... on Book { stars }'), entities: [aBookLookup(['best.author'])] },
  ]);

  expect(fetch?.root.below('best').standing('author')).toBe('own');
  expect(fetch?.root.below('best').below('author').standing('name')).toBe('own');
  expect(other?.lookups[0]?.standing('name')).toBe('unasked');
});

interface Answers {
  /** In the order in which they come. */
  readonly first: readonly ('library' | 'reviews' | 'prices')[];
  readonly library?: FilledAnswer;
  readonly reviews?: FilledAnswer;
  readonly prices?: FilledAnswer;
}

/** A plan in which two subgraphs are asked about a book that a third has found. */
async function run({ first, ...answers }: Answers): Promise<DataObject> {
  const entities = [aBookLookup(['best'])];
  const fetches = [
    { subgraph: 'library', document: '{ best { id title } }' },
    { subgraph: 'reviews', document: ofBooks('... on Book { stars notes { text } }'), entities, needs: [0] },
    { subgraph: 'prices', document: ofBooks('... on Book { price }'), entities, needs: [0] },
  ];
  const waiting = new Map<string, () => void>();
  const done = executePlan(compilePlan({ fetches: fetches.map(aPlannedFetch) }, testTypes.isOfType), {
    variables: new Map(),
    types: testTypes,
    send: ({ fetch }) => {
      const { subgraph } = fetch.planned;
      const answer = answers[subgraph as 'library'] ?? { data: null, errors: [{}] };
      return new Promise((resolve) => waiting.set(subgraph, () => resolve(structuredClone(answer))));
    },
  });
  for (const subgraph of first) {
    waiting.get(subgraph)?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return (await done).data;
}

const says = (data: DataObject): FilledAnswer => ({ data, errors: [] });
const library = says({ best: { id: '1', title: 'Hunger' } });
const reviews = says({ _entities: [{ stars: 5, notes: [{ text: 'Good' }] }] });
const whole = { best: { id: '1', title: 'Hunger', stars: 5, notes: [{ text: 'Good' }], price: 100 } };

describe('what a subgraph was not asked for', () => {
  test('never replaces what another was asked for, whoever answers first', async () => {
    const faulty = says({ _entities: [{ price: 100, stars: 1, title: 'Another', notes: null, id: '2' }] });

    for (const first of [
      ['library', 'reviews', 'prices'],
      ['library', 'prices', 'reviews'],
    ] as const) {
      expect(await run({ first, library, reviews, prices: faulty })).toEqual(whole);
    }
  });

  test('is replaced by what another was asked for, also by a null', async () => {
    const faulty = says({ best: { id: '1', title: 'Hunger', stars: 1, notes: [{ text: 'Bad', by: 'x' }], price: 1 } });
    const empty = says({ _entities: [{ price: null }] });

    expect(await run({ first: ['library', 'reviews', 'prices'], library: faulty, reviews, prices: empty })).toEqual({
      best: { ...whole.best, price: null },
    });
  });

  test.each<[string, FilledAnswer]>([
    ['has failed', { data: null, errors: [{}] }],
    ['does not have the entity', says({ _entities: [null] })],
    [
      'leaves it out, and an error says so',
      { data: { _entities: [{}] }, errors: [{ path: ['_entities', 0, 'price'] }] },
    ],
  ])('does not show where the one who was asked %s', async (_how, failing) => {
    const faulty = says({ _entities: [{ stars: 5, notes: [{ text: 'Good' }], price: 1 }] });

    const { price: _price, ...others } = whole.best;
    expect(await run({ first: ['library', 'reviews', 'prices'], library, reviews: faulty, prices: failing })).toEqual({
      best: others,
    });
  });

  test('does not show when nobody could be asked, for want of a key', async () => {
    const faulty = says({ best: { title: 'Hunger', stars: 1, price: 1 } });

    expect(await run({ first: ['library'], library: faulty })).toEqual({ best: { title: 'Hunger' } });
  });

  test('changes nothing, whatever it is, and whoever answers when', async () => {
    const keys = fc.constantFrom('id', 'title', 'stars', 'notes', 'price', '__proto__', 'constructor', 'other');
    const values = fc.oneof(fc.integer(), fc.constant(null), fc.constant([{ text: 'x' }]), fc.constant({ text: 'x' }));
    const extra = fc.dictionary(keys, values, { noNullPrototype: true });
    const orders = fc.constantFrom(
      ['library', 'reviews', 'prices'] as const,
      ['library', 'prices', 'reviews'] as const,
    );

    await fc.assert(
      fc.asyncProperty(orders, extra, extra, async (first, one, other) => {
        const data = (await run({
          first,
          library,
          reviews: says({ _entities: [{ ...one, stars: 5, notes: [{ text: 'Good' }] }] }),
          prices: says({ _entities: [{ ...other, price: 100 }] }),
        })) as typeof whole;
        expect(data).toMatchObject(whole);
        expect(data.best).not.toHaveProperty('text');
        expect({}).not.toHaveProperty('text');
      }),
    );
  });
});
