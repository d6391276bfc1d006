import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { claimNames } from '../../../frame/accessTokens.ts';
import { staffOf } from '../../../people/staff.ts';
import { type Sandbox, startSandbox } from '../../../startSandbox.ts';
import { type RunningVendor, createVendor, redirectUri } from '../../../testing/createVendor.ts';
import { type SignIn, createSignIns } from './createSignIns.ts';
import { usualAttest } from '../attest/usualAttest.ts';

let sandbox: Sandbox;
let vendor: RunningVendor;
let chain: RunningVendor;
let relay: RunningVendor;
let now: Date | undefined;

const gatewayAudience = 'nhn:helsegraf';
const multiTenant = {
  clientId: 'chain-ehr',
  tenancy: 'multi-tenant',
  organisation: { parent: '310123463', child: '315000025' },
} as const;

beforeAll(async () => {
  vendor = await createVendor();
  chain = await createVendor(multiTenant);
  relay = await createVendor({ clientId: 'relay', exchanges: [gatewayAudience] });
  const vendors = [vendor, chain, relay];
  sandbox = await startSandbox({
    clients: vendors.map(({ registration }) => registration),
    now: () => now ?? new Date(),
  });
  await Promise.all(vendors.map((each) => each.connect(String(sandbox.urls.helseid))));
});
afterAll(() => sandbox.stop());

const doctor = staffOf('general-practitioner');
const attest = usualAttest(doctor, 'TREAT');
const organisationOf = (parent: string, child: string) => ({
  type: 'helseid_authorization',
  practitioner_role: {
    organization: { identifier: { system: 'urn:oid:1.0.6523', type: 'ENH', value: `NO:ORGNR:${parent}:${child}` } },
  },
});
const errorOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'nothing',
    (error: { error?: string }) => error.error ?? 'something else',
  );

async function later<T>(seconds: number, run: () => Promise<T>): Promise<T> {
  now = new Date(Date.now() + seconds * 1000);
  try {
    return await run();
  } finally {
    now = undefined;
  }
}

describe('a professional signs in, through a library that knows nothing of the stand-in,', () => {
  test('and gets a token bound to the key of the client, an ID token, and a refresh token', async () => {
    const answer = await vendor.signIn();

    const keys = createRemoteJWKSet(new URL(`${sandbox.urls.helseid}/.well-known/openid-configuration/jwks`));
    const { payload } = await jwtVerify(answer.access_token, keys, { audience: gatewayAudience });
    expect(answer).toMatchObject({ token_type: 'dpop', expires_in: 600, rt_expires_in: 28_800 });
    expect(payload).toMatchObject({
      cnf: { jkt: expect.any(String) },
      client_id: 'vendor-ehr',
      [claimNames.nationalId]: doctor.nationalId,
      [claimNames.parentOrganisation]: '310123455',
      [claimNames.clientTenancy]: 'single-tenant',
    });
    expect(payload).not.toHaveProperty(claimNames.attestation);
    expect(decodeJwt(String(answer.id_token))).toMatchObject({ aud: 'vendor-ehr', sub: payload.sub });
  });

  test('and is shown in user info, for the holder of the key', async () => {
    const answer = await vendor.signIn();

    const info = await vendor.userInfo(answer.access_token, String(decodeJwt(answer.access_token).sub));

    expect(info[claimNames.hprNumber]).toBe(doctor.hprNumber);
  });

  test('or is picked on a page, when the client does not say who it is', async () => {
    const { back, requestUri } = await vendor.authorize();
    const page = await (await fetch(back)).text();
    const picked = await fetch(`${back.href}&login_hint=999000033`, { redirect: 'manual' });

    expect(page).toContain('Omsorgsfull Svane, Sykepleier');
    expect(page).toContain(requestUri);
    expect(picked.headers.get('location')).toContain(redirectUri);
  });

  test('or goes back without', async () => {
    const { back } = await vendor.authorize();
    const cancelled = await fetch(`${back.href}&cancel=yes`, { redirect: 'manual' });

    const address = new URL(String(cancelled.headers.get('location')));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      error: 'access_denied',
      state: 'the-state',
      iss: sandbox.urls.helseid,
    });
  });

  test('but not silently', async () => {
    const { back } = await vendor.authorize({ changes: { prompt: 'none' } });

    expect(back.searchParams.get('error')).toBe('login_required');
  });
});

