import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Requirement } from '../../planning/plan.ts';
import { compileRepresentation, type RepresentationWriter } from './compileRepresentation.ts';
import { createPositions } from './createPositions.ts';
import type { DataObject } from '../merge/mergeData.ts';

const field = (key: string, ...selections: Requirement[]): Requirement => ({ kind: 'field', key, as: key, selections });
const requirements = {
  'one value': [field('id')],
  'several values': [field('id'), field('n'), field('toString')],
  'a value with fields of its own': [field('id'), field('n', field('id'))],
  nothing: [],
};

function writers(selections: readonly Requirement[]): (typename: unknown) => RepresentationWriter {
  const made = new Map<unknown, RepresentationWriter>();
  const lookup = { key: '_entities', variable: 'representations', paths: [], inputRewrites: [], outputRewrites: [] };
  const requires = ['Book', 'Film'].map((type) => ({ kind: 'type', type, selections }) as const);
  return (typename) => {
    const writer =
      made.get(typename) ?? compileRepresentation({ ...lookup, requires }, typename, (name, [type]) => name === type);
    made.set(typename, writer);
    return writer;
  };
}

const shared = { id: 'shared' };
// Few, so that they meet; alike, so that a careless comparison takes one for another.
const values = fc.oneof(
  fc.constantFrom<unknown>('1', 1, -0, 0, true, 'true', null, '', undefined, shared),
  fc.record({ id: fc.constantFrom<unknown>('1', 1, null, 'shared') }),
  fc.integer({ min: 10, max: 30 }),
);
const entities = fc.record(
  { __typename: fc.constantFrom('Book', 'Film', 'Shoe'), id: values, n: values, toString: values },
  { requiredKeys: ['__typename'] },
) as fc.Arbitrary<DataObject>;

describe.each(Object.entries(requirements))('entities told by %s', (_title, selections) => {
  test('have the same position if, and only if, their representations are the same text', () => {
    fc.assert(
      fc.property(fc.array(entities, { maxLength: 60 }), (found) => {
        const writerFor = writers(selections);
        const { representations, positionOf } = createPositions(writerFor);

        for (const entity of found) {
          const position = positionOf(entity);
          const own = writerFor(entity['__typename']).write(entity);
          expect(position === undefined ? undefined : representations[position]).toBe(own);
        }
        expect(new Set(representations).size).toBe(representations.length);
      }),
    );
  });

  test('keep the order in which each was found first', () => {
    fc.assert(
      fc.property(fc.array(entities, { maxLength: 30 }), (found) => {
        const { positionOf } = createPositions(writers(selections));

        const positions = found.map(positionOf).filter((position) => position !== undefined);

        expect([...new Set(positions)]).toEqual([...new Set(positions)].map((_position, i) => i));
      }),
    );
  });
});

test('entities that differ in their second value alone are told apart, however many they are', () => {
  const { representations, positionOf } = createPositions(writers(requirements['several values']));
  const found = Array.from({ length: 40 }, (_, n) => ({ __typename: 'Book', id: '1', n, toString: 't' }));

  expect(found.map(positionOf)).toEqual(found.map(({ n }) => n));
  expect(found.map(positionOf)).toEqual(found.map(({ n }) => n));
  expect(representations).toHaveLength(40);
});

test('an entity is compared with a few others at most, however many have its first value', () => {
  const { positionOf } = createPositions(writers(requirements['several values']));
  let reads = 0;
  const entity = (n: number) => ({
    __typename: 'Book',
    id: '1',
    toString: 't',
    get n() {
      reads += 1;
      return n;
    },
  });

  for (let n = 0; n < 1_000; n += 1) positionOf(entity(n));

  expect(reads).toBeLessThan(1_000 * 12);
});

test('a representation is written once for values that have been seen', () => {
  let written = 0;
  const writer = { plainKeys: ['id'], write: () => `{"n":${(written += 1)}}` };
  const { positionOf } = createPositions(() => writer);

  for (let i = 0; i < 10; i += 1) positionOf({ __typename: 'Book', id: '1' });

  expect(written).toBe(1);
});
