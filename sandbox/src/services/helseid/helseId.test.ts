import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { createStandIn } from '../../frame/createStandIn.ts';
import { type TokenFlaw, forgeries } from '../../frame/flaws/tokenFlaws.ts';
import { type Sandbox, startSandbox } from '../../startSandbox.ts';
import { type TestClient, createTestClient } from '../../testing/createTestClient.ts';
import { type TokenBody, askForToken, send, staffToken } from '../../testing/sandboxClient.ts';

const careplan = createStandIn({
  service: 'treatment-plans',
  audience: 'nhn:careplan',
  register: (app) => void app.get('/me', () => ({})),
});
const pvk = createStandIn({ ...careplan, service: 'pvk', audience: 'nhn:pvk' });

let sandbox: Sandbox;
let client: TestClient;
let stranger: TestClient;

beforeAll(async () => {
  client = await createTestClient();
  stranger = await createTestClient();
  sandbox = await startSandbox({ clients: [client.registration], standIns: [careplan, pvk] });
});
afterAll(() => sandbox.stop());

const exchangeForm = (subjectToken: string) => ({
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token: subjectToken,
  subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
  scope: 'nhn:careplan/api',
});
const machineForm = { grant_type: 'client_credentials', scope: 'nhn:careplan/api' };

test('the announced addresses are where things are, and tokens verify with the announced keys', async () => {
  const discovery = await send<{ issuer: string; jwks_uri: string }>(
    `${sandbox.urls.helseid}/.well-known/openid-configuration`,
  );
  const keys = createRemoteJWKSet(new URL(discovery.body.jwks_uri));

  const { payload, protectedHeader } = await jwtVerify(
    await staffToken(sandbox, { audience: 'nhn:helsegraf', scope: ['nhn:helsegraf/read'] }),
    keys,
    { issuer: discovery.body.issuer, audience: 'nhn:helsegraf' },
  );

  expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  expect(payload).toMatchObject({
    scope: ['nhn:helsegraf/read'],
    'helseid://claims/identity/security_level': '4',
    'helseid://claims/hpr/hpr_number': '999000011',
    'helseid://claims/client/claims/orgnr_parent': '310123455',
    'helseid://claims/client/claims/orgnr_child': '315000017',
    'nhn:tillitsrammeverk:parameters': { practitioner: { authorization: { code: 'LE' } } },
  });
});

describe('a system asks for a token of its own', () => {
  test('and gets one without a person in it', async () => {
    const answer = await askForToken(sandbox, client, machineForm);

    expect(answer).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 600 } });
    const claims = decodeJwt(answer.body.access_token);
    expect(claims).toMatchObject({ aud: 'nhn:careplan', client_id: 'test-client' });
    expect(Object.keys(claims).filter((name) => name.includes('identity') || name === 'sub')).toEqual([]);
  });

  test('but one assertion serves only once', async () => {
    const client_assertion = await client.assertion(String(sandbox.urls.helseid));

    const first = await askForToken(sandbox, client, { ...machineForm, client_assertion });
    const second = await askForToken(sandbox, client, { ...machineForm, client_assertion });

    expect([first.status, second.status, second.body.error]).toEqual([200, 400, 'invalid_client']);
  });

  test.each([
    ['of another type', { typ: 'JWT' }],
    ['for another issuer', { claims: { aud: 'https://elsewhere.invalid' } }],
    ['that has expired', { claims: { exp: 1_700_000_000 } }],
    ['that lives too long', { claims: { exp: Math.floor(Date.now() / 1000) + 3600 } }],
    ['by somebody else', { claims: { iss: 'another-client' } }],
  ])('and is refused with an assertion %s', async (_what, change) => {
    const client_assertion = await client.assertion(String(sandbox.urls.helseid), change);

    const answer = await askForToken(sandbox, client, { ...machineForm, client_assertion });

    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
  });

  test('and is refused when the assertion is signed with a key that is not registered', async () => {
    const answer = await askForToken(sandbox, stranger, machineForm);

    expect(answer.body).toEqual({ error: 'invalid_client' });
  });

  test.each([
    ['nothing', '', 'invalid_scope'],
    ['an API nobody has', 'nhn:unknown/api', 'invalid_scope'],
    ['two APIs at once', 'nhn:careplan/api nhn:pvk/api', 'invalid_scope'],
  ])('and is refused when it asks for %s', async (_what, scope, error) => {
    const answer = await askForToken(sandbox, client, { ...machineForm, scope });

    expect(answer.body).toEqual({ error });
  });

  test('and is refused when audience and scope disagree', async () => {
    const answer = await askForToken(sandbox, client, { ...machineForm, audience: 'nhn:pvk' });

    expect(answer.body).toEqual({ error: 'invalid_target' });
  });
});

describe('a system exchanges the token of someone signed in', () => {
  test('for one to the next service, which tells of both', async () => {
    const subjectToken = await staffToken(sandbox, { audience: 'nhn:helsegraf' });

    const answer = await askForToken(sandbox, client, exchangeForm(subjectToken));

    expect(answer.body.issued_token_type).toBe('urn:ietf:params:oauth:token-type:access_token');
    expect(decodeJwt(answer.body.access_token)).toMatchObject({
      aud: 'nhn:careplan',
      scope: ['nhn:careplan/api'],
      client_id: 'sandbox-ehr',
      'helseid://claims/hpr/hpr_number': '999000011',
      act: { client_id: 'test-client', 'helseid://claims/client/claims/orgnr_parent': '310123455' },
    });
  });

  test('of a citizen as well', async () => {
    const signIn = await send<TokenBody>(`${sandbox.urls.idporten}/test-token`, {
      json: { person: 'ivrig bjørk', audience: 'nhn:helsegraf' },
    });

    const answer = await askForToken(sandbox, client, exchangeForm(signIn.body.access_token));

    expect(decodeJwt(answer.body.access_token)).toMatchObject({
      'helseid://claims/identity/pid': '07835249608',
      acr: 'idporten-loa-high',
    });
  });

  test('and is refused a token that was meant for another service', async () => {
    const subjectToken = await staffToken(sandbox, { audience: 'nhn:another' });

    const answer = await askForToken(sandbox, client, exchangeForm(subjectToken));

    expect(answer.body).toEqual({ error: 'invalid_grant' });
  });

  test.each(Object.keys(forgeries) as TokenFlaw[])('and is refused a token that is %s', async (flaw) => {
    const subjectToken = await staffToken(sandbox, { audience: 'nhn:helsegraf', flaw });

    const answer = await askForToken(sandbox, client, exchangeForm(subjectToken));

    expect(answer.body).toEqual({ error: 'invalid_grant' });
  });
});

test('user info tells the authorisations of a professional', async () => {
  const token = await staffToken(sandbox, { persona: 'public-health-nurse', audience: 'nhn:helsegraf' });

  const answer = await send(`${sandbox.urls.helseid}/connect/userinfo`, { token });

  expect(answer.body).toMatchObject({
    'helseid://claims/hpr/hpr_details': {
      hpr_number: 999000066,
      approvals: [{ profession: 'SP', requisition_rights: [{ value: '1' }] }],
    },
  });
});

test('a test token for nobody known is refused, naming the field and not its value', async () => {
  const answer = await send(`${sandbox.urls.helseid}/test-token`, { json: { persona: 'witch-doctor', audience: 'x' } });

  expect(answer).toMatchObject({ status: 400, body: { fields: ['persona'] } });
  expect(JSON.stringify(answer.body)).not.toContain('witch');
});