describe('what is pushed is refused when', () => {
  test.each([
    ['PKCE is plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['there is no PKCE', { code_challenge: '' }, 'invalid_request'],
    ['the address is not the client’s', { redirect_uri: 'https://attacker.invalid' }, 'invalid_request'],
    ['another answer than a code is asked for', { response_type: 'token' }, 'unsupported_response_type'],
    ['it refers to another request', { request_uri: 'urn:x' }, 'invalid_request'],
    ['the details are no JSON', { authorization_details: '[' }, 'invalid_authorization_details'],
  ])('%s', async (_what, changes, error) => {
    expect(await errorOf(vendor.authorize({ changes }))).toBe(error);
  });

  test.each([
    ['a misspelled member', { ...attest, practitioner: { ...attest.practitioner, auhtorization: {} } }],
    ['no purpose', { ...attest, care_relationship: { ...attest.care_relationship, purpose_of_use: undefined } }],
    [
      'a name, which is HelseID’s to add',
      {
        ...attest,
        practitioner: { ...attest.practitioner, legal_entity: { ...attest.practitioner.legal_entity, name: 'x' } },
      },
    ],
    ['a patient’s number', { ...attest, patients: [{ identifier: { id: '07835249608' } }] }],
    [
      'markup',
      {
        ...attest,
        care_relationship: { ...attest.care_relationship, decision_ref: { id: '<b>', user_selected: false } },
      },
    ],
  ])('the attest has %s', async (_what, details) => {
    expect(await errorOf(vendor.authorize({ authorizationDetails: [details] }))).toBe('invalid_authorization_details');
  });
});

describe('a pushed request', () => {
  test('is needed: parameters in the address do not count', async () => {
    const address = new URL(`${sandbox.urls.helseid}/connect/authorize`);
    address.search = new URLSearchParams({
      client_id: 'vendor-ehr',
      response_type: 'code',
      redirect_uri: redirectUri,
    }).toString();

    expect((await fetch(address, { redirect: 'manual' })).status).toBe(400);
  });

  test('serves one sign-in, of the client that pushed it, for a short while', async () => {
    const { requestUri } = await vendor.authorize({ loginHint: 'nurse' });
    const { requestUri: unused } = await vendor.authorize();
    const visit = (clientId: string, uri: string) =>
      fetch(`${sandbox.urls.helseid}/connect/authorize?client_id=${clientId}&request_uri=${uri}&login_hint=nurse`, {
        redirect: 'manual',
      });

    expect((await visit('vendor-ehr', requestUri)).status).toBe(400);
    expect((await visit('relay', unused)).status).toBe(400);
    expect((await later(91, () => visit('vendor-ehr', unused))).status).toBe(400);
    expect((await visit('vendor-ehr', unused)).status).toBe(303);
  });
});

describe('a code', () => {
  test('serves once; when it comes again, the refresh token it gave is worth nothing', async () => {
    const { back, verifier } = await vendor.authorize({ loginHint: 'nurse' });
    const answer = await vendor.redeem(back, verifier);

    expect(await errorOf(vendor.redeem(back, verifier))).toBe('invalid_grant');
    expect(await errorOf(vendor.refresh(String(answer.refresh_token)))).toBe('invalid_grant');
  });

  test('is for whoever has the verifier', async () => {
    const { back } = await vendor.authorize({ loginHint: 'nurse' });

    expect(await errorOf(vendor.redeem(back, 'x'.repeat(43)))).toBe('invalid_grant');
  });

  test('lives for a minute, and a refresh token for eight hours', () => {
    let time = 0;
    const signIns = createSignIns(() => new Date(time));
    const signIn = { sessionId: 'one' } as SignIn;
    const [early, late] = [signIns.finish('', signIn), signIns.finish('', signIn)];
    const { token } = signIns.keepForRefresh(signIn, undefined);

    time = 59_000;
    expect(signIns.redeem(early)).toBe(signIn);
    time = 61_000;
    expect(signIns.redeem(late)).toBeUndefined();
    time = 8 * 3_600_000 - 1_000;
    expect(signIns.findForRefresh(token)?.expiresInSeconds).toBe(1);
    time = 8 * 3_600_000 + 1_000;
    expect(signIns.findForRefresh(token)).toBeUndefined();
  });
});

describe('a refresh token', () => {
  test('gives new access tokens to the holder of the key, and to nobody else', async () => {
    const { refresh_token: refreshToken = '', access_token: first } = await vendor.signIn();

    const answer = await vendor.refresh(refreshToken);

    expect(answer).toMatchObject({ refresh_token: refreshToken, rt_expires_in: expect.any(Number) });
    expect(decodeJwt(answer.access_token).jti).not.toBe(decodeJwt(first).jti);
    expect(decodeJwt(answer.access_token)['sid']).toBe(decodeJwt(first)['sid']);
    expect(await errorOf(vendor.refresh(refreshToken, { anotherKey: true }))).toBe('invalid_grant');
    expect(await errorOf(relay.refresh(refreshToken))).toBe('invalid_grant');
  });
});

describe('an attest', () => {
  test('from the sign-in is in every token, with names and texts, the professional and the time', async () => {
    const hospital = usualAttest(staffOf('hospital-doctor'), 'ETREAT');
    const { access_token: token, refresh_token: refreshToken = '' } = await vendor.signIn({
      loginHint: 'hospital-doctor',
      authorizationDetails: [hospital],
    });
    const refreshed = await vendor.refresh(refreshToken);

    const claim = decodeJwt(token)[claimNames.attestation];
    expect(claim).toMatchObject({
      toa: expect.any(Number),
      practitioner: {
        identifier: { id: '24927749803', name: 'Presis Falk' },
        hpr_nr: { id: '999000022' },
        authorization: { code: 'LE', text: 'Lege', assigner: expect.any(String) },
        legal_entity: { name: 'Helse Fjordane Syntes HF' },
        department: { id: '990011', name: 'Syntes sykehus, lungeavdelingen' },
      },
      care_relationship: {
        healthcare_service: { code: 'S03', text: 'Indremedisin' },
        purpose_of_use: { code: 'ETREAT', text: 'Emergency Treatment' },
        decision_ref: { id: hospital.care_relationship.decision_ref.id },
      },
    });
    expect(claim).not.toHaveProperty('type');
    expect(decodeJwt(refreshed.access_token)[claimNames.attestation]).toEqual(claim);
  });

  test('from the assertion is in that token alone', async () => {
    const { refresh_token: refreshToken = '' } = await vendor.signIn();

    const attested = await vendor.refresh(refreshToken, { details: [attest] });
    const after = await vendor.refresh(refreshToken);

    expect(decodeJwt(attested.access_token)[claimNames.attestation]).toMatchObject({ practitioner: { hpr_nr: {} } });
    expect(decodeJwt(after.access_token)).not.toHaveProperty(claimNames.attestation);
  });

  test('from both is refused', async () => {
    const { refresh_token: refreshToken = '' } = await vendor.signIn({ authorizationDetails: [attest] });

    const refusal = vendor.refresh(refreshToken, { details: [attest] });

    await expect(refusal).rejects.toMatchObject({
      error: 'access_denied',
      error_description: expect.stringMatching(/^HID-DOUBLE-STRUCTURE/),
    });
  });

  test('with an authorization that the professional does not hold is refused', async () => {
    const { back } = await vendor.authorize({ loginHint: 'nurse', authorizationDetails: [attest] });

    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  test('survives an exchange, as far as the sandbox knows, with who exchanged it beside it', async () => {
    const { access_token: subject } = await vendor.signIn({ authorizationDetails: [attest] });

    const answer = await relay.exchange(subject, 'nhn:careplan/api');

    const [before, after] = [decodeJwt(subject), decodeJwt(answer.access_token)];
    expect(after).toMatchObject({
      aud: 'nhn:careplan',
      sub: before.sub,
      client_id: 'vendor-ehr',
      act: { client_id: 'relay', iss: sandbox.urls.helseid },
    });
    expect(after[claimNames.attestation]).toEqual(before[claimNames.attestation]);
    expect(after['cnf']).not.toEqual(before['cnf']);
  });
});

describe('a client of many organisations', () => {
  test('says which one it acts for, and its own is the supplier', async () => {
    const answer = await chain.signIn({ authorizationDetails: [organisationOf('310123471', '315000033')] });

    expect(decodeJwt(answer.access_token)).toMatchObject({
      [claimNames.parentOrganisation]: '310123471',
      [claimNames.childOrganisation]: '315000033',
      [claimNames.supplierOrganisation]: '310123463',
      [claimNames.clientTenancy]: 'multi-tenant',
    });
  });

  test('cannot put together levels that do not belong together, and a client of one cannot choose', async () => {
    const mixed = { authorizationDetails: [organisationOf('310123471', '315000017')] };
    const proper = { authorizationDetails: [organisationOf('310123471', '315000033')] };

    expect(await errorOf(chain.authorize(mixed))).toBe('invalid_authorization_details');
    expect(await errorOf(vendor.authorize(proper))).toBe('invalid_authorization_details');
  });
});
