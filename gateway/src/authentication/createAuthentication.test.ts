import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GatewayError } from '@helsegraf/errors';
import { createSharedState, type SharedState } from '@helsegraf/shared-state';
import { createEgress, createHttpClient, type HttpClient } from '@helsegraf/upstream';
import fc from 'fast-check';
import type { JWTPayload } from 'jose';
import type { Issuer } from '../config/issuer.ts';
import { createProofKey, type ProofKey } from '../testing/createProofKey.ts';
import { signProof, type ProofParts } from '../testing/signProof.ts';
import { startTestIssuer, type TestIssuer } from '../testing/startTestIssuer.ts';
import { audience, citizenClaims, practitionerClaims, scope } from '../testing/startTestSystem.ts';
import {
  createAuthentication,
  type AuthenticationOptions,
  type AuthenticationRefusal,
} from './createAuthentication.ts';
import { createChallenges } from './createChallenges.ts';
import type { SignedIn } from './signedIn.ts';

const url = 'https://gw.example/graphql';
const hour = 3_600_000;

let issuer: TestIssuer;
let second: TestIssuer;
let http: HttpClient;
let state: SharedState;
let clockMs: number;
let refusals: AuthenticationRefusal[];
let authenticate: ReturnType<typeof createAuthentication>;

beforeAll(async () => {
  second = await startTestIssuer();
});
afterAll(() => second.server.stop());
beforeEach(async () => {
  issuer = await startTestIssuer();
  http = createHttpClient({
    egress: createEgress({ addresses: [issuer.issuer, second.issuer], isProduction: false, privateHosts: [] }),
  });
  state = createSharedState(undefined);
  clockMs = Date.now();
  refusals = [];
  authenticate = authentication();
});
afterEach(async () => {
  await http.close();
  await state.stop();
  await issuer.server.stop();
});

function trust(address: string, changes: Partial<Issuer> = {}): Issuer {
  const known = { issuer: address, kind: 'helseid', jwksUri: `${address}/jwks`, proof: 'required' } as const;
  return { ...known, audience, scope, algorithms: ['RS256'], ...changes };
}

function authentication(changes: Partial<AuthenticationOptions> = {}, ofIssuer: Partial<Issuer> = {}) {
  const issuers = [trust(issuer.issuer, ofIssuer), trust(second.issuer, { kind: 'idporten' })];
  return createAuthentication({
    issuers,
    http,
    synthetic: 'only',
    url,
    proofs: { maxAgeSeconds: 10, nonceKey: undefined },
    authorityKey: 'a key',
    state,
    challenges: createChallenges({ issuers, metadataUrl: 'https://gw.example/metadata' }),
    isUnambiguous: () => true,
    onRefusal: (refusal) => refusals.push(refusal),
    now: () => clockMs,
    ...changes,
  });
}

function claimsAt(timeMs: number, changes: JWTPayload = {}): JWTPayload {
  const iat = Math.floor(timeMs / 1_000);
  return { ...practitionerClaims(issuer.issuer), iat, nbf: iat, exp: iat + 600, ...changes };
}

const issue = (changes: JWTPayload = {}) => issuer.issueToken(claimsAt(clockMs, changes));

interface Sent extends Partial<ProofParts> {
  readonly scheme?: string;
  readonly proofs?: readonly string[];
  readonly eventId?: string;
}

function send(token: string, { scheme = 'DPoP', proofs, eventId = 'event', ...parts }: Sent = {}): Promise<SignedIn> {
  const claims = { iat: Math.floor(clockMs / 1_000), ...parts.claims };
  const sent = proofs ?? [signProof({ token, url, ...parts, claims })];
  const rawHeaders = ['Authorization', `${scheme} ${token}`, ...sent.flatMap((proof) => ['dpop', proof])];
  const signal = new AbortController().signal;
  return authenticate({ rawHeaders, body: new Uint8Array(), networkAddress: undefined, signal }, eventId);
}

async function refusalOf(sending: Promise<unknown>): Promise<{ code: string; challenge?: string; check?: string }> {
  const before = refusals.length;
  try {
    await sending;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const challenge = error.headers['www-authenticate']?.replace(/,? ?algs=.*/, '');
    const check = refusals.slice(before).at(-1)?.check;
    return { code: error.code, ...(challenge && { challenge }), ...(check && { check }) };
  }
  return { code: 'none' };
}

const invalidToken = 'DPoP error="invalid_token"';
const invalidProof = 'DPoP error="invalid_dpop_proof"';

