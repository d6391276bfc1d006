import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, executeSync, getOperationAST, Kind, parse } from 'graphql';
import { prepareOperation } from '../../planning/prepare/prepareOperation.ts';
import { randomAnswers, type RandomAnswer } from '../../testing/randomAnswers.ts';
import { compileProjection } from './compileProjection.ts';
import { completeData, type CompletionOptions, type ResponsePath } from './completeData.ts';
import type { DataObject } from '../merge/mergeData.ts';

const schema = buildSchema(`
  type Query { a: A b: [A!] c: [[A!]!] must: Must item: Item any: Any }
  type A { x: Int y: Int! color: Color id: ID float: Float! }
  type Must { must: Must! text: String! texts: [String]! }
  interface Item { name: String }
  type Book implements Item { name: String! }
  type Film implements Item { name: String }
  enum Color { RED }
  scalar Any
`);

function complete(query: string, data: unknown, options: readonly ResponsePath[] | CompletionOptions = []) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('a document without an operation');
  const projection = compileProjection(schema, {
    ...prepareOperation(schema, { document, operation }, {}),
    dataKeyOf: ({ name }) => name.value,
  });
  const { data: completed, violations } = completeData(
    data,
    projection,
    'explained' in options ? options : { explained: options },
  );
  return { data: completed, violations: violations.map(({ kind, path }) => `${kind} at ${path.join('.')}`) };
}

describe('where a source can be said to have failed', () => {
  const query = '{ must { text must { text } } }';
  const data = { must: { text: 'a', must: { text: null } } };
  const standIn = (coordinate: string) =>
    coordinate === 'Must.must' ? { __typename: 'Must', text: 'failed' } : undefined;
  const stoodIn = { must: { text: 'a', must: { text: 'failed' } } };

  test.each<[string, readonly ResponsePath[], readonly ResponsePath[], unknown]>([
    ['a null where none may be is said to be that', [], [], stoodIn],
    ['also when an error has said why', [['must', 'must', 'text']], [], stoodIn],
    ['also when an error has said why of something above', [['must']], [], stoodIn],
    ['but not when it was refused', [['must', 'must', 'text']], [['must', 'must', 'text']], { must: null }],
    ['nor when something above was refused', [['must']], [['must']], { must: null }],
    ['whatever else was refused', [['must', 'must', 'text'], ['any']], [['any']], stoodIn],
  ])('%s', (_title, explained, refused, expected) => {
    expect(complete(query, data, { explained, refused, standIn }).data).toEqual(expected);
  });
});

describe('a null where none may be', () => {
  const cases: [string, string, DataObject, unknown, string][] = [
    ['makes its object null', '{ a { x y } }', { a: { x: 1, y: null } }, { a: null }, 'null at a.y'],
    ['may be a value that is not there', '{ a { x y } }', { a: { x: 1 } }, { a: null }, 'null at a.y'],
    [
      'in a list of what is never null makes the list null',
      '{ b { y } }',
      { b: [{ y: 1 }, {}] },
      { b: null },
      'null at b.1.y',
    ],
    ['rises through lists of lists', '{ c { y } }', { c: [[{ y: 1 }], [null]] }, { c: null }, 'null at c.1.0'],
    [
      'rises to the nearest place where one may be',
      '{ must { must { must { text } } } }',
      { must: { must: { must: { text: null } } } },
      { must: null },
      'null at must.must.must.text',
    ],
  ];
  test.each(cases)('%s', (_title, query, data, expected, violation) => {
    expect(complete(query, data)).toEqual({ data: expected, violations: [violation] });
  });

  test('is told of once for each place, in an object that has several', () => {
    expect(complete('{ a { y float } }', { a: {} }).violations).toEqual(['null at a.y', 'null at a.float']);
  });
});

describe('a value that does not fit', () => {
  const cases: [string, string, DataObject, unknown, string][] = [
    ['is no value', '{ a { x } }', { a: { x: 'one' } }, { a: { x: null } }, 'unfit at a.x'],
    [
      'among names that an enum does not have',
      '{ a { color } }',
      { a: { color: 'BLUE' } },
      { a: { color: null } },
      'unfit at a.color',
    ],
    ['where a list is asked for', '{ b { y } }', { b: { y: 1 } }, { b: null }, 'unfit at b'],
    ['where an object is asked for', '{ a { x } }', { a: [1] }, { a: null }, 'unfit at a'],
    [
      'as a type that clients do not know',
      '{ item { name } }',
      { item: { __typename: 'Shoe' } },
      { item: null },
      'unfit at item',
    ],
  ];
  test.each(cases)('%s', (_title, query, data, expected, violation) => {
    expect(complete(query, data)).toEqual({ data: expected, violations: [violation] });
  });
});

