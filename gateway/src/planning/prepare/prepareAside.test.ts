import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { CanonicalRequest, PlanningPort } from '../createPlanner.ts';
import { listFields } from './listFields.ts';
import { prepareAside } from './prepareAside.ts';

const schema = buildSchema('type Query { a(b: Int): Int c: Query }');

/** A planner that prepares every operation in the same way, and what it was asked. */
function aPort(keys: readonly (string | null)[]) {
  const asked: CanonicalRequest[] = [];
  const port: PlanningPort = {
    schema,
    sharePoints: [],
    plan: async () => ({ fetches: [] }),
    aside: {
      check: async () => [],
      async canonicalize(request) {
        asked.push(request);
        return { parts: ['{ a }'], keys };
      },
    },
    stop: async () => undefined,
  };
  return { asked, port };
}

function anOperation(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('there is no operation');
  return { document, operation };
}

const padding = ' '.repeat(2_000);

describe('a long operation', () => {
  test('is written for the planner in its process, and only the keys are put to the fields here', async () => {
    const { asked, port } = aPort(['one', null, 'two']);
    const text = `query A($d: Boolean!) { x: a c { y: a(b: 1) z: a @skip(if: $d) } }${padding}`;

    const prepared = await prepareAside(port, anOperation(text), { d: true });

    expect(asked).toEqual([{ text, operationName: 'A', conditions: { d: true } }]);
    expect(prepared.parts).toEqual(['{ a }']);
    expect(
      listFields(prepared).map((field) => [field.alias?.value ?? field.name.value, prepared.dataKeyOf(field)]),
    ).toEqual([
      ['x', 'one'],
      ['c', undefined],
      ['y', 'two'],
    ]);
  });

  test('is not answered with keys of another', async () => {
    const { port } = aPort(['one']);

    await expect(prepareAside(port, anOperation(`{ a c { a } }${padding}`), {})).rejects.toThrow('in two ways');
  });
});

test('a short operation is prepared at once', async () => {
  const { asked, port } = aPort([]);

  const prepared = await prepareAside(port, anOperation('{ x: a }'), {});

  expect(prepared.parts).toHaveLength(1);
  expect(asked).toEqual([]);
});
