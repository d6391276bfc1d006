import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type CryptoKey, type JWTHeaderParameters } from 'jose';
import { createHmac, createPublicKey, sign } from 'node:crypto';
import { ask, citizenToken, practitionerToken, type GraphqlAnswer, type Question } from '../testing/ask.ts';
import { sendHeaders } from '../testing/sendHeaders.ts';
import {
  audience,
  citizenClaims,
  practitionerClaims,
  scope,
  startTestSystem,
  type TestSystem,
} from '../testing/startTestSystem.ts';
import type { CheckName } from './failedCheck.ts';

let system: TestSystem;
let strangersKey: CryptoKey;
beforeAll(async () => {
  system = await startTestSystem();
  ({ privateKey: strangersKey } = await generateKeyPair('RS256'));
});
afterAll(async () => {
  await system.stop();
});

type Header = Partial<JWTHeaderParameters> & Record<string, unknown>;

/** Asks for nothing personal, so that who asks is all that is looked at. */
const typename = '{ __typename }';
const pid = 'helseid://claims/identity/pid';
const level = 'helseid://claims/identity/security_level';
const assurance = 'helseid://claims/identity/assurance_level';
const parent = 'helseid://claims/client/claims/orgnr_parent';
const child = 'helseid://claims/client/claims/orgnr_child';
const supplier = 'helseid://claims/client/claims/orgnr_supplier';
const hpr = 'helseid://claims/hpr/hpr_number';
const algs = 'algs="RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512"';

const nowSeconds = () => Math.floor(Date.now() / 1_000);
const base64url = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const askWith = (token: string, question: Question = {}) => ask(system, { query: typename, token, ...question });
const practitioner = (changes: Record<string, unknown> = {}, header: Header = {}) =>
  system.helseId.issueToken({ ...practitionerClaims(system.helseId.issuer), ...changes }, header);
const citizen = (changes: Record<string, unknown> = {}) =>
  system.idPorten.issueToken({ ...citizenClaims(system.idPorten.issuer), ...changes });
const refusals = () => system.log.filter(({ event }) => event === 'authentication failed');

async function expectRefusal(answering: Promise<GraphqlAnswer>, check: CheckName): Promise<void> {
  const answer = await answering;

  expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
  expect(answer.text.length).toBeLessThanOrEqual(200);
  const error = check === 'no credentials' ? '' : 'error="invalid_token", ';
  expect(answer.headers.get('www-authenticate')).toBe(`DPoP ${error}${algs}`);
  expect(answer.headers.get('cache-control')).toBe('no-store, private');
  expect(refusals().at(-1)).toMatchObject({ check });
}

describe('a token is accepted', () => {
  test('of health personnel from HelseID, and of a citizen from ID-porten or Helsenorge', async () => {
    const { scope: _scope, ...claims } = citizenClaims(system.helsenorge.issuer);
    const tokens = [
      await practitionerToken(system),
      await citizenToken(system),
      await system.helsenorge.issueToken({ ...claims, scp: scope }, { typ: 'JWT', ver: '1', typ_2: 'access' }),
    ];

    for (const token of tokens) expect((await askWith(token)).status).toBe(200);
  });

  const accepted: [string, Record<string, unknown>, Header][] = [
    ['with the older type', {}, { typ: 'JWT' }],
    ['with the type written as a media type', {}, { typ: 'application/at+jwt' }],
    ['with its audience as a list of one', { aud: [audience] }, {}],
    ['with its scopes as a text', { scope: `openid ${scope}` }, {}],
    ['of somebody with a D-number', { [pid]: '57858549932' }, {}],
    ['without a child organisation', { [child]: undefined }, {}],
    ['of a system that somebody else supplies', { [supplier]: '315000017' }, {}],
    ['without an attest', { 'nhn:tillitsrammeverk:parameters': undefined }, {}],
    ['of a system alone, without a subject', { [pid]: undefined, [hpr]: undefined, [level]: undefined }, {}],
  ];
  test.each(accepted)('%s', async (_what, claims, header) => {
    expect((await askWith(await practitioner(claims, header))).codes).toEqual([]);
  });

  test('that expired three seconds ago, or counts in three, since clocks differ', async () => {
    const now = nowSeconds();

    expect((await askWith(await practitioner({ exp: now - 3 }))).codes).toEqual([]);
    expect((await askWith(await practitioner({ nbf: now + 3, iat: now + 3 }))).codes).toEqual([]);
  });

  test('whatever the case of the scheme', async () => {
    const token = await practitionerToken(system);

    expect((await askWith(token, { headers: { authorization: `dpop ${token}` } })).status).toBe(200);
  });
});