describe('an error that is known already', () => {
  const places: [string, ResponsePath, string[]][] = [
    ['at the null', ['a', 'y'], []],
    ['above it', ['a'], []],
    ['below it', ['a', 'y', 'z'], []],
    ['for all of the operation', [], []],
    // The object is null because of it, so it is why the other value is not there either.
    ['beside it, in the same object', ['a', 'x'], []],
    ['somewhere else', ['b'], ['null at a.y']],
  ];
  test.each(places)('explains a null %s', (_place, path, violations) => {
    expect(complete('{ a { x y } b { y } }', { a: { x: null } }, [path])).toEqual({
      data: { a: null, b: null },
      violations,
    });
  });
});

test('the answer holds what was asked for, in its order, under the names of the client', () => {
  const { data } = complete('{ second: a { __proto__: x } first: a { id } kind: __typename }', {
    a: { x: 1, y: 2, id: 3, more: 4 },
    other: 1,
  });

  expect(JSON.stringify(data)).toBe('{"second":{"__proto__":1},"first":{"id":"3"},"kind":"Query"}');
});

test('what every object inherits is not data', () => {
  expect(complete('{ a { x } }', Object.create({ a: { x: 1 } })).data).toEqual({ a: null });
});

test('thousands of violations end with the five thousandth', () => {
  const data = { b: Array.from({ length: 6_000 }, () => ({})) };

  expect(complete('{ b { y } }', data).violations).toHaveLength(5_000);
});

/** What graphql-js makes of the same data. */
function execute({ schema: random, prepared, data }: RandomAnswer) {
  const { operation, fragments, dataKeyOf } = prepared;
  return executeSync({
    schema: random,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] },
    rootValue: data,
    fieldResolver(source: DataObject, _arguments, _context, { fieldNodes, fieldName }) {
      const [node] = fieldNodes;
      return source[(node && dataKeyOf(node)) ?? fieldName];
    },
    typeResolver: ({ __typename: name }: { readonly __typename?: string }) => name,
  });
}

const isWithin = (path: ResponsePath, place: ResponsePath) => place.every((segment, i) => path[i] === segment);

/** The deepest value on the way, which ends at a null. */
function follow(value: unknown, path: ResponsePath): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined || typeof value !== 'object' || value === null) return value;
  return follow((value as Record<string | number, unknown>)[segment], rest);
}

describe('of whatever data there is', () => {
  const answers = randomAnswers({ hasFaults: true });

  test('graphql-js makes the same', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { data } = completeData(answer.data, answer.projection, { explained: [] });

        expect(JSON.stringify(data)).toBe(JSON.stringify(execute(answer).data));
      }),
      { numRuns: 200 },
    );
  });

  test('graphql-js tells of no error that is not told of here, and all that is told of here is a null in the answer', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { data, violations } = completeData(answer.data, answer.projection, { explained: [] });
        const told = new Set(violations.map(({ path }) => JSON.stringify(path)));
        const { errors = [] } = execute(answer);

        for (const { path } of errors) expect(told).toContain(JSON.stringify(path));
        // graphql-js stops at the first in an object that is lost, and the specification lets it.
        expect(errors.length > 0).toBe(violations.length > 0);
        for (const { path } of violations) expect(follow(data, path)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('an error that is known already changes no data, and leaves untold only what it is a reason for', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (answer, choice) => {
        const all = completeData(answer.data, answer.projection, { explained: [] });
        const known = all.violations[choice % Math.max(all.violations.length, 1)];
        const { data, violations } = completeData(answer.data, answer.projection, {
          explained: known ? [known.path] : [],
        });

        expect(JSON.stringify(data)).toBe(JSON.stringify(all.data));
        expect(violations).not.toContainEqual(known);
        const lost = lostWith(data, known?.path ?? []);
        for (const violation of all.violations) {
          if (!isWithin(violation.path, lost)) expect(violations).toContainEqual(violation);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The place of the null that a path leads to in the answer. */
function lostWith(data: unknown, path: ResponsePath): ResponsePath {
  const length = path.findIndex((_segment, i) => follow(data, path.slice(0, i)) === null);
  return length === -1 ? path : path.slice(0, length);
}
