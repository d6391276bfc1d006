import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityLookup, Requirement } from '../../planning/plan.ts';
import type { IsOfType } from '../merge/applyRewrites.ts';
import { compileRepresentation } from './compileRepresentation.ts';
import type { DataObject } from '../merge/mergeData.ts';

const field = (key: string, ...selections: Requirement[]): Requirement => ({ kind: 'field', key, as: key, selections });
const of = (type: string, ...selections: Requirement[]): Requirement => ({ kind: 'type', type, selections });
const isOfType: IsOfType = (typename, types) => types.some((type) => type === typename || type === 'Item');

function writerOf(requires: readonly Requirement[], typename: unknown, more: Partial<EntityLookup> = {}) {
  const lookup = { key: '_entities', variable: 'representations', paths: [], requires, outputRewrites: [] };
  return compileRepresentation({ ...lookup, inputRewrites: [], ...more }, typename, isOfType);
}
const represent = (entity: DataObject, ...requires: readonly Requirement[]): unknown => {
  const written = writerOf(requires, entity['__typename']).write(entity);
  return written === undefined ? undefined : JSON.parse(written);
};

describe('a subgraph is told an entity by', () => {
  const book = { __typename: 'Book', id: '1', shelf: { room: 2, row: 'b', dust: true }, title: 'Hunger' };
  const cases: [string, DataObject, Requirement[], unknown][] = [
    ['its type and its key', book, [of('Book', field('id'))], { __typename: 'Book', id: '1' }],
    [
      'a key with fields of its own, and no more of them than are asked for',
      book,
      [of('Book', field('shelf', field('room'), field('row')))],
      { __typename: 'Book', shelf: { room: 2, row: 'b' } },
    ],
    [
      'what its type requires, not what others do',
      book,
      [of('Film', field('length')), of('Book', field('id')), of('Item', field('title'))],
      { __typename: 'Book', id: '1', title: 'Hunger' },
    ],
    [
      'the only type it can have, when the data does not say it',
      { id: '1' },
      [of('Book', field('id'))],
      { __typename: 'Book', id: '1' },
    ],
    [
      'a null, which is a value',
      { __typename: 'Book', id: null },
      [of('Book', field('id'))],
      { __typename: 'Book', id: null },
    ],
    [
      'lists, item by item, each by what its own type requires',
      { __typename: 'Book', parts: [{ __typename: 'Page', n: 1 }, { __typename: 'Cover', c: 'red' }, null] },
      [of('Book', field('parts', of('Page', field('n')), of('Cover', field('c'))))],
      { __typename: 'Book', parts: [{ n: 1 }, { c: 'red' }, null] },
    ],
    [
      'names that the subgraph has, where the data has others',
      { __typename: 'Book', price__1: 10 },
      [of('Book', { kind: 'field', key: 'price__1', as: 'price', selections: [] })],
      { __typename: 'Book', price: 10 },
    ],
    [
      'the same field once, with all that is required of it',
      book,
      [of('Book', field('shelf', field('room'))), of('Item', field('shelf', field('row')))],
      { __typename: 'Book', shelf: { room: 2, row: 'b' } },
    ],
  ];
  test.each(cases)('%s', (_title, entity, requires, expected) => {
    expect(represent(entity, ...requires)).toEqual(expected);
  });

  test('the interface, where the subgraph knows no more than that', () => {
    const inputRewrites = [
      {
        kind: 'set',
        path: [
          { kind: 'type', types: ['Book'] },
          { kind: 'key', key: '__typename' },
        ],
        value: 'Item',
      },
    ] as const;

    const writer = writerOf([of('Book', field('id'))], 'Book', { inputRewrites });

    expect(writer.write({ __typename: 'Book', id: '1' })).toBe('{"__typename":"Item","id":"1"}');
  });
});

describe('nothing is asked about an entity', () => {
  const cases: [string, DataObject, Requirement[]][] = [
    ['of a type that no requirement speaks of', { __typename: 'Film', id: '1' }, [of('Book', field('id'))]],
    ['without its key', { __typename: 'Book' }, [of('Book', field('id'))]],
    ['without a part of its key', { __typename: 'Book', shelf: {} }, [of('Book', field('shelf', field('room')))]],
    ['with a key of another shape', { __typename: 'Book', shelf: 7 }, [of('Book', field('shelf', field('room')))]],
    ['whose key has the name of what every object inherits', { __typename: 'Book' }, [of('Book', field('toString'))]],
  ];
  test.each(cases)('%s', (_title, entity, requires) => {
    expect(represent(entity, ...requires)).toBeUndefined();
  });
});

test('what is written is JSON of exactly what is required, for whatever values there are', () => {
  const entities = fc.record({ id: fc.jsonValue(), name: fc.jsonValue(), other: fc.jsonValue() });

  fc.assert(
    fc.property(entities, ({ id, name, other }) =>
      expect(represent({ __typename: 'Book', id, name, other }, of('Book', field('id'), field('name')))).toEqual(
        JSON.parse(JSON.stringify({ __typename: 'Book', id, name })),
      ),
    ),
  );
});

test('plain values, and only they, are named as what representations can be compared by', () => {
  expect(writerOf([of('Book', field('__typename'), field('id'), field('n'))], 'Book').plainKeys).toEqual(['id', 'n']);
  expect(writerOf([of('Book', field('id'), field('shelf', field('row')))], 'Book').plainKeys).toBeUndefined();
});
