import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProofKey } from '@helsegraf/sdk';
import { InsightNames } from '@helsegraf/sdk/operations';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createAsk } from './createAsk.ts';
import { readPart } from './readPart.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const refused = (status: number, code: string): Reply => ({
  status,
  body: { errors: [{ message: '', extensions: { code } }] },
});

const unavailable = {
  __typename: 'SourceUnavailable',
  source: { service: 'INSIGHT', fetchedAt: '2026-11-22T12:00:00Z' },
  reason: 'TIMEOUT',
  retryable: true,
  retryAfterSeconds: 9,
};
const answered: Reply = { status: 200, body: { data: { insight: unavailable } } };

/** A gateway that answers by the token it is shown. */
async function startGateway(answerTo: (token: string) => Reply) {
  const proofs: string[] = [];
  const server = createServer((request, response) => {
    proofs.push(String(request.headers['dpop']));
    const { status, body } = answerTo(String(request.headers.authorization).replace(/^DPoP /, ''));
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/graphql-response+json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => server.close());
  const graphql = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  return { graphql, proofs };
}

/** Asks with `tokens`, one after the other as they are refused. */
async function askWith(graphql: URL, tokens: readonly string[]) {
  let current = 0;
  let hasExpired = false;
  const session = {
    name: 'operator',
    proofKey: await createProofKey(),
    async token(isRefused: boolean) {
      if (isRefused) current += 1;
      return tokens[current];
    },
  };
  const settings = { graphql, provenAddress: new URL('https://graf.example.no/graphql') };
  const ask = createAsk(settings, session, () => (hasExpired = true));
  const loaded = await ask(InsightNames, {}, new AbortController().signal);
  return { loaded, hasExpired };
}

describe('asking as an operator', () => {
  test('proves the key for the address that the gateway goes by', async () => {
    const { graphql, proofs } = await startGateway(() => answered);

    await askWith(graphql, ['token']);

    const [, payload = ''] = (proofs[0] ?? '').split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      htm: 'POST',
      htu: 'https://graf.example.no/graphql',
    });
  });

  test('tries a new token once when the gateway takes the old one no longer', async () => {
    const { graphql } = await startGateway((token) => (token === 'new' ? answered : refused(401, 'UNAUTHENTICATED')));

    const { loaded, hasExpired } = await askWith(graphql, ['old', 'new']);

    expect(loaded.kind).toBe('loaded');
    expect(hasExpired).toBe(false);
  });

  test.each([[['old']], [['old', 'also old']]])('ends the session when no token is taken: %j', async (tokens) => {
    const { graphql } = await startGateway(() => refused(401, 'UNAUTHENTICATED'));

    const { loaded, hasExpired } = await askWith(graphql, tokens);

    expect(loaded).toEqual({ kind: 'missing', why: { kind: 'signed out' } });
    expect(hasExpired).toBe(true);
  });

  test.each([
    [refused(403, 'FORBIDDEN'), { kind: 'refused' }],
    [refused(400, 'QUERY_TOO_COSTLY'), { kind: 'error', code: 'QUERY_TOO_COSTLY' }],
    [
      { status: 200, body: { data: { insight: null }, errors: [{ message: '' }] } },
      { kind: 'error', code: 'HTTP 200' },
    ],
    [
      { status: 500, body: 'not GraphQL' },
      { kind: 'error', code: 'HTTP 500' },
    ],
  ])('tells what is missing: %j', async (reply, why) => {
    const { graphql } = await startGateway(() => reply);

    expect((await askWith(graphql, ['token'])).loaded).toEqual({ kind: 'missing', why });
  });
});

describe('a part of an answer', () => {
  test('is its data, or the reason why there is none', () => {
    const names: { readonly __typename: 'Names'; readonly all: string } = { __typename: 'Names', all: 'a' };
    const parts: readonly (typeof names | typeof unavailable)[] = [names, unavailable];

    expect(parts.map((part) => readPart(part, 'Names'))).toEqual([
      { kind: 'loaded', figures: names },
      { kind: 'missing', why: { kind: 'unavailable', service: 'INSIGHT', reason: 'TIMEOUT', retryAfterSeconds: 9 } },
    ]);
  });

  test('that nobody has told this page of is missing, not empty', () => {
    expect(readPart<{ readonly __typename: string }, string>({ __typename: 'Novelty' }, 'Names')).toEqual({
      kind: 'missing',
      why: { kind: 'error', code: 'Novelty' },
    });
  });
});
