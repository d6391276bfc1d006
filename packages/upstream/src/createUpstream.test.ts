import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { ServerResponse } from 'node:http';
import { createHttpClient, type HttpClient } from './httpClient.ts';
import { createSourceTokens } from './tokens/createSourceTokens.ts';
import { createUpstream, type GuardedUpstream } from './createUpstream.ts';
import { aSourceRequest } from './testing/aSourceRequest.ts';
import { openEgress } from './testing/openEgress.ts';
import { sendJson, startTestServer, type ReceivedRequest, type TestServer } from './testing/startTestServer.ts';

let http: HttpClient;
let issuer: TestServer;
let service: TestServer;
let upstream: GuardedUpstream;
let answer: (request: ReceivedRequest, response: ServerResponse) => void;
let tokenAnswer: typeof answer;
let privateKey: JWK;

beforeEach(async () => {
  http = createHttpClient({ egress: openEgress, maxResponseBytes: 10_000 });
  answer = (_request, response) => sendJson(response, 200, { hello: 'there' });
  tokenAnswer = (_request, response) =>
    sendJson(response, 200, { access_token: 'a-token', expires_in: 600, token_type: 'DPoP' });
  issuer = await startTestServer((request, response) => tokenAnswer(request, response));
  service = await startTestServer((request, response) => answer(request, response));
  const pair = await generateKeyPair('ES256', { extractable: true });
  privateKey = { ...(await exportJWK(pair.privateKey)), alg: 'ES256', kid: 'client-key' };
  const tokens = createSourceTokens(
    { tokenEndpoint: `${issuer.url}/connect/token`, issuer: issuer.url, clientId: 'helsegraf-test', privateKey },
    http,
  );
  upstream = createUpstream({
    baseUrl: `${service.url}/api/v1/`,
    audience: 'nhn:careplan',
    scope: 'nhn:careplan/api',
    tokens,
    http,
    attemptTimeoutMs: 150,
  });
});

afterEach(async () => {
  await http.close();
  await Promise.all([issuer.stop(), service.stop()]);
});

const ask = (request = aSourceRequest()) => upstream.call({ request, method: 'GET', path: '/thing' });

describe('a call to a national service', () => {
  test('carries a token for that service, the event id, and nothing of the token it was exchanged for', async () => {
    const result = await ask();

    expect(result).toMatchObject({ kind: 'answered', status: 200, body: { hello: 'there' } });
    const [sent] = service.received;
    expect(sent?.url).toBe('/api/v1/thing');
    expect(sent?.headers).toMatchObject({ authorization: 'DPoP a-token', 'nhn-event-id': 'event-1' });
    expect(JSON.stringify(service.received)).not.toContain('subject-token-of-one');
  });

  test('exchanges the token with a signed, short-lived client assertion', async () => {
    await ask();

    const form = new URLSearchParams(issuer.received[0]?.body);
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: 'subject-token-of-one',
      audience: 'nhn:careplan',
      scope: 'nhn:careplan/api',
    });
    const assertion = form.get('client_assertion') ?? '';
    expect(decodeProtectedHeader(assertion)).toEqual({
      alg: 'ES256',
      kid: 'client-key',
      typ: 'client-authentication+jwt',
    });
    const { iss, sub, aud, exp = 0, iat = 0 } = decodeJwt(assertion);
    expect({ iss, sub, aud }).toEqual({ iss: 'helsegraf-test', sub: 'helsegraf-test', aud: issuer.url });
    expect(exp - iat).toBeLessThanOrEqual(10);
  });

  test('reuses a token for the same caller, and never for another', async () => {
    await Promise.all([ask(), ask(), ask()]);
    expect(issuer.received).toHaveLength(1);

    await ask(aSourceRequest({ subjectToken: 'subject-token-of-two' }));
    expect(issuer.received).toHaveLength(2);
  });

  test('asks for the token of the system alone when the call needs no person', async () => {
    await upstream.call({ request: aSourceRequest(), method: 'POST', path: '/status', json: {}, as: 'machine' });

    expect(issuer.received[0]?.body).toContain('grant_type=client_credentials');
    expect(issuer.received[0]?.body).not.toContain('subject_token');
  });

  test('is refused before it is sent when eleven digits stand in its path', async () => {
    await expect(
      upstream.call({ request: aSourceRequest(), method: 'GET', path: '/person/15819049863' }),
    ).rejects.toThrow('eleven digits');
    expect(service.received).toHaveLength(0);
  });
});

