import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { aBookLookup, sentFor } from '../../testing/aPlannedFetch.ts';
import { createSender, type SenderOptions } from './createSender.ts';
import type { EntityLookup } from '../../planning/plan.ts';
import type { FetchToSend } from '../executePlan.ts';
import type { SubgraphAnswer, SubgraphFailure } from './subgraphAnswer.ts';

const schema = buildSchema(
  'type Query { book: Book } type Book implements Item { id: ID title: String } type Film implements Item { id: ID } interface Item { id: ID }',
);
const data = {
  books: [
    { __typename: 'Book', id: '1' },
    { __typename: 'Book', id: '2' },
  ],
};
const aboutBooks = () =>
  sentFor(data, {
    document:
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { title } } }',
    entities: [aBookLookup(['books.@'])],
  });
const aboutRoot = () => sentFor({}, { document: '{ book { title } }' });

/** As a planner asks that wants to know what it gets. */
const tellingBooks = (fields = '__typename title', more: Partial<EntityLookup> = {}) =>
  sentFor(data, {
    document: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { ${fields} } } }`,
    entities: [aBookLookup(['books.@'], more)],
  });

/** Sends one fetch to a subgraph that says this. */
async function send(sent: FetchToSend, said: SubgraphAnswer, more: Partial<SenderOptions<string>> = {}) {
  const failures: [string, SubgraphFailure, string][] = [];
  const calls: object[] = [];
  const sender = createSender<string>({
    callSubgraph(call) {
      calls.push(call);
      return Promise.resolve(said);
    },
    subgraphUrls: new Map([['books', 'http://books.test/graphql']]),
    nationalSources: new Map(),
    schema: () => schema,
    onSubgraphFailure: (...failure) => failures.push(failure),
    ...more,
  });
  return { answer: await sender(sent, 'the context'), failures, calls };
}
const answered = (said: Record<string, unknown> | null): SubgraphAnswer => ({
  kind: 'answered',
  data: said,
  errors: [],
});

test('a fetch is sent to where its subgraph is, with the context of the operation', async () => {
  const sent = { ...aboutRoot(), body: '{"query":"…"}' };

  const { calls } = await send(sent, answered({ book: null }));

  expect(calls).toMatchObject([
    { subgraph: 'books', url: 'http://books.test/graphql', body: '{"query":"…"}', context: 'the context' },
  ]);
});

test.each([
  ['query', true],
  ['mutation', false],
] as const)('a %s may be sent again: %s', async (kind, isRepeatable) => {
  const { calls } = await send(sentFor({}, { kind }), answered({ book: null }));

  expect(calls).toMatchObject([{ isRepeatable }]);
});

describe('an answer about another entity than the one that was asked about', () => {
  const says = (...entities: (object | null)[]) => answered({ _entities: entities });
  const about = (change: object) => ({ __typename: 'Book', id: '1', title: 'a', ...change });
  const asIs: Partial<EntityLookup> = {};
  const renamed: Partial<EntityLookup> = {
    outputRewrites: [{ kind: 'rename', path: [{ kind: 'key', key: 'title' }], to: 'name' }],
  };

  test.each<[string, string, object, Partial<EntityLookup>, boolean]>([
    ['of another type', '__typename title', { __typename: 'Film' }, asIs, false],
    ['of another type, under an alias', 't: __typename title', { t: 'Film' }, asIs, false],
    ['with another key', 'id title', { id: '2' }, asIs, false],
    ['with another key, under an alias', 'i: id title', { i: '2' }, asIs, false],
    ['of an interface of its type', '__typename title', { __typename: 'Item' }, asIs, true],
    ['of a type that clients do not see', '__typename title', { __typename: 'Hidden' }, asIs, true],
    ['with the same key in another form', 'id title', { id: 1 }, asIs, true],
    ['without a key', 'id title', { id: null }, asIs, true],
    ['whose keys are renamed afterwards', 'id title', { id: '2' }, renamed, true],
    ['that was not asked who it is', 'title', { __typename: 'Film', id: '2' }, asIs, true],
  ])('%s', async (_what, fields, change, more, isUsed) => {
    const { answer, failures } = await send(tellingBooks(fields, more), says(about(change), null));

    expect(failures).toHaveLength(isUsed ? 0 : 1);
    expect(answer.data).toMatchObject({ _entities: [{ title: isUsed ? 'a' : null }, isUsed ? null : {}] });
  });
});

test('a whole answer is given on as it is, and what clients see is not even looked at', async () => {
  const said = answered({ _entities: [{ title: 'a' }, null] });
  const impossible = () => {
    throw new Error('nothing is to be explained');
  };

  const { answer, failures } = await send(aboutBooks(), said, { schema: impossible });

  expect(answer).toBe(said);
  expect(failures).toEqual([]);
});

describe('an answer is of no use', () => {
  const cases: [string, unknown][] = [
    ['with too few entities', [{ title: 'a' }]],
    ['with too many entities', [null, null, null]],
    ['with something that is no entity', ['text', null]],
    ['with a list for an entity', [[], null]],
    ['with no list of entities', { 0: null, 1: null }],
    ['without entities', undefined],
  ];
  test.each(cases)('%s', async (_title, entities) => {
    const { answer, failures } = await send(aboutBooks(), answered({ _entities: entities }));

    expect(failures).toEqual([
      ['books', { kind: 'unavailable', reason: 'MALFORMED', retryable: false }, 'the context'],
    ]);
    expect(answer.data).toMatchObject({ _entities: [{ title: null }, { title: null }] });
    expect(answer.errors.map(({ path }) => path?.join('.'))).toEqual(['_entities.0.title', '_entities.1.title']);
  });
});

describe('what is missing is explained', () => {
  test('when the subgraph gave no answer', async () => {
    const failure: SubgraphAnswer = { kind: 'unavailable', reason: 'TIMEOUT', retryable: true };

    const { answer, failures } = await send(aboutRoot(), failure);

    expect(failures).toEqual([['books', failure, 'the context']]);
    expect(answer.errors).toMatchObject([{ path: ['book'], code: 'SUBGRAPH_UNAVAILABLE' }]);
  });

  test('when it told of an error that is about nothing in particular', async () => {
    const said: SubgraphAnswer = {
      kind: 'answered',
      data: { _entities: [null, null] },
      errors: [{ path: ['_entities'] }],
    };

    expect((await send(aboutBooks(), said)).answer.errors).toEqual([{}]);
  });

  test('when it left something out without a word', async () => {
    const { answer } = await send(aboutBooks(), answered({ _entities: [{}, { title: 'b' }] }));

    expect(answer.errors).toMatchObject([{ path: ['_entities', 0, 'title'] }]);
  });
});
