import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { prepareOperation } from '../../planning/prepare/prepareOperation.ts';
import { randomAnswers } from '../../testing/randomAnswers.ts';
import { compileProjection } from './compileProjection.ts';
import { completeData } from './completeData.ts';
import { writeData } from './writeData.ts';

const schema = buildSchema(`
  type Query { a: A as: [A] list: [[A]!] toString: String any: Any color: Color }
  type A { x: Int! valueOf: Any a: A }
  scalar Any
  enum Color { RED }
`);
const nothingShared: ReadonlySet<unknown> = new Set();
const write = (query: string, data: unknown, shared = nothingShared) =>
  writeData({ data, shared, isPlain: false }, projectionOf(query));

function projectionOf(query: string) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('a document without an operation');
  return compileProjection(schema, {
    ...prepareOperation(schema, { document, operation }, {}),
    dataKeyOf: ({ name }) => name.value,
  });
}

describe('data that fits the schema', () => {
  test('is written as JSON.stringify writes what it completes to, shared or not, plain or not', () => {
    fc.assert(
      fc.property(randomAnswers({ hasFaults: false }), ({ data, projection, shared, isPlain }) => {
        const completed = JSON.stringify(completeData(data, projection, { explained: [] }).data);

        expect(writeData({ data, shared, isPlain }, projection)).toBe(completed);
        expect(writeData({ data, shared: nothingShared, isPlain: false }, projection)).toBe(completed);
      }),
      { numRuns: 200 },
    );
  });

  test('is what the client gets, and nothing else of what subgraphs said', () => {
    const query = '{ second: a { x } __proto__: a { a { kind: __typename x } } list { x } }';
    const data = { a: { x: 1, a: null, secret: 2 }, list: [[{ x: 1 }, null], []], secret: 3 };

    expect(write(query, data)).toBe('{"second":{"x":1},"__proto__":{"a":null},"list":[[{"x":1},null],[]]}');
  });

  test('that stands in several places is written once for each selection', () => {
    let reads = 0;
    const shared = Object.defineProperty({}, 'x', { get: () => (reads += 1) });
    const data = { as: [{ a: shared }, { a: shared }, { a: shared }] };

    const written = write('{ as { one: a { x } two: a { x } } }', data, new Set([shared]));

    const each = { one: { x: 1 }, two: { x: 2 } };
    expect(JSON.parse(written ?? '')).toEqual({ as: [each, each, each] });
    expect(reads).toBe(2);
  });
});

describe('data that does not fit is not written', () => {
  test('just when completing it finds something to tell', () => {
    fc.assert(
      fc.property(randomAnswers({ hasFaults: true }), ({ projection, ...answer }) => {
        const { data, violations } = completeData(answer.data, projection, { explained: [] });

        expect(writeData(answer, projection)).toBe(violations.length > 0 ? undefined : JSON.stringify(data));
      }),
      { numRuns: 200 },
    );
  });

  const cases: [string, string, unknown][] = [
    ['a null where none may be', '{ a { x } }', { a: { x: null } }],
    ['a value that is missing where one must be', '{ a { x } }', { a: {} }],
    ['an object where a list is asked for', '{ list { x } }', { list: {} }],
    ['a list where an object is asked for', '{ a { x } }', { a: [] }],
    ['no data', '{ a { x } }', null],
    ['a name that the enum does not have', '{ color }', { color: 'BLUE' }],
    ['what every object inherits', '{ toString }', {}],
    ['what every object inherits, where any value fits', '{ a { valueOf } }', { a: {} }],
  ];
  test.each(cases)('%s', (_title, query, data) => {
    expect(write(query, data)).toBeUndefined();
  });
});
