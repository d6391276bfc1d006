import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type CryptoKey, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { ask, citizenToken, practitionerToken } from '../testing/ask.ts';
import {
  audience,
  citizenClaims,
  practitionerClaims,
  startTestSystem,
  type TestSystem,
} from '../testing/startTestSystem.ts';

let system: TestSystem;
let strangersKey: CryptoKey;
beforeAll(async () => {
  system = await startTestSystem();
  ({ privateKey: strangersKey } = await generateKeyPair('RS256'));
});
afterAll(async () => {
  await system.stop();
});

const nowSeconds = () => Math.floor(Date.now() / 1_000);
const base64url = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const fetches = () => Object.values(system.subgraphs).map(({ contexts }) => contexts.length);

async function expectRefusal(token: string): Promise<void> {
  const before = fetches();

  const answer = await ask(system, { token });

  expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
  expect(answer.text.length).toBeLessThanOrEqual(200);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(answer.headers.get('cache-control')).toBe('no-store, private');
  expect(fetches()).toEqual(before);
}

describe('a token is accepted', () => {
  test('of health personnel from HelseID, and of a citizen from ID-porten', async () => {
    const practitioner = await ask(system, { token: await practitionerToken(system) });
    const citizen = await ask(system, { query: '{ me { id } }', token: await citizenToken(system) });

    expect([practitioner.status, citizen.status]).toEqual([200, 200]);
  });

  const accepted: [string, Record<string, unknown>, Partial<JWTHeaderParameters>][] = [
    ['with the older type', {}, { typ: 'JWT' }],
    ['with the type written as a media type', {}, { typ: 'application/at+jwt' }],
    ['with its audience as a list of one', { aud: [audience] }, {}],
    ['with its scopes as a text', { scope: 'openid nhn:helsegraf/read' }, {}],
    ['of somebody with a D-number', { 'helseid://claims/identity/pid': '57858549932' }, {}],
    ['without a child organisation', { 'helseid://claims/client/claims/orgnr_child': undefined }, {}],
    ['without an attest, and then without a role', { 'nhn:tillitsrammeverk:parameters': undefined }, {}],
  ];
  test.each(accepted)('%s', async (_what, claims, header) => {
    const token = await system.helseId.issueToken({ ...practitionerClaims(system.helseId.issuer), ...claims }, header);

    const answer = await ask(system, { token });

    expect(answer.codes).toEqual([]);
  });

  test('that expired three seconds ago, since clocks differ', async () => {
    const claims = practitionerClaims(system.helseId.issuer);
    const token = await system.helseId.issueToken({ ...claims, exp: nowSeconds() - 3 });

    const answer = await ask(system, { token });

    expect(answer.codes).toEqual([]);
  });

  test('whatever the case of the scheme', async () => {
    const authorization = `bEARER ${await practitionerToken(system)}`;

    const answer = await ask(system, { headers: { authorization } });

    expect(answer.status).toBe(200);
  });
});

