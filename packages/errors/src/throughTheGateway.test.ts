import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { composeServices } from '@apollo/composition';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { errorCodeOf } from './errorCodeOf.ts';
import { GatewayError } from './gatewayError.ts';
import { secret, startServer } from './testing/startServer.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { patient(nationalId: String): String }
`);

const reference = '0b6c0f3a-1111-4aaa-9bbb-000000000009';
const subgraphError = (code: string, rest: object = {}) => ({
  errors: [{ message: `about ${secret}`, path: ['patient'], extensions: { code, reference, ...rest } }],
  data: { patient: null },
});

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** What a gateway's data source has to add: a failure to get an answer at all is a bare error otherwise. */
class NamingFailures extends RemoteGraphQLDataSource {
  override didEncounterError(error: Error): never {
    if (error instanceof GraphQLError) throw error;
    throw new GatewayError(errorCodeOf(error) === 'DEADLINE_EXCEEDED' ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE', {
      cause: error,
    });
  }
}

/** Asks a gateway whose only subgraph answers as told. */
async function askGateway(
  answer: () => Response | Promise<Response>,
  DataSource: typeof RemoteGraphQLDataSource = NamingFailures,
) {
  const { supergraphSdl } = composeServices([{ name: 'persons', url: 'http://persons.invalid', typeDefs }]);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphSdl ?? '',
    buildService: ({ url }) => new DataSource({ url: url ?? '', fetcher: (async () => answer()) as never }),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const server = await startServer({ gateway });
  stop = server.stop;
  return server.ask({ query: '{ patient }' });
}

describe('what a subgraph says to the client', () => {
  test.each([
    'FORBIDDEN',
    'PATIENT_CONTEXT_MISMATCH',
    'ACCESS_BASIS_REQUIRED',
    'INVALID_NATIONAL_ID',
    'INVALID_CURSOR',
    'VARIABLES_INVALID',
    'SOURCE_UNAVAILABLE',
    'RATE_LIMITED',
    'INTERNAL',
  ])('%s reaches it, with the reference of the subgraph', async (code) => {
    const answer = await askGateway(() => json(subgraphError(code)));

    expect(answer.codes).toEqual([code]);
    expect(answer.errors[0]?.extensions['reference']).toBe(reference);
    expect(answer.errors[0]?.path).toEqual(['patient']);
    expect(answer.text).not.toContain(secret);
  });

  test('reaches it when the subgraph also set a bad status', async () => {
    const answer = await askGateway(() => json({ errors: subgraphError('INVALID_NATIONAL_ID').errors }, 400));

    expect(answer.codes).toEqual(['INVALID_NATIONAL_ID']);
    expect(answer.errors[0]?.extensions['reference']).toBe(reference);
    expect(answer.text).not.toContain(secret);
  });
});

describe('what a subgraph says to the gateway stays there', () => {
  test.each(['UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'NOT_READY', secret, ''])(
    'the code "%s" becomes INTERNAL',
    async (code) => {
      const answer = await askGateway(() => json(subgraphError(code)));

      expect(answer.codes).toEqual([code === '' ? 'SUBGRAPH_UNAVAILABLE' : 'INTERNAL']);
      expect(answer.text).not.toContain(secret);
      expect(answer.text).not.toContain('persons');
    },
  );
});

describe('a subgraph that gives no answer', () => {
  test.each([
    ['refuses the connection', () => Promise.reject(Object.assign(new Error(secret), { code: 'ECONNREFUSED' }))],
    ['answers 401 without a body', () => new Response(null, { status: 401 })],
    ['answers 403 with a page', () => new Response(`<p>${secret}</p>`, { status: 403 })],
    ['answers 500 with a page', () => new Response(`<p>${secret}</p>`, { status: 500 })],
    ['answers with a page', () => new Response(`<p>${secret}</p>`, { headers: { 'content-type': 'text/html' } })],
    [
      'answers with broken JSON',
      () => new Response(`{"${secret}`, { headers: { 'content-type': 'application/json' } }),
    ],
    ['reports an error without a code', () => json({ errors: [{ message: secret }], data: { patient: null } })],
  ])('because it %s is reported as such', async (_, answerOf) => {
    const answer = await askGateway(answerOf);

    expect(answer.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toContain('persons');
  });

  test('says nothing either when the data source does not name the failure', async () => {
    const answer = await askGateway(() => Promise.reject(new Error(secret)), RemoteGraphQLDataSource);

    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.text).not.toContain(secret);
  });

  test('in time is reported as a deadline', async () => {
    const answer = await askGateway(() => Promise.reject(new DOMException(secret, 'TimeoutError')));

    expect(answer.codes).toEqual(['DEADLINE_EXCEEDED']);
    expect(answer.text).not.toContain(secret);
  });
});
