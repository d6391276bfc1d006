import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createUpstream, type Upstream } from './createUpstream.ts';
import { createHttpClient, type HttpClient } from './httpClient.ts';
import { aSourceRequest } from './testing/aSourceRequest.ts';
import { openEgress } from './testing/openEgress.ts';
import { sendJson, startTestServer, type Answer, type TestServer } from './testing/startTestServer.ts';
import { readProof, startTokenEndpoint, type TokenEndpoint } from './testing/startTokenEndpoint.ts';
import { createSourceTokens } from './tokens/createSourceTokens.ts';

let http: HttpClient;
let endpoint: TokenEndpoint;
let service: TestServer;
let upstream: Upstream;
let answer: Answer;

beforeEach(async () => {
  http = createHttpClient({ egress: openEgress });
  endpoint = await startTokenEndpoint();
  answer = (_request, response) => sendJson(response, 200, {});
  service = await startTestServer((request, response) => answer(request, response));
  upstream = upstreamOf({});
});
afterEach(async () => {
  await http.close();
  await Promise.all([endpoint.server.stop(), service.stop()]);
});

function upstreamOf(change: { proof?: 'dpop' | 'bearer' }): Upstream {
  const tokens = createSourceTokens(endpoint.client, http);
  return createUpstream({ baseUrl: service.url, audience: 'nhn:a', scope: 'nhn:a/api', tokens, http, ...change });
}

const ask = (change: Partial<Parameters<Upstream['call']>[0]> = {}) =>
  upstream.call({ request: aSourceRequest(), method: 'GET', path: '/thing?page=2', ...change });

const proofs = () => Promise.all(service.received.map(readProof));
const challenge =
  (nonce: string): Answer =>
  (_request, response) => {
    response.setHeader('dpop-nonce', nonce);
    response.setHeader('www-authenticate', 'DPoP error="use_dpop_nonce", algs="ES256"');
    sendJson(response, 401, {});
  };

describe('a call to a service', () => {
  test('carries a bound token, and a proof for that token and that call', async () => {
    await ask();

    const [sent] = service.received;
    expect(sent?.headers.authorization).toBe('DPoP token-1');
    const [proof] = await proofs();
    expect(proof?.thumbprint).toBe(endpoint.proofs[0]?.thumbprint);
    expect(proof?.claims).toMatchObject({ htm: 'GET', htu: `${service.url}/thing`, ath: expect.any(String) });
  });

  test('carries another proof each time, retries included', async () => {
    let times = 0;
    answer = (_request, response) => sendJson(response, ++times === 1 ? 500 : 200, {});

    await ask();
    await ask();

    const all = await proofs();
    expect(all).toHaveLength(3);
    expect(new Set(all.map((proof) => proof?.claims['jti'])).size).toBe(3);
  });

  test('is made again when the service wants a nonce, which is remembered', async () => {
    answer = async (request, response) => {
      const proof = await readProof(request);
      if (proof?.claims['nonce'] === 'n-1') sendJson(response, 200, {});
      else await challenge('n-1')(request, response);
    };

    expect(await ask()).toMatchObject({ kind: 'answered', status: 200 });
    expect(await ask()).toMatchObject({ kind: 'answered', status: 200 });
    expect(service.received).toHaveLength(3);
  });

  test('is made again for a nonce also when it changes something: it was refused before anything changed', async () => {
    let times = 0;
    answer = (request, response) => (++times === 1 ? challenge('n-1')(request, response) : sendJson(response, 200, {}));

    const result = await ask({ method: 'POST', json: { a: 1 }, repeatable: false });

    expect(result).toMatchObject({ status: 200 });
    expect(service.received.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test('is made no third time', async () => {
    answer = (request, response) => challenge(`n-${service.received.length}`)(request, response);

    expect(await ask()).toMatchObject({ kind: 'answered', status: 401 });
    expect(service.received).toHaveLength(2);
  });

  test('goes without a proof to a service that takes no bound tokens', async () => {
    upstream = upstreamOf({ proof: 'bearer' });

    await ask();

    expect(service.received[0]?.headers.authorization).toBe('Bearer token-1');
    expect(service.received[0]?.headers).not.toHaveProperty('dpop');
  });

  test('has no headers of its own that stand in for the token or the proof', async () => {
    await ask({ headers: { authorization: 'Bearer other', dpop: 'other' } });

    expect(service.received[0]?.headers.authorization).toBe('DPoP token-1');
    expect(service.received[0]?.headers['dpop']).not.toBe('other');
  });
});

describe('nothing that an answer says makes us call somebody', () => {
  test.each([301, 302, 303, 307, 308])('a redirect (%d) is not followed', async (status) => {
    const elsewhere = await startTestServer((_request, response) => sendJson(response, 200, {}));
    answer = (_request, response) => {
      response.setHeader('location', `${elsewhere.url}/thing`);
      sendJson(response, status, {});
    };

    await ask();
    await elsewhere.stop();

    expect(elsewhere.received).toEqual([]);
  });

  test('nor is anything that a document refers to', async () => {
    const elsewhere = await startTestServer((_request, response) => sendJson(response, 200, {}));
    const link = `${elsewhere.url}/link`;
    answer = (_request, response) => {
      response.setHeader('link', `<${link}>; rel="next"`);
      response.setHeader('www-authenticate', `DPoP resource_metadata="${link}"`);
      sendJson(response, 401, { reference: link, url: link, jwks_uri: link, iss: link, link: [{ url: link }] });
    };

    await ask();
    await elsewhere.stop();

    expect(elsewhere.received).toEqual([]);
  });
});
