import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
  type GraphQLLeafType,
} from 'graphql';
import { compileLeaf } from './compileLeaf.ts';

const color = new GraphQLEnumType({ name: 'Color', values: { RED: {}, GREEN: {} } });
const custom = new GraphQLScalarType({ name: 'Custom' });

const fitting: [GraphQLLeafType, unknown, unknown][] = [
  [GraphQLInt, 2 ** 31 - 1, 2 ** 31 - 1],
  [GraphQLInt, -(2 ** 31), -(2 ** 31)],
  [GraphQLInt, 1e3, 1_000],
  [GraphQLFloat, 1.5, 1.5],
  [GraphQLFloat, 2, 2],
  [GraphQLBoolean, false, false],
  [GraphQLString, '', ''],
  [GraphQLID, 'a', 'a'],
  [GraphQLID, 7, '7'],
  [color, 'RED', 'RED'],
  [custom, 'text', 'text'],
  [custom, { any: ['thing'] }, { any: ['thing'] }],
];
test.each(fitting)('%s: %j is %j for the client', (type, value, expected) => {
  expect(compileLeaf(type)(value)).toEqual(expected);
});

const unfit: [GraphQLLeafType, unknown][] = [
  [GraphQLInt, 2 ** 31],
  [GraphQLInt, -(2 ** 31) - 1],
  [GraphQLInt, 1.5],
  [GraphQLInt, '1'],
  [GraphQLInt, true],
  [GraphQLFloat, '1.5'],
  [GraphQLBoolean, 1],
  [GraphQLBoolean, 'true'],
  [GraphQLString, 1],
  [GraphQLString, ['a']],
  [GraphQLID, 1.5],
  [GraphQLID, true],
  [color, 'BLUE'],
  [color, 'toString'],
  [color, 0],
];
test.each(unfit)('%s: %j does not fit', (type, value) => {
  expect(compileLeaf(type)(value)).toBeUndefined();
});

test('what graphql-js would send as it is, is sent as it is', () => {
  const types = fc.constantFrom<GraphQLLeafType>(
    GraphQLInt,
    GraphQLFloat,
    GraphQLBoolean,
    GraphQLString,
    GraphQLID,
    color,
  );
  const values = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.integer(), fc.constantFrom('RED', 2 ** 31, -(2 ** 31)));
  const serialize = (type: GraphQLLeafType, value: unknown): unknown => {
    try {
      return type.serialize(value);
    } catch {
      return undefined;
    }
  };

  fc.assert(
    fc.property(types, values, (type, value) => {
      // A subgraph has serialized it already, so that what has to be changed was wrong.
      const expected = serialize(type, value);
      if (Object.is(expected, value)) expect(compileLeaf(type)(value)).toBe(value);
      else if (type !== GraphQLID) expect(compileLeaf(type)(value)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

describe('a value of a custom scalar', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

  test('may be hundreds of levels deep', () => {
    expect(compileLeaf(custom)(nested(500))).toBeDefined();
  });

  test('does not fit when it is so deep that writing it might end the process', () => {
    expect(compileLeaf(custom)(nested(501))).toBeUndefined();
  });
});
