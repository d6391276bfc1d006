import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { claimNames } from '../../frame/accessTokens.ts';
import { type AttestFlaw, attestFlaws } from '../../frame/flaws/attestFlaws.ts';
import { forgeries, tokenFlaws } from '../../frame/flaws/tokenFlaws.ts';
import { type Sandbox, startSandbox } from '../../startSandbox.ts';
import { createProofKey } from '../../testing/createProofKey.ts';
import { makeProof } from '../../testing/makeProof.ts';
import { type TestTokenRequest, type TokenBody, send, staffToken } from '../../testing/sandboxClient.ts';

const audience = 'nhn:helsegraf';
const scope = ['nhn:helsegraf/read'];
const key = createProofKey();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [] });
});
afterAll(() => sandbox.stop());

const claimsOf = async (request: Partial<TestTokenRequest> = {}) =>
  decodeJwt(await staffToken(sandbox, { audience, scope, ...request }));
const citizenAt = (issuer: 'idporten' | 'helsenorge', request: object = {}) =>
  send<TokenBody>(`${sandbox.urls[issuer]}/test-token`, {
    json: { person: 'Ivrig Bjørk', audience, scope, ...request },
  });

describe('a token is bound', () => {
  test('to the key that is named, at every issuer', async () => {
    const claims = await claimsOf({ jkt: key.jkt });
    const answers = [await citizenAt('idporten', { jkt: key.jkt }), await citizenAt('helsenorge', { jkt: key.jkt })];

    expect(claims['cnf']).toEqual({ jkt: key.jkt });
    for (const { body } of answers) {
      expect(body.token_type).toBe('DPoP');
      expect(decodeJwt(body.access_token)['cnf']).toEqual({ jkt: key.jkt });
    }
  });

  test('to the key that is proven, if the proof holds', async () => {
    const url = `${sandbox.urls.helseid}/test-token`;
    const signIn = (dpop: string) => send<TokenBody>(url, { json: { persona: 'nurse', audience }, headers: { dpop } });

    const [proven, forged] = [
      await signIn(makeProof({ key, url })),
      await signIn(makeProof({ key, url, flaw: 'signed-by-another' })),
    ];

    expect(decodeJwt(proven.body.access_token)['cnf']).toEqual({ jkt: key.jkt });
    expect(forged).toMatchObject({ status: 400, body: { error: 'invalid_dpop_proof' } });
  });

  test('to nothing, unless asked for', async () => {
    expect(await claimsOf()).not.toHaveProperty('cnf');
  });
});

describe('the attest', () => {
  const attestOf = async (request: Partial<TestTokenRequest> = {}) =>
    (await claimsOf(request))[claimNames.attestation] as Record<string, Record<string, unknown>> | undefined;

  test('is complete for everybody on the staff, and says when it was given', async () => {
    const personas = [
      'general-practitioner',
      'hospital-doctor',
      'nurse',
      'pharmacist',
      'dentist',
      'public-health-nurse',
    ] as const;
    for (const persona of personas) {
      const { iat } = await claimsOf({ persona });
      expect(await attestOf({ persona })).toMatchObject({
        toa: expect.any(Number),
        practitioner: { identifier: {}, hpr_nr: {}, authorization: {}, legal_entity: {}, point_of_care: {} },
        care_relationship: {
          purpose_of_use: { code: 'TREAT' },
          purpose_of_use_details: { code: 'BEHANDLER' },
          decision_ref: { user_selected: false },
        },
      });
      expect(iat).toEqual(expect.any(Number));
    }
  });

  test('has a department where there is one', async () => {
    expect((await attestOf({ persona: 'hospital-doctor' }))?.['practitioner']).toHaveProperty(
      'department.id',
      '990011',
    );
    expect((await attestOf())?.['practitioner']).not.toHaveProperty('department');
  });

  test('is for the purpose that is asked for, changed at any depth, or left out', async () => {
    const glass = await attestOf({ purpose: 'BTG' });
    const changed = await attestOf({
      attest: { care_relationship: { decision_ref: { id: 'mine' }, healthcare_service: null } },
    });

    expect(glass?.['care_relationship']).toMatchObject({
      purpose_of_use: { code: 'BTG', text: 'break the glass' },
      decision_ref: { user_selected: true },
    });
    expect(changed?.['care_relationship']).toMatchObject({ decision_ref: { id: 'mine', user_selected: false } });
    expect(changed?.['care_relationship']).not.toHaveProperty('healthcare_service');
    expect(await attestOf({ attest: null })).toBeUndefined();
  });

  test.each(attestFlaws)('has one thing wrong on request, in a token that is genuine: %s', async (flaw: AttestFlaw) => {
    const decision = { care_relationship: { decision_ref: { id: 'the same' } } };
    const [right, wrong] = [await attestOf({ attest: decision }), await attestOf({ attest: decision, flaw })];

    const withoutTime = (attest: object | undefined) =>
      typeof attest === 'object' ? { ...attest, toa: undefined } : attest;
    const isAboutTime = ['attest-expired', 'attest-from-the-future', 'attest-time-is-text'].includes(flaw);
    if (isAboutTime) expect(withoutTime(wrong)).toEqual(withoutTime(right));
    else expect(withoutTime(wrong)).not.toEqual(withoutTime(right));
  });
});

describe('a flawed token', () => {
  test.each(tokenFlaws)('is made on request, at every issuer: %s', async (flaw) => {
    const answers = [
      await send<TokenBody>(`${sandbox.urls.helseid}/test-token`, {
        json: { persona: 'nurse', audience, scope, flaw },
      }),
      await citizenAt('idporten', { flaw }),
      await citizenAt('helsenorge', { flaw }),
    ];

    expect(answers.map(({ status, body }) => [status, typeof body.access_token])).toEqual(
      answers.map(() => [200, 'string']),
    );
  });

  const unforged = tokenFlaws.filter((flaw) => !Object.hasOwn(forgeries, flaw) && flaw !== 'padded');
  test.each(unforged)('that is no forgery is signed by the issuer: %s', async (flaw) => {
    const keys = createRemoteJWKSet(new URL(`${sandbox.urls.helseid}/.well-known/openid-configuration/jwks`));

    await expect(jwtVerify(await staffToken(sandbox, { audience, scope, flaw }), keys)).resolves.toBeDefined();
  });

  test('of the wrong kind or with too little to it says so', async () => {
    const level = await claimsOf({ flaw: 'weak-login' });
    const scopes = await claimsOf({ flaw: 'scope-prefix' });
    const { body } = await citizenAt('helsenorge', { flaw: 'scope-prefix' });

    expect(level[claimNames.securityLevel]).toBe('3');
    expect(scopes['scope']).toEqual(['nhn:helsegraf/rea']);
    expect(decodeJwt(body.access_token)['scp']).toBe('nhn:helsegraf/rea');
  });
});

test('Helsenorge’s tokens look as they are known to look', async () => {
  const { body } = await citizenAt('helsenorge');

  expect(decodeProtectedHeader(body.access_token)).toMatchObject({
    alg: 'RS256',
    typ: 'JWT',
    ver: expect.any(String),
    typ_2: expect.any(String),
  });
  expect(decodeJwt(body.access_token)).toMatchObject({
    iss: sandbox.urls.helsenorge,
    scp: 'nhn:helsegraf/read',
    client_id: 'sandbox-citizen-app',
    pid: '07835249608',
  });
});
