import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { createPlanner } from '../planning/createPlanner.ts';
import { readTypes } from '../supergraph/readTypes.ts';
import { createEngine } from './createEngine.ts';

const sdl = 'type Query { a: Int }';

test('what has been prepared is not planned again when it is asked for', async () => {
  const planned: string[] = [];
  const schema = buildSchema(sdl);
  const plan = createPlanner({
    schema,
    sharePoints: [],
    async plan(text) {
      planned.push(text);
      return { fetches: [] };
    },
    stop: async () => undefined,
  });
  const send = async () => ({ data: null, errors: [] });
  const engine = createEngine({ schema, types: readTypes(sdl), plan, send });
  const operation = { document: parse('{ a }'), operationName: undefined, variables: {} };

  await engine.prepare(operation);
  const before = planned.length;
  const { data } = await engine.execute(operation, undefined);

  expect([before, planned.length]).toEqual([1, 1]);
  expect(data).toBe('{"a":null}');
});
