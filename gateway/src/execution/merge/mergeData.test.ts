import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDataObject, mergeData, type DataObject } from './mergeData.ts';

const rules = { isObjectType: (name: string) => name === 'Book' };
const merged = (...answers: readonly DataObject[]) => {
  const data: DataObject = {};
  for (const answer of answers) mergeData(data, structuredClone(answer), rules);
  return data;
};

/** A value as one subgraph knows it: some of it is left out, and some of it is null. */
function partOf(value: fc.JsonValue, choose: () => number): unknown {
  if (choose() === 0) return null;
  if (Array.isArray(value)) return value.map((item) => partOf(item, choose));
  if (!isDataObject(value)) return value;
  const known = Object.entries(value).filter(() => choose() !== 1);
  return Object.fromEntries(known.map(([key, held]) => [key, partOf(held as fc.JsonValue, choose)]));
}

/** What all of them know together. */
function union(parts: readonly unknown[]): unknown {
  const known = parts.filter((part) => part !== undefined && part !== null);
  const [first] = known;
  if (first === undefined) return parts.includes(null) ? null : undefined;
  if (Array.isArray(first)) return first.map((_item, i) => union(known.map((list) => (list as unknown[])[i])));
  if (!isDataObject(first)) return first;
  const keys = new Set(known.flatMap((object) => Object.keys(object as DataObject)));
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      union(known.map((object) => Object.entries(object as DataObject).find(([name]) => name === key)?.[1])),
    ]),
  );
}

const keys = fc.constantFrom('a', 'b', 'constructor', 'toString', 'a__1');
const { tree } = fc.letrec<{ tree: fc.JsonValue; object: Record<string, fc.JsonValue> }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.boolean(), fc.integer()),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
}));
const truths = fc.dictionary(keys, tree, { maxKeys: 5 });
const answers = fc
  .tuple(truths, fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 4 }))
  .map(([truth, choices, count]) => {
    let chosen = 0;
    const choose = () => choices[(chosen += 1) % choices.length] ?? 0;
    return Array.from({ length: count }, () => {
      const part = partOf(truth, choose);
      return isDataObject(part) ? part : {};
    });
  });

describe('answers about the same', () => {
  test('give together what any of them knows, and null only where none knows better', () => {
    fc.assert(fc.property(answers, (parts) => expect(merged(...parts)).toEqual(union(parts))));
  });

  test('give the same in whatever order they come', () => {
    const shuffled = answers.chain((parts) =>
      fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
    );

    fc.assert(fc.property(shuffled, ([parts, others]) => expect(merged(...others)).toEqual(merged(...parts))));
  });

  test('give nothing more when one of them comes twice', () => {
    fc.assert(fc.property(answers, (parts) => expect(merged(...parts, ...parts)).toEqual(merged(...parts))));
  });
});

describe('a value', () => {
  const cases: [string, DataObject, DataObject, DataObject][] = [
    ['is replaced by one that comes later', { a: 1 }, { a: 2 }, { a: 2 }],
    ['is not replaced by a null', { a: 1 }, { a: null }, { a: 1 }],
    ['takes the place of a null', { a: null }, { a: 1 }, { a: 1 }],
    ['that is false, or empty, is a value', { a: false, b: '' }, { a: null, b: null }, { a: false, b: '' }],
    ['may have the name of what every object inherits', {}, { valueOf: 'v' }, { valueOf: 'v' }],
  ];
  test.each(cases)('%s', (_title, first, second, together) => {
    expect(merged(first, second)).toEqual(together);
  });

  const shapes: [string, unknown, unknown][] = [
    ['a list where an object is', { b: 1 }, [1]],
    ['an object where a list is', [1], { b: 1 }],
    ['a longer list', [{ b: 1 }], [{ b: 1 }, { b: 2 }]],
    ['null items', [{ b: 1 }, null], [null, { b: 2 }]],
  ];
  test.each(shapes)('of another shape is contained: %s', (_title, first, second) => {
    expect(() => merged({ a: first }, { a: second })).not.toThrow();
  });

  test('in a list belongs to the item at its place', () => {
    expect(merged({ a: [{ b: 1 }, null, { b: 3 }] }, { a: [{ c: 1 }, { c: 2 }, null] })).toEqual({
      a: [{ b: 1, c: 1 }, { c: 2 }, { b: 3 }],
    });
  });
});

describe('the type of an object', () => {
  const names: [string, unknown, unknown, unknown][] = [
    ['an interface gives way to the type itself', 'Item', 'Book', 'Book'],
    ['the type itself stays when an interface comes', 'Book', 'Item', 'Book'],
    ['null changes nothing', 'Item', null, 'Item'],
  ];
  test.each(names)('%s', (_title, first, second, chosen) => {
    expect(merged({ a: { __typename: first } }, { a: { __typename: second } })).toEqual({ a: { __typename: chosen } });
  });
});

describe('a key that means a prototype', () => {
  const harmful = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":{"polluted":1}}}',
  ) as DataObject;

  test('pollutes nothing, wherever it stands', () => {
    const data: DataObject = { a: { b: 1 } };
    mergeData(data, harmful, rules);
    mergeData(data, harmful, rules);

    expect({}).not.toHaveProperty('polluted');
    expect(data).not.toHaveProperty('polluted');
    expect(data['a']).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(data['a'])).toBe(Object.prototype);
  });
});
