import { GatewayError } from '@helsegraf/errors';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { PlannedOperation } from '../planning/createPlanner.ts';
import type { Plan } from '../planning/plan.ts';
import { prepareOperation } from '../planning/prepare/prepareOperation.ts';
import { readTypes } from '../supergraph/readTypes.ts';
import { aPlannedFetch } from '../testing/aPlannedFetch.ts';
import { createEngine, type EngineOptions } from './createEngine.ts';
import type { FilledAnswer } from './gaps/fillGaps.ts';

const sdl = `
  type Query { book(id: ID): Book! count: Int must: Int! }
  type Book { title: String pages: Int! }
`;
const schema = buildSchema(sdl);

/** An engine whose planner has one fetch for everything, and whose subgraph says this. */
function anEngine(said: FilledAnswer, more: Partial<EngineOptions<string>> = {}) {
  const sent: { readonly body: unknown; readonly context: string }[] = [];
  const planned = new WeakMap<object, PlannedOperation>();
  const plan: Plan = { fetches: [aPlannedFetch({ variables: ['id', 'none'] })] };
  const engine = createEngine<string>({
    schema,
    types: readTypes(sdl),
    plan({ document }) {
      const operation = getOperationAST(document);
      if (operation == null) throw new Error('a document without an operation');
      const known = planned.get(document) ?? { plan, prepared: prepareOperation(schema, { document, operation }, {}) };
      planned.set(document, known);
      return known;
    },
    send({ body }, context) {
      sent.push({ body: JSON.parse(body), context });
      return Promise.resolve({ ...said, data: structuredClone(said.data) });
    },
    ...more,
  });
  const execute = (query: string, variables: Record<string, unknown> = {}) =>
    engine.execute({ document: parse(query), operationName: undefined, variables }, 'the context');
  return { engine, execute, sent };
}
const saying = (data: FilledAnswer['data'], ...errors: FilledAnswer['errors']): FilledAnswer => ({ data, errors });

describe('an operation', () => {
  test('is answered as JSON, in the form that the client asked for', async () => {
    const { execute } = anEngine(saying({ book: { title: 'Hunger', pages: 200 }, count: 1 }));

    expect(await execute('{ n: count mine: book { named: title } }')).toMatchObject({
      data: '{"n":1,"mine":{"named":"Hunger"}}',
      errors: [],
    });
  });

  test('is sent with the variables that were given, and with its context', async () => {
    const { execute, sent } = anEngine(saying({ count: 1 }));

    await execute('{ count }', { id: 'a"b', other: 1 });

    expect(sent).toEqual([{ body: { query: '{ book { title } }', variables: { id: 'a"b' } }, context: 'the context' }]);
  });

  test('that is asked again has an answer of its own', async () => {
    const { engine } = anEngine(saying({ count: 1 }));
    const operation = { document: parse('{ count }'), operationName: undefined, variables: {} };
    await engine.prepare(operation);

    const [first, second] = [await engine.execute(operation, ''), await engine.execute(operation, '')];
    first.data = '';

    expect(second.data).toBe('{"count":1}');
  });

  test('may ask of the schema and of subgraphs at once', async () => {
    const { execute } = anEngine(saying({ count: 1 }));

    expect((await execute('{ __typename count s: __schema { queryType { name } } }')).data).toBe(
      '{"__typename":"Query","count":1,"s":{"queryType":{"name":"Query"}}}',
    );
  });

  test('that cannot be planned is not answered', async () => {
    const plan = () => Promise.reject(new GatewayError('QUERY_TOO_COSTLY'));

    await expect(anEngine(saying({}), { plan }).execute('{ count }')).rejects.toThrow(GatewayError);
  });
});

describe('an error', () => {
  test('of a subgraph has its place in the answer of the client, and says whose words it has', async () => {
    const error = { message: 'm', path: ['book', 'title'], extensions: { code: 'C' } };
    const { execute } = anEngine(saying({ book: { title: null, pages: 1 } }, error));

    const { data, errors } = await execute('{ mine: book { named: title } }');

    expect(data).toBe('{"mine":{"named":null}}');
    expect(errors).toMatchObject([
      { message: 'm', path: ['mine', 'named'], extensions: { code: 'C', serviceName: 'books' } },
    ]);
  });

  test('of ours stays what it is', async () => {
    const error = Object.assign(new GatewayError('SUBGRAPH_UNAVAILABLE'), { path: ['count'] });

    const { errors } = await anEngine(saying({ count: null }, error)).execute('{ count }');

    expect(errors).toMatchObject([{ path: ['count'], originalError: error }]);
  });

  test('stands in every place in which the client asked for the value', async () => {
    const { execute } = anEngine(saying({ count: null }, { path: ['count'] }));

    expect((await execute('{ a: count b: count }')).errors.map(({ path }) => path)).toEqual([['a'], ['b']]);
  });

  test('is told of where a value does not fit and nobody says why', async () => {
    const { data, errors } = await anEngine(saying({ book: { title: 'Hunger', pages: null }, count: 'one' })).execute(
      '{ count must: count }',
    );

    expect(data).toBe('{"count":null,"must":null}');
    expect(errors.map(({ path, originalError }) => [path, (originalError as GatewayError).code])).toEqual([
      [['count'], 'INTERNAL'],
      [['must'], 'INTERNAL'],
    ]);
  });

  test('of a value that may not be null takes all of the data when nothing in between may be', async () => {
    const { data, errors } = await anEngine(saying({ must: null }, { path: ['must'] })).execute('{ must count }');

    expect(data).toBe('null');
    expect(errors).toHaveLength(1);
  });
});