describe('whoever sends a token', () => {
  test('must send a proof with it, by the scheme that says so', async () => {
    const token = await issue();
    const proof = signProof({ token, url });
    const ways: [Sent, object][] = [
      [{ proofs: [] }, { check: 'one proof', challenge: invalidProof }],
      [{ proofs: [proof, proof] }, { check: 'one proof', challenge: invalidProof }],
      [{ proofs: ['proof'] }, { check: 'proof form', challenge: invalidProof }],
      [{ scheme: 'Bearer' }, { check: 'scheme', challenge: invalidToken }],
      [
        { scheme: 'Bearer', proofs: [] },
        { check: 'scheme', challenge: invalidToken },
      ],
      [{ key: createProofKey() }, { check: 'proof thumbprint', challenge: invalidProof }],
    ];
    for (const [sent, expected] of ways) {
      expect(await refusalOf(send(token, sent))).toEqual({ code: 'UNAUTHENTICATED', ...expected });
    }

    await expect(send(token)).resolves.toBeDefined();
  });

  test('may not send a token that is bound to no key, even where a proof is asked for only of those that are', async () => {
    const unbound = await issuer.issueToken({ ...claimsAt(clockMs), cnf: undefined });

    expect(await refusalOf(send(unbound))).toMatchObject({ check: 'token binding' });
    expect(await refusalOf(send(unbound, { scheme: 'Bearer', proofs: [] }))).toMatchObject({ check: 'token binding' });

    authenticate = authentication({}, { proof: 'when-bound' });
    expect(await refusalOf(send(unbound))).toMatchObject({ check: 'scheme' });
    expect(await refusalOf(send(unbound, { scheme: 'Bearer' }))).toMatchObject({ check: 'scheme' });
    await expect(send(unbound, { scheme: 'Bearer', proofs: [] })).resolves.toBeDefined();
    expect(await refusalOf(send(await issue(), { scheme: 'Bearer', proofs: [] }))).toMatchObject({ check: 'scheme' });
  });

  test('may use a proof once', async () => {
    const token = await issue();
    const proofs = [signProof({ token, url })];
    await send(token, { proofs });

    expect(await refusalOf(send(token, { proofs }))).toEqual({
      code: 'UNAUTHENTICATED',
      check: 'proof seen before',
      challenge: invalidProof,
    });
  });

  test('may use a proof once, however often it is sent at the same time', async () => {
    const token = await issue();
    const proofs = [signProof({ token, url })];

    const results = await Promise.allSettled(Array.from({ length: 100 }, () => send(token, { proofs })));

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('uses up no proof that fails another check', async () => {
    const token = await issue();
    const claims = { jti: 'mine' };
    await refusalOf(send(token, { claims: { ...claims, htm: 'GET' } }));
    await refusalOf(send(token, { claims, key: createProofKey() }));

    await expect(send(token, { claims })).resolves.toBeDefined();
  });
});

describe('nobody is let in when it cannot be told', () => {
  test('whether a proof was used before', async () => {
    const unavailable = () => Promise.reject(new GatewayError('STATE_UNAVAILABLE'));
    authenticate = authentication({ state: { putIfAbsent: unavailable } });

    expect(await refusalOf(send(await issue()))).toEqual({ code: 'STATE_UNAVAILABLE' });
  });

  test('who signed the token', async () => {
    const token = await issue();
    await issuer.server.stop();
    authenticate = authentication();

    expect(await refusalOf(send(token))).toEqual({ code: 'SOURCE_UNAVAILABLE' });
  });
});

test('people who do not exist are nobody in production, and people who may exist are nobody in test', async () => {
  const pid = 'helseid://claims/identity/pid';
  const [synthetic, other] = [await issue({ [pid]: '19898949608' }), await issue({ [pid]: '13097248022' })];

  expect(await refusalOf(send(synthetic))).toEqual({ code: 'none' });
  expect(await refusalOf(send(other))).toMatchObject({ check: 'person' });

  authenticate = authentication({ synthetic: 'refuse' });
  expect(await refusalOf(send(synthetic))).toMatchObject({ check: 'person' });
  expect(await refusalOf(send(other))).toEqual({ code: 'none' });
});

describe('where nonces are asked for', () => {
  const nonceKey = Buffer.alloc(32, 1).toString('base64');

  test('the first answer brings one, and the second request goes through', async () => {
    authenticate = authentication({ proofs: { maxAgeSeconds: 10, nonceKey } });
    const token = await issue();

    const refusal: unknown = await send(token).catch((error: unknown) => error);

    if (!(refusal instanceof GatewayError)) throw new Error('was let in');
    expect(refusal.headers['www-authenticate']).toMatch(/^DPoP error="use_dpop_nonce", algs=/);
    const nonce = refusal.headers['dpop-nonce'];
    await expect(send(token, { claims: { nonce } })).resolves.toBeDefined();
    // Another gateway with the same key knows it too.
    authenticate = authentication({ proofs: { maxAgeSeconds: 10, nonceKey } });
    await expect(send(token, { claims: { nonce } })).resolves.toBeDefined();
  });

  test('a proof that fails otherwise is told nothing of nonces', async () => {
    authenticate = authentication({ proofs: { maxAgeSeconds: 10, nonceKey } });

    expect(await refusalOf(send(await issue(), { claims: { htm: 'GET' } }))).toMatchObject({ challenge: invalidProof });
  });
});

describe('a token that is known', () => {
  const fetched = () => issuer.server.received.length;

  test('counts until it expires, and is not asked about again', async () => {
    const token = await issue();
    await send(token);
    const before = fetched();
    clockMs += 9 * 60_000;
    await send(token);

    clockMs += 60_000 + 6_000;

    expect(await refusalOf(send(token))).toMatchObject({ check: 'token times', challenge: invalidToken });
    expect(fetched()).toBe(before);
  });

  test('does not count before its time, should the clock be set back', async () => {
    const token = await issue();
    await send(token);

    clockMs -= 60_000;

    expect(await refusalOf(send(token))).toMatchObject({ check: 'token times' });
  });

  test('does not count longer than its issuer allows', async () => {
    authenticate = authentication({}, { maxTokenAgeSeconds: 120 });
    const token = await issue();
    await send(token);
    clockMs += 119_000;
    await send(token);

    clockMs += 10_000;

    expect(await refusalOf(send(token))).toMatchObject({ check: 'token times' });
  });

  test('is forgotten when its issuer has taken the key away', async () => {
    const token = await issue({ exp: Math.floor(clockMs / 1_000) + 7_200 });
    await send(token);
    await issuer.rotateKey('second');
    clockMs += 11 * 60_000;
    await send(token);
    await untilFetched(2);

    expect(await refusalOf(send(token))).toMatchObject({ check: 'token key' });
  });

  test('is forgotten when another key has come under the same id', async () => {
    const token = await issue({ exp: Math.floor(clockMs / 1_000) + 7_200 });
    await send(token);
    await issuer.rotateKey('first');
    clockMs += 11 * 60_000;
    await send(token);
    await untilFetched(2);

    expect(await refusalOf(send(token))).toMatchObject({ check: 'token signature' });
  });

  test('still counts for a day while its issuer is down, and no longer', async () => {
    const lasting = { exp: Math.floor((clockMs + 48 * hour) / 1_000) };
    const token = await issue(lasting);
    await send(token);
    await issuer.server.stop();
    clockMs += 23 * hour;
    await expect(send(token)).resolves.toBeDefined();

    clockMs += 2 * hour;

    expect(await refusalOf(send(token))).toEqual({ code: 'SOURCE_UNAVAILABLE' });
  });

  test('is none of another that differs from it in any one bit', async () => {
    const token = await issue();
    await send(token);
    const bits = fc.record({ at: fc.nat(token.length - 1), bit: fc.nat(6) });

    await fc.assert(
      fc.asyncProperty(bits, async ({ at, bit }) => {
        const other = String.fromCharCode(token.charCodeAt(at) ^ (1 << bit));
        const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;

        expect((await refusalOf(send(changed))).code).toBe('UNAUTHENTICATED');
      }),
      { numRuns: 500 },
    );
  });
});

describe('when an issuer changes its key', () => {
  test('no call fails, though nobody had heard of the new one before', async () => {
    const results: Promise<unknown>[] = [];
    for (const kid of ['second', 'third', 'fourth']) {
      for (let call = 0; call < 20; call += 1) results.push(send(await issue()));
      await Promise.all(results);
      clockMs += 31_000;
      const old = issuer.publishedKeys;
      await issuer.rotateKey(kid);
      issuer.publishedKeys = [...issuer.publishedKeys, ...old];
      for (let call = 0; call < 20; call += 1) results.push(send(await issue()));
    }

    await expect(Promise.all(results)).resolves.toHaveLength(120);
    expect(issuer.server.received.length).toBe(4);
  });

  test('tokens with made-up keys make one fetch in thirty seconds, and those with known keys count all the while', async () => {
    const token = await issue();
    await send(token);
    const before = issuer.server.received.length;
    clockMs += 31_000;
    for (let call = 0; call < 200; call += 1) {
      const forged = await issuer.issueToken(claimsAt(clockMs), { kid: `made-up ${call}` });
      expect(await refusalOf(send(forged))).toMatchObject({ check: 'token key' });
      clockMs += 100;
    }

    await expect(send(token)).resolves.toBeDefined();
    expect(issuer.server.received.length).toBe(before + 1);
  });

  test('keys of the same id at two issuers are not taken for each other', async () => {
    const token = await second.issueToken(claimsAt(clockMs));

    expect(await refusalOf(send(token))).toMatchObject({ check: 'token signature' });
  });
});

describe('what a signed-in caller brings along', () => {
  test('is what the record, the attest and the log need', async () => {
    const claims = {
      jti: 'the-token',
      sid: 'a session',
      auth_time: 1_710_830_000,
      given_name: 'Klok',
      family_name: 'Ugle',
      'helseid://claims/client/client_name': 'An EHR',
      'helseid://claims/client/claims/orgnr_supplier': '315000017',
    };
    const token = await issue(claims);

    expect(await send(token)).toEqual({
      caller: expect.objectContaining({ kind: 'practitioner' }),
      token,
      issuer: issuer.issuer,
      clientId: 'an-ehr',
      clientName: 'An EHR',
      tokenReference: 'urn:ietf:params:oauth:jti:the-token',
      attest: expect.objectContaining({ practitioner: expect.anything() }),
      issuedAt: Math.floor(clockMs / 1_000),
      authenticatedAt: 1_710_830_000,
      name: 'Klok Ugle',
      hprNumber: '999000011',
      organisation: { parent: '310123455', child: '315000017', supplier: '315000017' },
      scopes: ['openid', scope],
      keyThumbprint: expect.stringMatching(/^[\w-]{43}$/),
      authority: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  test('of a citizen is neither an attest nor an organisation, whatever the token has', async () => {
    const token = await second.issueToken({
      ...practitionerClaims(second.issuer),
      ...citizenClaims(second.issuer),
    });

    const { attest, organisation, hprNumber } = await send(token);

    expect({ attest, organisation, hprNumber }).toEqual({});
  });
});

describe('the authority of a token', () => {
  const authorityOf = async (claims: JWTPayload, key?: ProofKey) => {
    const token = await issue(claims);
    return (await send(token, key === undefined ? {} : { key })).authority;
  };

  test('is the same for another token of the same person, client, organisation, attest, key and scopes', async () => {
    const { 'nhn:tillitsrammeverk:parameters': attest } = claimsAt(clockMs);
    const same = { 'nhn:tillitsrammeverk:parameters': attest };

    expect(await authorityOf({ ...same, jti: 'one' })).toBe(await authorityOf({ ...same, jti: 'two' }));
  });

  test('is another as soon as any of them is', async () => {
    const { 'nhn:tillitsrammeverk:parameters': attest } = claimsAt(clockMs);
    const same = { sub: 'a', 'nhn:tillitsrammeverk:parameters': attest };
    const key = createProofKey();
    const changes: JWTPayload[] = [
      { sub: 'b' },
      { sub: undefined } as never,
      { 'helseid://claims/identity/pid': '57858549932' },
      { client_id: 'another' },
      { 'helseid://claims/client/claims/orgnr_child': undefined },
      { 'helseid://claims/client/claims/orgnr_supplier': '315000017' },
      { 'helseid://claims/hpr/hpr_number': undefined },
      { 'nhn:tillitsrammeverk:parameters': { ...(attest as object), toa: 1 } },
      { 'nhn:tillitsrammeverk:parameters': undefined },
      { scope: ['openid', scope, 'more'] },
      { scope: [scope, 'openid'] },
    ];

    const authorities = [await authorityOf(same), await authorityOf({ ...same, cnf: { jkt: key.thumbprint } }, key)];
    for (const change of changes) authorities.push(await authorityOf({ ...same, ...change }));

    expect(new Set(authorities).size).toBe(changes.length + 2);
  });
});

/** Until the keys have been fetched so many times; fetching goes on beside the calls. */
async function untilFetched(times: number): Promise<void> {
  while (issuer.server.received.length < times) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 200));
}
