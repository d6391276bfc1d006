import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, practitionerToken, publicAddress } from '../testing/ask.ts';
import { createProofKey } from '../testing/createProofKey.ts';
import { sendHeaders } from '../testing/sendHeaders.ts';
import { signProof } from '../testing/signProof.ts';
import { practitionerClaims, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

const typename = '{ __typename }';
const invalidProof = /^DPoP error="invalid_dpop_proof", algs="RS256 [A-Z0-9 ]+"$/;

describe('at the front door', () => {
  let system: TestSystem;
  let token: string;
  beforeAll(async () => {
    system = await startTestSystem();
    token = await practitionerToken(system);
  });
  afterAll(() => system.stop());

  const prove = () => signProof({ token, url: publicAddress(system) });
  const send = (headers: Record<string, string>) =>
    sendHeaders(system, { 'content-type': 'application/json', ...headers }, '{"query":"{__typename}"}');

  test('a request with a token and a proof goes through, and the same one again does not', async () => {
    const proof = prove();

    const first = await ask(system, { query: typename, token, proof });
    const again = await ask(system, { query: typename, token, proof });

    expect([first.status, again.status, again.codes]).toEqual([200, 401, ['UNAUTHENTICATED']]);
    expect(again.headers.get('www-authenticate')).toMatch(invalidProof);
    expect(again.text.length).toBeLessThanOrEqual(200);
    expect(again.text).not.toMatch(/proof|replay|seen/i);
  });

  test('a request with a token alone, with two proofs, or with another’s, does not', async () => {
    const stranger = createProofKey();
    const requests = [
      { authorization: `DPoP ${token}` },
      { authorization: `DPoP ${token}`, dpop: prove(), DPoP: prove() },
      { authorization: `DPoP ${token}`, dpop: `${prove()}, ${prove()}` },
      { authorization: `DPoP ${token}`, dpop: signProof({ token, url: publicAddress(system), key: stranger }) },
    ];
    for (const headers of requests) {
      const answer = await send(headers);
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, expect.stringMatching(invalidProof)]);
    }
  });

  test('a token that is bound is refused without a proof under the scheme that asks for none', async () => {
    const answer = await send({ authorization: `Bearer ${token}` });

    expect([answer.status, answer.headers['www-authenticate']]).toEqual([
      401,
      expect.stringMatching(/^DPoP error="invalid_token"/),
    ]);
  });

  test('a proof is for the public address, whatever the request says of where it went', async () => {
    const misled = signProof({ token, url: 'https://evil.example/graphql' });
    const headers = {
      authorization: `DPoP ${token}`,
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    };

    expect((await send({ ...headers, host: 'evil.example', dpop: misled })).status).toBe(401);
    expect((await send({ ...headers, host: 'evil.example', dpop: prove() })).status).toBe(200);
  });

  test('of a hundred requests with one proof at the same time one goes through', async () => {
    const proof = prove();

    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask(system, { query: typename, token, proof })),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(99);
  });

  test('a token without an attest is answered with where to read what it must bring', async () => {
    const claims = { ...practitionerClaims(system.helseId.issuer), 'nhn:tillitsrammeverk:parameters': undefined };

    const answer = await ask(system, { token: await system.helseId.issueToken(claims) });

    expect([answer.status, answer.codes]).toEqual([403, ['ATTESTATION_REQUIRED']]);
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
    const challenge = answer.headers.get('www-authenticate') ?? '';
    expect(challenge).toMatch(/^DPoP error="insufficient_authorization_details", resource_metadata="/);
    const { pathname } = new URL(/resource_metadata="([^"]+)"/.exec(challenge)?.[1] ?? '');
    expect((await fetch(`${system.gateway.url}${pathname}`)).status).toBe(200);
  });
});

describe('where gateways share what was used', () => {
  let system: TestSystem;
  beforeAll(async () => {
    const key = Buffer.alloc(32, 1).toString('base64');
    // Nothing listens there.
    system = await startTestSystem({ env: { REDIS_URL: 'redis://127.0.0.1:1', STATE_KEY: key, DPOP_NONCE_KEY: key } });
  });
  afterAll(() => system.stop());

  test('a nonce is handed out on demand, and nobody is let in while it cannot be told what was used', async () => {
    const token = await practitionerToken(system);
    const without = await ask(system, { query: typename, token });
    const nonce = without.headers.get('dpop-nonce');

    const proof = signProof({ token, url: publicAddress(system), claims: { nonce } });
    const answer = await ask(system, { query: typename, token, proof });

    expect([without.status, without.codes]).toEqual([401, ['UNAUTHENTICATED']]);
    expect(without.headers.get('www-authenticate')).toMatch(/^DPoP error="use_dpop_nonce", algs=/);
    expect([answer.status, answer.codes]).toEqual([503, ['STATE_UNAVAILABLE']]);
  });
});
