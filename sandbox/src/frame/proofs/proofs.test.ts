import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../startSandbox.ts';
import { createProofKey } from '../../testing/createProofKey.ts';
import { createTestClient, type TestClient } from '../../testing/createTestClient.ts';
import { makeProof, type ProofFlaw, proofFlaws, type ProofRequest } from '../../testing/makeProof.ts';
import { askForToken, send, staffToken } from '../../testing/sandboxClient.ts';
import { createStandIn } from '../createStandIn.ts';
import { createNonces } from './createNonces.ts';
import type { ProofRule } from './checkPossession.ts';

const audience = 'nhn:careplan';
const echo = (service: 'sfm' | 'pvk' | 'treatment-plans', proof: ProofRule, demandsNonce = false) =>
  createStandIn({ service, audience, proof, demandsNonce, register: (app) => void app.get('/me', () => ({})) });

let sandbox: Sandbox;
let client: TestClient;
let bound: string;
let unbound: string;

const key = createProofKey();

beforeAll(async () => {
  client = await createTestClient({ dpopBoundAccessTokens: true });
  sandbox = await startSandbox({
    clients: [client.registration],
    standIns: [echo('treatment-plans', 'when-bound'), echo('sfm', 'required'), echo('pvk', 'required', true)],
  });
  bound = await staffToken(sandbox, { audience, jkt: key.jkt });
  unbound = await staffToken(sandbox, { audience });
});
afterAll(() => sandbox.stop());

const addressOf = (service: 'sfm' | 'pvk' | 'treatment-plans') => `${sandbox.urls[service]}/me`;

async function ask(
  service: 'sfm' | 'pvk' | 'treatment-plans',
  change: Partial<ProofRequest> & { scheme?: string } = {},
) {
  const { scheme = 'DPoP', token = bound, ...proof } = change;
  const dpop = makeProof({ key, url: addressOf(service), method: 'GET', token, ...proof });
  return send(addressOf(service), { headers: { authorization: `${scheme} ${token}`, dpop } });
}

describe('a source', () => {
  test('answers whoever holds the key of a bound token, however the scheme is spelled', async () => {
    expect((await ask('treatment-plans')).status).toBe(200);
    expect((await ask('treatment-plans', { scheme: 'dpop' })).status).toBe(200);
  });

  test('takes a proof for the same address with a query, another spelling of the host, or the default port', async () => {
    const url = addressOf('treatment-plans');

    expect((await ask('treatment-plans', { url: `${url}?x=1#y` })).status).toBe(200);
    expect((await ask('treatment-plans', { url: url.replace('http:', 'HTTP:') })).status).toBe(200);
  });

  test.each(proofFlaws)('refuses a proof with one thing wrong: %s', async (flaw: ProofFlaw) => {
    const answer = await ask('treatment-plans', { flaw });

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_dpop_proof"');
  });

  test('refuses a key that is too weak, though the token is bound to it', async () => {
    const weak = createProofKey('weak-RSA');
    const token = await staffToken(sandbox, { audience, jkt: weak.jkt });

    expect((await ask('treatment-plans', { key: weak, token })).status).toBe(401);
  });

  test('takes each proof once', async () => {
    const url = addressOf('treatment-plans');
    const headers = { authorization: `DPoP ${bound}`, dpop: makeProof({ key, url, method: 'GET', token: bound }) };

    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await send(url, { headers })).status));

    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(9);
  });

  test('refuses a bound token sent as if it was not, and without a proof', async () => {
    const headers = { authorization: `DPoP ${bound}` };

    expect((await ask('treatment-plans', { scheme: 'Bearer' })).status).toBe(401);
    expect((await send(addressOf('treatment-plans'), { headers })).status).toBe(401);
  });

  test('refuses an unbound token sent as if it was bound', async () => {
    expect((await ask('treatment-plans', { token: unbound })).status).toBe(401);
  });

  test('takes an unbound token, unless it wants all to be bound', async () => {
    const [lenient, strict] = [
      await send(addressOf('treatment-plans'), { token: unbound }),
      await send(addressOf('sfm'), { token: unbound }),
    ];

    expect([lenient.status, strict.status]).toEqual([200, 401]);
    expect(strict.headers.get('www-authenticate')).toMatch(/^DPoP algs="[^"]*ES256/);
  });

  test('may want a nonce of its own, and says which', async () => {
    const first = await ask('pvk');
    const nonce = String(first.headers.get('dpop-nonce'));

    expect([first.status, first.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('error="use_dpop_nonce"'),
    ]);
    expect((await ask('pvk', { nonce })).status).toBe(200);
    expect((await ask('pvk', { nonce: 'another' })).status).toBe(401);
  });
});

describe('the token endpoint', () => {
  const form = { grant_type: 'client_credentials', scope: 'nhn:careplan/api' };
  const url = () => `${sandbox.urls.helseid}/connect/token`;
  const nonceOf = async () =>
    String((await askForToken(sandbox, client, form, makeProof({ key, url: url() }))).headers.get('dpop-nonce'));

  test('asks for its nonce, and binds the token to the key of the proof', async () => {
    const first = await askForToken(sandbox, client, form, makeProof({ key, url: url() }));
    const nonce = String(first.headers.get('dpop-nonce'));
    const second = await askForToken(sandbox, client, form, makeProof({ key, url: url(), nonce }));

    expect(first).toMatchObject({ status: 400, body: { error: 'use_dpop_nonce' } });
    expect(second).toMatchObject({ status: 200, body: { token_type: 'DPoP' } });
    expect((await ask('treatment-plans', { token: second.body.access_token })).status).toBe(403);
  });

  // At a token endpoint there is no token yet for a proof to go with, and no key that it must be by.
  const elsewhere: readonly ProofFlaw[] = ['no-token-hash', 'other-token-hash', 'key-of-another'];
  test.each(proofFlaws.filter((flaw) => !elsewhere.includes(flaw)))(
    'refuses a proof with one thing wrong: %s',
    async (flaw) => {
      const proof = makeProof({ key, url: url(), nonce: await nonceOf(), flaw });

      expect((await askForToken(sandbox, client, form, proof)).body.error).toBe('invalid_dpop_proof');
    },
  );

  test('gives a client that is to have bound tokens no other', async () => {
    expect((await askForToken(sandbox, client, form)).body.error).toBe('invalid_dpop_proof');
  });
});

test('a nonce holds for its own minute and the next', () => {
  let time = 0;
  const nonces = createNonces(() => new Date(time));
  const first = nonces.current();

  time = 60_000;
  expect(nonces.accepts(first)).toBe(true);
  expect(nonces.current()).not.toBe(first);
  time = 120_000;
  expect(nonces.accepts(first)).toBe(false);
  expect(nonces.accepts('')).toBe(false);
});
