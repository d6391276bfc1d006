import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { createHttpClient, type HttpClient } from '../httpClient.ts';
import { createProver } from '../proof/createProver.ts';
import { aPatient, aSourceRequest } from '../testing/aSourceRequest.ts';
import { openEgress } from '../testing/openEgress.ts';
import { sendJson } from '../testing/startTestServer.ts';
import { startTokenEndpoint, type TokenEndpoint } from '../testing/startTokenEndpoint.ts';
import { createSourceTokens, type SourceTokens, type TokenRequest } from './createSourceTokens.ts';

let http: HttpClient;
let endpoint: TokenEndpoint;
let tokens: SourceTokens;

beforeEach(async () => {
  http = createHttpClient({ egress: openEgress });
  endpoint = await startTokenEndpoint();
  tokens = createSourceTokens(endpoint.client, http);
});
afterEach(async () => {
  await http.close();
  await endpoint.server.stop();
});

const { caller } = aSourceRequest();
const aTokenRequest = (change: Partial<TokenRequest> = {}): TokenRequest => ({
  audience: 'nhn:careplan',
  scope: 'nhn:careplan/api',
  subjectToken: 'subject-token-of-one',
  caller,
  authority: 'authority-of-one',
  deadline: Date.now() + 5_000,
  ...change,
});

async function ask(change: Partial<TokenRequest> = {}, from = tokens): Promise<string> {
  const result = await from.tokenFor(aTokenRequest(change));
  return result.kind === 'token' ? result.token.value : result.kind;
}

const calls = () => endpoint.server.received.length;

describe('a token is asked for', () => {
  test('with a proof for the endpoint, of the key that it will be bound to', async () => {
    const prover = createProver();

    const result = await createSourceTokens(endpoint.client, http, prover).tokenFor(aTokenRequest());

    const [proof] = endpoint.proofs;
    expect(proof?.thumbprint).toBe(prover.currentKey().thumbprint);
    expect(proof?.claims).toMatchObject({ htm: 'POST', htu: endpoint.client.tokenEndpoint });
    expect(proof?.claims).not.toHaveProperty('ath');
    const url = new URL('https://source.example/thing');
    const headers = result.kind === 'token' ? result.token.authorize({ method: 'GET', url }) : {};
    expect(headers['authorization']).toBe('DPoP token-1');
    expect(decodeJwt(headers['dpop'] ?? '')).toMatchObject({ htm: 'GET', htu: url.href, ath: expect.any(String) });
  });

  test('without one for a service that takes no bound tokens', async () => {
    const result = await tokens.tokenFor(aTokenRequest({ proof: 'bearer' }));

    expect(endpoint.proofs).toEqual([]);
    const url = new URL('https://source.example/thing');
    expect(result.kind === 'token' && result.token.authorize({ method: 'GET', url })).toEqual({
      authorization: 'Bearer token-1',
    });
  });

  test('a second time, all new, when the endpoint wants a nonce, which is remembered', async () => {
    endpoint.nonce = 'nonce-1';

    expect(await ask()).toBe('token-1');
    expect(await ask({ authority: 'authority-of-two' })).toBe('token-2');

    expect(endpoint.proofs.map(({ claims }) => claims['nonce'])).toEqual([undefined, 'nonce-1', 'nonce-1']);
    expect(new Set(endpoint.proofs.map(({ claims }) => claims['jti'])).size).toBe(3);
    const assertions = endpoint.server.received.map(({ body }) => new URLSearchParams(body).get('client_assertion'));
    expect(new Set(assertions.map((assertion) => decodeJwt(assertion ?? '').jti)).size).toBe(3);
  });

  test('no third time', async () => {
    endpoint.misbehave = (_request, response) => {
      response.setHeader('dpop-nonce', `nonce-${calls()}`);
      sendJson(response, 400, { error: 'use_dpop_nonce' });
    };

    expect(await ask()).toBe('unavailable');
    expect(calls()).toBe(2);
  });

  test('once, however many want it', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));

    expect(new Set(answers)).toEqual(new Set(['token-1']));
    expect(calls()).toBe(1);
  });

  test('in vain by who cannot wait, for the good of the next', async () => {
    let answer = () => {};
    endpoint.misbehave = (_request, response) => {
      answer = () => sendJson(response, 200, { access_token: 'late', expires_in: 600, token_type: 'DPoP' });
    };

    expect(await ask({ deadline: Date.now() + 50 })).toBe('unavailable');
    const next = ask();
    answer();

    expect(await next).toBe('late');
    expect(calls()).toBe(1);
  });
});

