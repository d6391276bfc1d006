import { afterEach, describe, expect, test } from '@jest/globals';
import { buildSchema, GraphQLError } from 'graphql';
import { GatewayError } from './gatewayError.ts';
import { secret, startServer } from './testing/startServer.ts';

const sdl = 'type Query { patient(nationalId: String): String }';
const reference = '0b6c0f3a-1111-4aaa-9bbb-000000000009';

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

/** Asks a gateway whose executor reports this error. */
async function askGateway(error: Error) {
  const apiSchema = buildSchema(sdl);
  const server = await startServer({
    gateway: {
      load: async () => ({ executor: async () => ({ data: { patient: null }, errors: [error as GraphQLError] }) }),
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema, coreSupergraphSdl: sdl });
        return () => undefined;
      },
      stop: async () => undefined,
    },
  });
  stop = server.stop;
  return server.ask({ query: '{ patient }' });
}

/** What @apollo/gateway 2.14 makes of an error in a subgraph's answer. */
function reported(code: string | undefined): GraphQLError {
  const message = `about ${secret}`;
  const extensions = { ...(code === undefined ? {} : { code, reference }), nationalId: secret };
  return new GraphQLError(message, {
    path: ['patient'],
    originalError: Object.assign(new Error(message), { extensions }),
    extensions: { ...extensions, code: code ?? 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'persons' },
  });
}

/** What it makes of an answer with a bad status. */
function badStatus(status: number, body: unknown): GraphQLError {
  const code = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' }[status];
  return new GraphQLError(`${status}: ${secret}`, {
    extensions: {
      response: { url: `http://persons.invalid/${secret}`, status, statusText: secret, body },
      ...(code === undefined ? {} : { code }),
    },
  });
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
    const answer = await askGateway(reported(code));

    expect(answer.codes).toEqual([code]);
    expect(answer.errors[0]?.extensions['reference']).toBe(reference);
    expect(answer.errors[0]?.path).toEqual(['patient']);
    expect(answer.text).not.toContain(secret);
  });

  test('reaches it when the subgraph also set a bad status', async () => {
    const body = { errors: [{ message: secret, extensions: { code: 'INVALID_NATIONAL_ID', reference } }] };
    const answer = await askGateway(badStatus(400, body));

    expect(answer.codes).toEqual(['INVALID_NATIONAL_ID']);
    expect(answer.errors[0]?.extensions['reference']).toBe(reference);
    expect(answer.text).not.toContain(secret);
  });
});

describe('what a subgraph says to the gateway stays there', () => {
  test.each(['UNAUTHENTICATED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'NOT_READY', secret])(
    'the code "%s" becomes INTERNAL',
    async (code) => {
      const answer = await askGateway(reported(code));

      expect(answer.codes).toEqual(['INTERNAL']);
      expect(answer.text).not.toContain(secret);
      expect(answer.text).not.toContain('persons');
    },
  );

  test.each(['UNAUTHENTICATED', 'BAD_REQUEST'])('also with a bad status: %s', async (code) => {
    const answer = await askGateway(badStatus(401, { errors: [{ message: secret, extensions: { code } }] }));

    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.text).not.toContain(secret);
  });
});

describe('a subgraph that gives no usable answer', () => {
  test.each([
    ['a 401 without a body', badStatus(401, '')],
    ['a 403 with a page', badStatus(403, `<p>${secret}</p>`)],
    ['a 500 with a page', badStatus(500, `<p>${secret}</p>`)],
    ['a 500 with other JSON', badStatus(500, { errors: secret })],
    ['an error without a code', reported(undefined)],
    ['a failure that the data source has named', new GatewayError('SUBGRAPH_UNAVAILABLE', { cause: secret })],
  ])('is reported as such: %s', async (_, error) => {
    const answer = await askGateway(error);

    expect(answer.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toContain('persons');
  });

  test('in time is reported as a deadline', async () => {
    const answer = await askGateway(new DOMException(secret, 'TimeoutError'));

    expect(answer.codes).toEqual(['DEADLINE_EXCEEDED']);
    expect(answer.text).not.toContain(secret);
  });

  test('is ours to explain when nobody has named the failure', async () => {
    const answer = await askGateway(Object.assign(new Error(secret), { code: 'ECONNREFUSED' }));

    expect(answer.codes).toEqual(['INTERNAL']);
    expect(answer.text).not.toContain(secret);
  });
});
