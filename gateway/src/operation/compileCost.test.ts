import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { compileCost, type Cost } from './compileCost.ts';

const schema = buildSchema(`
  type Query { patient: Patient, items(first: Int = 20): Page }
  type Patient { id: ID, names: [Name!]!, lockedPrescription(referenceNumber: String!): Name, record: Record }
  union Record = Full | Nothing
  type Full { names: [Name!]! }
  type Nothing { why: String }
  type Page { edges: [Edge!]!, total: Int }
  type Edge { node: Name }
  type Name { text: String }
`);
const nationalSources = new Map([['Patient.record', 'core-record']]);

function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}): Cost {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('the text has an operation');
  return compileCost(operation, document, { schema, nationalSources })(variables);
}

describe('what an operation costs', () => {
  test.each([
    ['leaves cost nothing', '{ __typename }', 0],
    ['an object costs one', '{ patient { id } }', 1],
    ['a list of unknown length counts as two', '{ patient { names { text } } }', 1 + 1 + 2],
    ['a call to a national service costs ten', '{ patient { record { __typename } } }', 1 + 10 + 1],
    ['a page is as long as it says', '{ items(first: 100) { edges { node { text } } } }', 1 + 100 * (1 + 1 + 1)],
    ['a page that does not say has its default', '{ items { edges { node { text } } } }', 1 + 20 * 3],
  ])('%s', (_what, text, points) => {
    expect(costOf(text).points).toBe(points);
  });

  test('a page whose length is a variable costs what the variable says', () => {
    const text = 'query ($n: Int) { items(first: $n) { edges { node { text } } } }';

    expect(costOf(text, { n: 7 }).points).toBe(1 + 7 * 3);
  });

  test('every alias counts, and so does every try at a secret number', () => {
    const tries = Array.from({ length: 9 }, (_, i) => `a${i}: lockedPrescription(referenceNumber: "${i}") { text }`);

    expect(costOf(`{ patient { ${tries.join(' ')} } }`)).toEqual({ points: 10, guesses: 9 });
  });

  test('is the same however it is written: aliased, in fragments, in another order', () => {
    const fields = ['id', 'names { text }', 'record { ... on Full { names { text } } }'];
    fc.assert(
      fc.property(fc.shuffledSubarray(fields, { minLength: 1 }), fc.boolean(), (chosen, isFragment) => {
        const plain = costOf(`{ patient { ${chosen.join(' ')} } }`);
        const turned = chosen.toReversed().map((field, i) => `x${i}: ${field}`);
        const other = isFragment
          ? costOf(`{ patient { ...F } } fragment F on Patient { ${turned.join(' ')} }`)
          : costOf(`{ patient { ... on Patient { ${turned.join(' ')} } } }`);
        expect(other).toEqual(plain);
      }),
    );
  });

  test('never overflows, however much is asked for', () => {
    const nested = 'names { text } '.repeat(200);

    expect(costOf(`{ patient { ${nested} } }`).points).toBeLessThan(2_000_000_000);
  });
});