describe('a token is shared', () => {
  test('by all requests of one caller with one authority, whatever their subject tokens', async () => {
    await ask();
    await ask({ subjectToken: 'subject-token-of-the-same' });

    expect(calls()).toBe(1);
  });

  const citizen = (number: string) => ({ kind: 'citizen', nationalId: aPatient(number).nationalId }) as const;

  test.each<[string, Partial<TokenRequest>, Partial<TokenRequest>]>([
    ['persons', { caller: citizen('07835249608') }, { caller: citizen('15819049863') }],
    ['a person who asks for themself and at work', {}, { caller: citizen('19898949608') }],
    [
      'organisations',
      {},
      { caller: { ...caller, organisation: { parent: '310123455', child: '999999999' } } as typeof caller },
    ],
    ['roles', {}, { caller: { ...caller, role: 'SP' } as typeof caller }],
    ['attests', {}, { authority: 'authority-of-two' }],
    ['audiences', {}, { audience: 'nhn:sfm' }],
    ['scopes', {}, { scope: 'nhn:careplan/other' }],
    ['proofs', {}, { proof: 'bearer' }],
  ])('never by different %s', async (_what, one, other) => {
    const first = await ask(one);
    const second = await ask(other);

    expect([first, second]).toEqual(['token-1', 'token-2']);
    expect(await ask(one)).toBe(first);
    expect(await ask(other)).toBe(second);
  });

  test('never by a person and the system', async () => {
    await ask();
    const { subjectToken: _none, caller: _nobody, authority: _either, ...machine } = aTokenRequest();
    await tokens.tokenFor(machine);

    expect(calls()).toBe(2);
    expect(endpoint.server.received[1]?.body).toContain('grant_type=client_credentials');
  });

  test('by nobody who has another subject token, when nothing is known of their authority', async () => {
    const { authority: _unknown, ...unknown } = aTokenRequest();
    await tokens.tokenFor(unknown);
    await tokens.tokenFor({ ...unknown, subjectToken: 'subject-token-of-two' });
    await tokens.tokenFor(unknown);

    expect(calls()).toBe(2);
  });
});

describe('a token is kept', () => {
  test('no longer than until thirty seconds before it expires', async () => {
    endpoint.expiresInSeconds = 30;
    await ask();
    await ask();

    expect(calls()).toBe(2);
  });

  test.each([0.5, 30.000_1, 1e300])(
    'for as long as makes sense when it claims to live for %d seconds',
    async (seconds) => {
      endpoint.expiresInSeconds = seconds;

      expect(await ask()).toBe('token-1');
    },
  );

  test('with the key that it is bound to, when there is a newer one', async () => {
    let now = 0;
    const prover = createProver(() => now);
    const rotating = createSourceTokens(endpoint.client, http, prover);
    const url = new URL('https://source.example/thing');
    const before = await rotating.tokenFor(aTokenRequest());
    const keyBefore = prover.currentKey();

    now = 25 * 60 * 60 * 1_000;
    const after = await ask({}, rotating);

    expect(after).toBe('token-2');
    expect(endpoint.proofs.map(({ thumbprint }) => thumbprint)).toEqual([
      keyBefore.thumbprint,
      prover.currentKey().thumbprint,
    ]);
    expect(before.kind === 'token' && before.token.authorize({ method: 'GET', url })['authorization']).toBe(
      'DPoP token-1',
    );
  });

  test('though a service did not believe it, as long as it is new', async () => {
    const result = await tokens.tokenFor(aTokenRequest());
    if (result.kind !== 'token') throw new Error('no token');

    tokens.distrust(aTokenRequest(), result.token);

    expect(await ask()).toBe('token-1');
  });
});

describe('an answer that is no token', () => {
  const says = (status: number, body: unknown) => async () => {
    endpoint.misbehave = (_request, response) => sendJson(response, status, body);
    return tokens.tokenFor(aTokenRequest());
  };

  test.each<[string, number, unknown, object]>([
    ['a refusal', 400, { error: 'invalid_grant' }, { kind: 'refused' }],
    ['a refusal of our own client', 400, { error: 'invalid_client' }, { kind: 'unavailable', reason: 'FAILED' }],
    ['a failure', 500, {}, { kind: 'unavailable', reason: 'FAILED' }],
    ['something else', 200, { hello: 'there' }, { kind: 'unavailable', reason: 'MALFORMED' }],
    ['a list', 200, [], { kind: 'unavailable', reason: 'MALFORMED' }],
    ['no expiry', 200, { access_token: 't', token_type: 'DPoP' }, { kind: 'unavailable', reason: 'MALFORMED' }],
    [
      'a token with a line break in it',
      200,
      { access_token: 't\r\nx: y', expires_in: 600, token_type: 'DPoP' },
      { kind: 'unavailable', reason: 'MALFORMED' },
    ],
    [
      'a token of another kind',
      200,
      { access_token: 't', expires_in: 600, token_type: 'N_A' },
      { kind: 'unavailable', reason: 'MALFORMED' },
    ],
  ])('such as %s is told as what it is, and asked for anew the next time', async (_what, status, body, expected) => {
    expect(await says(status, body)()).toMatchObject(expected);

    endpoint.misbehave = undefined;
    expect(await ask()).toBe('token-1');
  });

  test.each([
    ['dpop', 'Bearer', 'unavailable'],
    ['dpop', 'dpop', 't'],
    ['bearer', 'DPoP', 'unavailable'],
    ['bearer', 'bearer', 't'],
  ] as const)('such as, for a service that takes %s tokens, a %s token: %s', async (proof, type, expected) => {
    endpoint.misbehave = (_request, response) =>
      sendJson(response, 200, { access_token: 't', expires_in: 600, token_type: type });

    expect(await ask({ proof })).toBe(expected);
  });
});
