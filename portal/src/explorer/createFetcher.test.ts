import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, type KeyPair } from 'dpop';
import { startServer } from '../testing/startServer.ts';
import { en } from '../texts/en.ts';
import { createFetcher } from './createFetcher.ts';
import type { ServerReply, ServerRequest } from '../testing/startServer.ts';
import type { Answer } from './answer.ts';

let key: KeyPair;
beforeAll(async () => {
  key = await generateKeyPair('ES256');
});

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

/** Asks a gateway that answers as told; the first token is `old`, a renewed one `new`. */
async function ask(answer: (request: ServerRequest) => ServerReply) {
  const server = await startServer(answer);
  stop = server.stop;
  return { ...(await askAt(new URL('/graphql', server.url))), requests: server.requests };
}

async function askAt(endpoint: URL) {
  const answers: Answer[] = [];
  const fetcher = createFetcher({
    gateway: { graphql: { url: endpoint, proven: new URL('https://gateway.example/graphql') } },
    token: async (renew) => ({ value: renew ? 'new' : 'old', key, expiresAt: 0 }),
    reading: { isReason: (typeName) => typeName === 'Reserved', rootTypeOf: () => 'Query', fieldOf: () => undefined },
    texts: () => en,
    onAnswer: (described) => answers.push(described),
  });
  const body = await fetcher({ query: '{ me { id } }', operationName: null, variables: { first: 5 } });
  return { body, answers };
}

describe('asking the gateway', () => {
  test('the token goes with the query, and the answer is described', async () => {
    const { body, answers, requests } = await ask(() => ({ body: { data: { me: { __typename: 'Reserved' } } } }));

    expect(requests).toMatchObject([{ method: 'POST', headers: { authorization: 'DPoP old' } }]);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ query: '{ me { id } }', variables: { first: 5 } });
    expect(body).toEqual({ data: { me: { __typename: 'Reserved' } } });
    expect(answers).toMatchObject([{ status: 200, hasData: true, missing: [{ path: 'me', reason: 'Reserved' }] }]);
  });

  test('each request has a proof of its own, for the address that the gateway goes by', async () => {
    const { requests } = await ask(() => ({ status: 401, body: {} }));

    const proofs = requests.map(({ headers }) => claimsOf(headers['dpop']));
    expect(proofs).toMatchObject([
      { htm: 'POST', htu: 'https://gateway.example/graphql', ath: expect.any(String) },
      { htm: 'POST', htu: 'https://gateway.example/graphql' },
    ]);
    expect(proofs[0]?.['jti']).not.toBe(proofs[1]?.['jti']);
    expect(proofs[0]?.['ath']).not.toBe(proofs[1]?.['ath']);
  });

  test('a nonce that the gateway wants is in the next proof, with the same token', async () => {
    const { answers, requests } = await ask(({ headers }) =>
      claimsOf(headers['dpop'])['nonce'] === 'one'
        ? { body: { data: {} } }
        : { status: 401, headers: { 'dpop-nonce': 'one' }, body: {} },
    );

    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['DPoP old', 'DPoP old']);
    expect(answers).toMatchObject([{ status: 200 }]);
  });

  test('a refused token is renewed once', async () => {
    const { answers, requests } = await ask(({ headers }) =>
      headers.authorization === 'DPoP new' ? { body: { data: {} } } : { status: 401, body: { errors: [] } },
    );

    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['DPoP old', 'DPoP new']);
    expect(answers).toMatchObject([{ status: 200 }]);
  });

  test('a token that stays refused is told', async () => {
    const errors = [{ message: 'Sign in and try again.', extensions: { code: 'UNAUTHENTICATED' } }];

    const { answers, requests } = await ask(() => ({ status: 401, body: { errors } }));

    expect(requests).toHaveLength(2);
    expect(answers).toMatchObject([{ status: 401, hasData: false, errors: [{ code: 'UNAUTHENTICATED' }] }]);
  });

  test('an answer that is no JSON is told by its status', async () => {
    const { body, answers } = await ask(() => ({ status: 502, body: '<html>' }));

    expect(JSON.stringify(body)).toContain('HTTP 502');
    expect(answers).toMatchObject([{ status: 502, hasData: false, sizeBytes: 6 }]);
  });

  test('a gateway that is not there is told', async () => {
    const { answers } = await askAt(new URL('http://127.0.0.1:1/graphql'));

    expect(answers).toMatchObject([{ status: 0, errors: [{ message: expect.stringContaining('does not answer') }] }]);
  });
});

function claimsOf(proof: unknown): Record<string, unknown> {
  const [, payload = ''] = String(proof).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}