describe('a token is refused, without a reason and before anything is fetched,', () => {
  const wrongClaims: [string, CheckName, Record<string, unknown>][] = [
    ['from the real test environment', 'token issuer', { iss: 'https://helseid-sts.test.nhn.no' }],
    ['from nobody', 'token issuer', { iss: undefined }],
    ['whose issuer is no text', 'token issuer', { iss: { toString: 'a' } }],
    ['for two audiences', 'token audience', { aud: [audience, 'nhn:another'] }],
    ['for no audience', 'token audience', { aud: undefined }],
    ['for an empty list of audiences', 'token audience', { aud: [] }],
    ['for another API', 'token audience', { aud: 'nhn:kjernejournal' }],
    ['with an expiry that is a text', 'token times', { exp: '9999999999' }],
    ['with an expiry that is no time', 'token times', { exp: 1e20 }],
    ['without an expiry', 'token times', { exp: undefined }],
    ['without a time of issue', 'token times', { iat: undefined }],
    ['without scopes', 'token scope', { scope: undefined }],
    ['with the beginning of a scope', 'token scope', { scope: ['nhn:helsegraf/rea'] }],
    ['with its scope in another issuer’s claim', 'token scope', { scope: undefined, scp: scope }],
    ['of a person with ten digits', 'person', { [pid]: '1989894960' }],
    ['of a person with wrong control digits', 'person', { [pid]: '19898949609' }],
    ['of a person who is not synthetic', 'person', { [pid]: '13097248022' }],
    ['of a person whose number is a number', 'person', { [pid]: 19_898_949_608 }],
    ['of nobody, with an HPR number', 'person', { [pid]: undefined }],
    ['of an HPR number that is none', 'person', { [hpr]: 'doctor' }],
    ['of an organisation that is none', 'organisation', { [parent]: '123456789' }],
    ['of no organisation', 'organisation', { [parent]: undefined }],
    ['of a supplier that is none', 'organisation', { [supplier]: '123456789' }],
    ['of no client', 'token client', { client_id: undefined }],
    ['bound to no key', 'token binding', { cnf: undefined }],
    ['bound to a certificate', 'token binding', { cnf: { 'x5t#S256': 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2' } }],
    ['bound to what is no thumbprint', 'token binding', { cnf: { jkt: 'short' } }],
    ['bound to nothing', 'token binding', { cnf: null }],
  ];
  test.each(wrongClaims)('%s', async (_what, check, changes) => {
    const fetched = Object.values(system.subgraphs).map(({ contexts }) => contexts.length);

    await expectRefusal(askWith(await practitioner(changes)), check);

    expect(Object.values(system.subgraphs).map(({ contexts }) => contexts.length)).toEqual(fetched);
  });

  test('that expired six seconds ago, holds from later on, or will be issued later', async () => {
    const now = nowSeconds();
    const untimely = [{ exp: now - 6 }, { nbf: now + 60 }, { iat: now + 60, nbf: undefined }];

    for (const times of untimely) await expectRefusal(askWith(await practitioner(times)), 'token times');
  });

  test('from an issuer with a slash too many', async () => {
    await expectRefusal(askWith(await practitioner({ iss: `${system.helseId.issuer}/` })), 'token issuer');
  });

  const wrongHeaders: [string, CheckName, Header][] = [
    ['of type dpop+jwt', 'token type', { typ: 'dpop+jwt' }],
    ['of type id+jwt', 'token type', { typ: 'id+jwt' }],
    ['of no type', 'token type', { typ: undefined as never }],
    ['with an unknown key id', 'token key', { kid: 'another' }],
    ['with a path for a key id', 'token key', { kid: '../../etc/passwd' }],
    ['without a key id', 'token key', { kid: undefined as never }],
    ['with an algorithm that its issuer does not use', 'token algorithm', { alg: 'PS256' }],
  ];
  test.each(wrongHeaders)('%s', async (_what, check, header) => {
    const key = header.alg === 'PS256' ? (await generateKeyPair('PS256')).privateKey : undefined;
    const claims = practitionerClaims(system.helseId.issuer);

    await expectRefusal(askWith(await system.helseId.issueToken(claims, header, key)), check);
  });

  test('signed by another key under the same key id', async () => {
    const token = await system.helseId.issueToken(practitionerClaims(system.helseId.issuer), {}, strangersKey);

    await expectRefusal(askWith(token), 'token signature');
  });

  test("signed by one issuer in another's name", async () => {
    const token = await system.idPorten.issueToken(practitionerClaims(system.helseId.issuer));

    await expectRefusal(askWith(token), 'token signature');
  });

  test('that brings its own key, or says where it is', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const header of [{ jwk }, { jku: 'https://attacker.invalid/jwks' }, { x5u: 'https://attacker.invalid' }]) {
      const claims = practitionerClaims(system.helseId.issuer);
      await expectRefusal(askWith(await system.helseId.issueToken(claims, header, privateKey)), 'token signature');
    }
  });

  test('signed with nothing, or with the public key as a secret', async () => {
    const payload = base64url(practitionerClaims(system.helseId.issuer));
    const none = `${base64url({ alg: 'none', typ: 'at+jwt', kid: 'first' })}.${payload}.`;
    const symmetric = `${base64url({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${payload}`;
    const jwk = { ...system.helseId.publishedKeys[0] };
    const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    const signature = createHmac('sha256', pem).update(symmetric).digest('base64url');

    await expectRefusal(askWith(none), 'token form');
    await expectRefusal(askWith(`${none}${signature}`), 'token algorithm');
    await expectRefusal(askWith(`${symmetric}.${signature}`), 'token algorithm');
  });

  test('that could be read in two ways, or must be understood in one we do not know, though the signature holds', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const [published] = system.helseId.publishedKeys;
    system.helseId.publishedKeys.push({ ...(await exportJWK(publicKey)), kid: 'second', use: 'sig', alg: 'RS256' });
    const key = { key: await exportJWK(privateKey), format: 'jwk' } as const;
    const header = '{"alg":"RS256","typ":"at+jwt","kid":"second"}';
    const claims = JSON.stringify(practitionerClaims(system.helseId.issuer));
    const ambiguous = [
      [header, claims.replace('{', '{"aud":"nhn:another",')],
      [header, claims.replace('{', '{"a\\u0075d":"nhn:another",')],
      [header.replace('{', '{"alg":"none",'), claims],
      [header.replace('{', '{"crit":["x"],"x":1,'), claims],
      [header.replace('{', '{"crit":[],'), claims],
      [header, `\ufeff${claims}`],
    ];

    for (const [head = '', payload = ''] of ambiguous) {
      const content = `${base64url(head)}.${base64url(payload)}`;
      const token = `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
      await expectRefusal(askWith(token), 'token form');
    }
    system.helseId.publishedKeys = published === undefined ? [] : [published];
  });

  test('that is not what a signed token looks like', async () => {
    const token = await practitionerToken(system);
    const [header, payload, signature = ''] = token.split('.');
    const malformed = [
      'x',
      `${header}.${payload}`,
      `${header}.${base64url('[]')}.${signature}`,
      `${header}.${base64url('"text"')}.${signature}`,
      `${header}.${base64url('null')}.${signature}`,
      `${header}.${payload}=.${signature}`,
      `${header}.${payload}.${signature}==`,
      `${token}.a.b`,
      `${header}.${Buffer.from('{"iss":"\xff"}', 'latin1').toString('base64url')}.${signature}`,
    ];

    for (const text of malformed) await expectRefusal(askWith(text), 'token form');
  });

  test('that is the same but for bits that nobody reads', async () => {
    const token = await practitionerToken(system);
    const last = token.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // An RSA signature of 256 bytes leaves four bits of its last character unused.
    const sibling = alphabet[alphabet.indexOf(last) ^ 1] ?? '';

    await expectRefusal(askWith(`${token.slice(0, -1)}${sibling}`), 'token form');
  });

  test('that is larger than any token', async () => {
    const [header, payload, signature] = (await practitionerToken(system)).split('.');
    const answer = await askWith(`${header}.${payload}.${signature}${'A'.repeat(17_000)}`);

    // A header of that size is too much for any request.
    expect(answer.status).toBe(431);
  });

  test('of a citizen whose number is none', async () => {
    await expectRefusal(askWith(await citizen({ pid: '07835249609' })), 'person');
    await expectRefusal(askWith(await citizen({ pid: undefined })), 'person');
  });

  test('sent without a scheme, with another one, or not at all', async () => {
    const token = await practitionerToken(system);
    const headers: [string, CheckName][] = [
      [token, 'scheme'],
      [`Basic ${token}`, 'scheme'],
      [`DPoP  ${token}`, 'scheme'],
      ['DPoP', 'scheme'],
      ['', 'scheme'],
    ];
    for (const [authorization, check] of headers) {
      await expectRefusal(askWith(token, { headers: { authorization } }), check);
    }
    const bare = await sendHeaders(system, { 'content-type': 'application/json' }, '{"query":"{__typename}"}');
    expect([bare.status, bare.headers['www-authenticate']]).toEqual([401, `DPoP ${algs}`]);
  });

  test('sent twice', async () => {
    const authorization = `DPoP ${await practitionerToken(system)}`;
    const headers = { 'content-type': 'application/json', authorization, Authorization: authorization };

    const answer = await sendHeaders(system, headers, '{"query":"{__typename}"}');

    expect([answer.status, refusals().at(-1)]).toMatchObject([401, { check: 'one authorization header' }]);
  });
});

describe('a genuine token of somebody who is not strongly enough signed in is answered with what to ask for', () => {
  const weak: [string, string, () => Promise<string>][] = [
    ['health personnel at level 3', 'Level4', () => practitioner({ [level]: '3' })],
    ['health personnel at level 1337', 'Level4', () => practitioner({ [level]: '1337' })],
    ['health personnel at a level that is a number', 'Level4', () => practitioner({ [level]: 4 })],
    ['health personnel at no level', 'Level4', () => practitioner({ [level]: undefined })],
    ['health personnel of substantial assurance', 'Level4', () => practitioner({ [assurance]: 'substantial' })],
    ['a citizen at a substantial level', 'idporten-loa-high', () => citizen({ acr: 'idporten-loa-substantial' })],
    ['a citizen at an older name of the level', 'idporten-loa-high', () => citizen({ acr: 'Level4' })],
    ['a citizen at no level', 'idporten-loa-high', () => citizen({ acr: undefined })],
  ];
  test.each(weak)('%s', async (_who, acrValues, issue) => {
    const answer = await askWith(await issue());

    expect([answer.status, answer.codes]).toEqual([401, ['INSUFFICIENT_AUTHENTICATION']]);
    expect(answer.headers.get('www-authenticate')).toBe(
      `DPoP error="insufficient_user_authentication", acr_values="${acrValues}", ${algs}`,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store, private');
    expect(refusals().at(-1)).toMatchObject({ check: 'level' });
  });
});

describe('what kind of caller it is follows from the issuer alone', () => {
  test("a citizen's token with everything of a doctor's in it is a citizen's", async () => {
    for (const issuer of [system.idPorten, system.helsenorge]) {
      const token = await issuer.issueToken({
        ...practitionerClaims(issuer.issuer),
        ...citizenClaims(issuer.issuer),
        scp: scope,
      });

      const answer = await ask(system, { token });

      expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
    }
  });

  test("health personnel's token with everything of a citizen's in it is not a citizen's", async () => {
    const { aud: _aud, scope: _scope, ...claims } = citizenClaims(system.helseId.issuer);

    const answer = await ask(system, { query: '{ me { id } }', token: await practitioner(claims) });

    expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 403, codes: ['FORBIDDEN'] });
  });
});

describe('the security log', () => {
  test('says which check failed, of whose token, and of which client once that is known', async () => {
    await askWith(await practitioner({ client_id: 'a-forged-client' }, { kid: 'another' }));
    const unproven = refusals().at(-1);
    await askWith(await practitioner({ [level]: '3' }));
    const proven = refusals().at(-1);

    const issuer = system.helseId.issuer;
    expect(unproven).toMatchObject({ check: 'token key', issuer, clientId: undefined, eventId: expect.any(String) });
    expect(proven).toMatchObject({ check: 'level', issuer, clientId: 'an-ehr' });
  });

  test('has neither token nor proof nor number', async () => {
    const token = await practitioner({ [pid]: '13097248022' });
    await askWith(token);
    await askWith(await practitionerToken(system), { proof: 'a.b.c' });

    const lines = JSON.stringify(system.log);
    expect(lines).not.toContain('13097248022');
    expect(lines).not.toContain(token.slice(-20));
    expect(lines).not.toContain('a.b.c');
  });
});

describe('when HelseID will not exchange the token', () => {
  const answers: [string, number, unknown, number, string][] = [
    ['the caller is asked to sign in', 400, { error: 'invalid_grant' }, 401, 'UNAUTHENTICATED'],
    ['because it is down, the caller is told to come back', 500, {}, 503, 'SOURCE_UNAVAILABLE'],
  ];
  test.each(answers)('%s', async (_what, status, body, answered, code) => {
    const answerBefore = system.helseId.exchange;
    // Only the token for the subgraphs: what the registers ask with is had in the same place.
    system.helseId.exchange = (form) =>
      form.get('audience') === system.config.sources.audience ? { status, body } : answerBefore(form);
    const fetched = system.subgraphs.persons.contexts.length;

    const answer = await ask(system, { query: '{ me { id } }', token: await citizenToken(system) });

    expect([answer.status, answer.codes]).toEqual([answered, [code]]);
    expect(system.subgraphs.persons.contexts.length).toBe(fetched);
    system.helseId.exchange = answerBefore;
  });
});

test('the metadata of the gateway says where tokens are had and that they must be bound', async () => {
  const response = await fetch(`${system.gateway.url}/.well-known/oauth-protected-resource/graphql`);

  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    resource: 'http://localhost:4000/graphql',
    authorization_servers: [system.helseId.issuer, system.idPorten.issuer, system.helsenorge.issuer],
    dpop_bound_access_tokens_required: true,
  });
});