describe('an answer that cannot be used is a value with a reason', () => {
  const cases: [string, typeof answer, string, boolean][] = [
    ['an error of the service', (_request, response) => sendJson(response, 503, {}), 'FAILED', true],
    ['a page instead of JSON', (_r, response) => void response.end('<html>'), 'MALFORMED', false],
    [
      'broken JSON',
      (_r, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":'),
      'MALFORMED',
      false,
    ],
    [
      'bytes that are not UTF-8',
      (_r, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22])),
      'MALFORMED',
      false,
    ],
    [
      'an answer larger than allowed',
      (_r, response) => sendJson(response, 200, { long: 'x'.repeat(20_000) }),
      'MALFORMED',
      false,
    ],
    ['a connection that is cut', (_r, response) => void response.socket?.destroy(), 'UNREACHABLE', true],
    ['silence', () => undefined, 'TIMEOUT', true],
  ];
  test.each(cases)('%s', async (_name, behaviour, reason, retryable) => {
    answer = behaviour;

    expect(await ask()).toMatchObject({ kind: 'unavailable', reason, retryable });
  });

  test('a body cut short midway is not taken for a whole one', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"drugs":[]');
      setTimeout(() => response.socket?.destroy(), 10);
    };

    expect(await ask()).toMatchObject({ kind: 'unavailable' });
  });

  test('a request to slow down tells how long to wait', async () => {
    answer = (_request, response) => {
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '7' }).end('{}');
    };

    expect(await ask()).toMatchObject({ reason: 'RATE_LIMITED', retryAfterSeconds: 7 });
    expect(service.received).toHaveLength(1);
  });

  test('a 4xx is an answer: the caller judges it', async () => {
    answer = (_request, response) => sendJson(response, 410, { resourceType: 'OperationOutcome' });

    expect(await ask()).toMatchObject({ kind: 'answered', status: 410 });
  });

  test('a refusal by HelseID reads as the service refusing', async () => {
    tokenAnswer = (_request, response) => sendJson(response, 400, { error: 'access_denied' });

    expect(await ask()).toMatchObject({ kind: 'answered', status: 403 });
    expect(service.received).toHaveLength(0);
  });

  test('HelseID being down is a failure of the source, and is asked again the next time', async () => {
    tokenAnswer = (_request, response) => void response.socket?.destroy();
    expect(await ask()).toMatchObject({ kind: 'unavailable', reason: 'UNREACHABLE' });

    tokenAnswer = (_request, response) =>
      sendJson(response, 200, { access_token: 'a-token', expires_in: 600, token_type: 'DPoP' });
    expect(await ask()).toMatchObject({ kind: 'answered' });
  });
});

describe('patience', () => {
  test('a fast failure of a question is tried once more', async () => {
    let times = 0;
    answer = (_request, response) => sendJson(response, ++times === 1 ? 500 : 200, { times });

    expect(await ask()).toMatchObject({ kind: 'answered', body: { times: 2 } });
  });

  test('a change is never sent twice', async () => {
    answer = (_request, response) => sendJson(response, 500, {});

    await upstream.call({ request: aSourceRequest(), method: 'POST', path: '/thing', json: {}, repeatable: false });
    expect(service.received).toHaveLength(1);
  });

  test('the deadline of the request ends the wait', async () => {
    answer = () => undefined;
    const started = performance.now();

    expect(await ask(aSourceRequest({ deadline: Date.now() + 60 }))).toMatchObject({ reason: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  test('retries stop when too many calls fail, and the circuit opens, which can be told', async () => {
    answer = (_request, response) => sendJson(response, 500, {});
    expect(upstream.breaker()).toEqual({ state: 'CLOSED' });

    const results = [];
    for (let i = 0; i < 120; i += 1) results.push(await ask());

    const reasons = results.map((result) => (result.kind === 'unavailable' ? result.reason : result.kind));
    expect(reasons).toContain('CIRCUIT_OPEN');
    expect(service.received.length).toBeLessThan(120);
    expect(upstream.breaker()).toEqual({ state: 'OPEN', since: expect.stringMatching(/^\d{4}-.*Z$/) });
  });
});