describe('a token is refused, without a reason and before anything is fetched,', () => {
  const pid = 'helseid://claims/identity/pid';
  const wrongClaims: [string, Record<string, unknown>][] = [
    ['from an issuer with a slash too many', { iss: 'with-slash' }],
    ['from the real test environment', { iss: 'https://helseid-sts.test.nhn.no' }],
    ['for two audiences', { aud: [audience, 'nhn:another'] }],
    ['for no audience', { aud: undefined }],
    ['for another API', { aud: 'nhn:kjernejournal' }],
    ['that expired six seconds ago', { exp: nowSeconds() - 6 }],
    ['that holds from later on', { nbf: nowSeconds() + 60 }],
    ['that will be issued later', { iat: nowSeconds() + 60 }],
    ['with an expiry that is a text', { exp: String(nowSeconds() + 60) }],
    ['with an expiry that is no time', { exp: 1e20 }],
    ['without an expiry', { exp: undefined }],
    ['without scopes', { scope: undefined }],
    ['with the beginning of a scope', { scope: ['nhn:helsegraf/rea'] }],
    ['bound to a key, sent as if it was not', { cnf: { jkt: 'a-thumbprint' } }],
    ['of security level 3', { 'helseid://claims/identity/security_level': '3' }],
    ['of security level 1337', { 'helseid://claims/identity/security_level': '1337' }],
    ['of no security level', { 'helseid://claims/identity/security_level': undefined }],
    ['of a substantial assurance level', { 'helseid://claims/identity/assurance_level': 'substantial' }],
    ['of a person with ten digits', { [pid]: '1989894960' }],
    ['of a person with wrong control digits', { [pid]: '19898949609' }],
    ['of a person who is not synthetic', { [pid]: '13097248022' }],
    ['of a person whose number is a number', { [pid]: 19898949608 }],
    ['of nobody, with an HPR number', { [pid]: undefined }],
    ['of an organisation that is none', { 'helseid://claims/client/claims/orgnr_parent': '123456789' }],
    ['of no organisation', { 'helseid://claims/client/claims/orgnr_parent': undefined }],
    ['of an HPR number that is none', { 'helseid://claims/hpr/hpr_number': 'doctor' }],
  ];
  test.each(wrongClaims)('%s', async (_what, changes) => {
    const claims: JWTPayload = { ...practitionerClaims(system.helseId.issuer), ...changes };
    if (claims.iss === 'with-slash') claims.iss = `${system.helseId.issuer}/`;

    await expectRefusal(await system.helseId.issueToken(claims));
  });

  const wrongHeaders: [string, Partial<JWTHeaderParameters> & Record<string, unknown>][] = [
    ['of type dpop+jwt', { typ: 'dpop+jwt' }],
    ['of type id+jwt', { typ: 'id+jwt' }],
    ['of no type', { typ: undefined as never }],
    ['with an unknown key id', { kid: 'another' }],
    ['with a path for a key id', { kid: '../../etc/passwd' }],
    ['without a key id', { kid: undefined as never }],
  ];
  test.each(wrongHeaders)('%s', async (_what, header) => {
    await expectRefusal(await system.helseId.issueToken(practitionerClaims(system.helseId.issuer), header));
  });

  test('signed by another key under the same key id', async () => {
    await expectRefusal(await system.helseId.issueToken(practitionerClaims(system.helseId.issuer), {}, strangersKey));
  });

  test("signed by one issuer in another's name", async () => {
    await expectRefusal(await system.idPorten.issueToken(practitionerClaims(system.helseId.issuer)));
  });

  test('that brings its own key, or says where it is', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const header of [{ jwk }, { jku: 'https://attacker.invalid/jwks' }, { x5u: 'https://attacker.invalid' }]) {
      await expectRefusal(
        await system.helseId.issueToken(practitionerClaims(system.helseId.issuer), header, privateKey),
      );
    }
  });

  test('with an extension it calls critical', async () => {
    const [, payload, signature] = (await practitionerToken(system)).split('.');

    await expectRefusal(
      `${base64url({ alg: 'RS256', typ: 'at+jwt', kid: 'first', crit: ['x'], x: 1 })}.${payload}.${signature}`,
    );
  });

  test('signed with nothing, or with the public key as a secret', async () => {
    const payload = base64url(practitionerClaims(system.helseId.issuer));
    const none = `${base64url({ alg: 'none', typ: 'at+jwt' })}.${payload}.`;
    const symmetric = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${payload}`;
    const secret = JSON.stringify(system.helseId.publishedKeys[0]);

    await expectRefusal(none);
    await expectRefusal(`${symmetric}.${createHmac('sha256', secret).update(symmetric).digest('base64url')}`);
  });

  test('with a claim twice, though the signature holds', async () => {
    const { sign } = await import('node:crypto');
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    system.helseId.publishedKeys.push({ ...(await exportJWK(publicKey)), kid: 'second', use: 'sig', alg: 'RS256' });
    const claims = JSON.stringify(practitionerClaims(system.helseId.issuer)).replace('{', '{"aud":"nhn:another",');
    const content = `${base64url({ alg: 'RS256', typ: 'at+jwt', kid: 'second' })}.${base64url(claims)}`;
    const key = { key: await exportJWK(privateKey), format: 'jwk' } as const;

    await expectRefusal(`${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`);
  });

  test('that is not what a signed token looks like', async () => {
    const token = await practitionerToken(system);
    const [header, payload, signature] = token.split('.');
    for (const malformed of [
      'x',
      '',
      `${header}.${payload}`,
      `${header}.${base64url('[]')}.${signature}`,
      `${header}.${base64url('"text"')}.${signature}`,
      `${header}.${payload}=.${signature}`,
      `${token}.a.b`,
      `${token.slice(0, -4)}AAAA`,
      `${header}.${payload}.${signature}${'A'.repeat(17_000 - token.length)}`,
    ]) {
      const answer = await ask(system, { token: malformed });
      // A header of that size is too much for any request.
      expect([401, 431]).toContain(answer.status);
    }
  });

  test('of a citizen who is not strongly signed in, or whose number is none', async () => {
    const claims = citizenClaims(system.idPorten.issuer);

    await expectRefusal(await system.idPorten.issueToken({ ...claims, acr: 'idporten-loa-substantial' }));
    await expectRefusal(await system.idPorten.issueToken({ ...claims, pid: '07835249609' }));
  });

  test('sent without a scheme, with another scheme, or not at all', async () => {
    const token = await practitionerToken(system);
    for (const authorization of [token, `Basic ${token}`, `DPoP ${token}`, 'Bearer', '']) {
      expect((await ask(system, { headers: { authorization } })).status).toBe(401);
    }
  });

  test('sent twice', async () => {
    const authorization = `Bearer ${await practitionerToken(system)}`;
    const url = new URL(`${system.gateway.url}/graphql`);
    const status = await new Promise((resolve) => {
      const headers = [
        'host',
        url.host,
        'content-type',
        'application/json',
        'authorization',
        authorization,
        'Authorization',
        authorization,
      ];
      const sent = httpRequest(url, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.end('{"query":"{__typename}"}');
    });

    expect(status).toBe(401);
  });
});

describe('what kind of caller it is follows from the issuer alone', () => {
  test("a citizen's token with an HPR number in it is a citizen's", async () => {
    const token = await system.idPorten.issueToken({
      ...practitionerClaims(system.idPorten.issuer),
      ...citizenClaims(system.idPorten.issuer),
    });

    const answer = await ask(system, { token });

    expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
  });
});

describe('when HelseID will not exchange the token', () => {
  test('the caller is asked to sign in, and nothing is fetched', async () => {
    const answerBefore = system.helseId.exchange;
    system.helseId.exchange = () => ({ status: 400, body: { error: 'invalid_grant' } });
    const before = fetches();

    const answer = await ask(system);

    expect([answer.status, answer.codes, fetches()]).toEqual([401, ['UNAUTHENTICATED'], before]);
    system.helseId.exchange = answerBefore;
  });

  test('because it is down, the caller is told to come back', async () => {
    const answerBefore = system.helseId.exchange;
    system.helseId.exchange = () => ({ status: 500, body: {} });

    const answer = await ask(system);

    expect([answer.status, answer.codes]).toEqual([503, ['SOURCE_UNAVAILABLE']]);
    system.helseId.exchange = answerBefore;
  });
});
