import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle, CarePlan } from 'fhir/r4.js';
import { startSandbox, type Sandbox } from '../../startSandbox.ts';
import { nhnHeadersFor, roleHeader } from '../../testing/nhnHeadersFor.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { treatmentPlansStandIn } from './treatmentPlansStandIn.ts';

let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  sandbox = await startSandbox({ population: { size: 60 }, standIns: [treatmentPlansStandIn] });
  token = await staffToken(sandbox, { audience: 'nhn:careplan', scope: ['nhn:careplan/api'] });
});
afterAll(() => sandbox.stop());

const ninOf = (name: string) => sandbox.population.find(name)?.nationalId ?? '';
const url = (path: string) => `${sandbox.urls['treatment-plans']}/api/careplan${path}`;

interface Search {
  readonly change?: Record<string, string>;
  readonly form?: Record<string, string>;
}

function search(name: string, { change = {}, form = {} }: Search = {}) {
  const nin = ninOf(name);
  const parameters = { 'subject:Patient.identifier': nin, _include: '*', status: 'active', ...form };
  return send<Bundle>(url('/CarePlan/_search'), {
    token,
    headers: nhnHeadersFor(nin, change),
    form: new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== '')),
  });
}

const refusal = (code: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ diagnostics: { errorCode: code, eventId: 'event-1', fhirPath: null } }],
});

describe('a search', () => {
  test('gives a bundle whose references all lead somewhere', async () => {
    const { body, headers } = await search('Målrettet Maur');

    const resources = body.entry?.flatMap(({ resource }) => resource ?? []) ?? [];
    const present = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const plan = resources.find((resource): resource is CarePlan => resource.resourceType === 'CarePlan');
    const references = [...(plan?.addresses ?? []), ...(plan?.goal ?? [])].map(({ reference }) => reference);
    expect(headers.get('content-type')).toContain('application/fhir+json');
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((reference) => !present.has(String(reference)))).toEqual([]);
  });

  test('gives the same plan each time', async () => {
    expect((await search('Målrettet Maur')).body).toEqual((await search('Målrettet Maur')).body);
  });

  test('without _include gives the plan alone', async () => {
    const { body } = await search('Ivrig Bjørk', { form: { _include: '' } });

    expect(body.entry).toHaveLength(1);
  });

  test('for another status gives an empty bundle', async () => {
    const { body } = await search('Ivrig Bjørk', { form: { status: 'completed' } });

    expect(body).toMatchObject({ resourceType: 'Bundle', total: 0, entry: [] });
  });

  test('takes the number with its system', async () => {
    const subject = `urn:oid:2.16.578.1.12.4.1.4.1|${ninOf('Ivrig Bjørk')}`;

    const { body } = await search('Ivrig Bjørk', { form: { 'subject:Patient.identifier': subject } });

    expect(body.total).toBe(1);
  });

  test.each([
    ['the patient is not named', { form: { 'subject:Patient.identifier': '' } }, 400, 'CPLF-0023'],
    [
      'another patient is named than in the header',
      { form: { 'subject:Patient.identifier': '15819049863' } },
      400,
      'CPLF-0003',
    ],
    ['a header is missing', { change: { 'nhn-access-basis': '' } }, 400, 'CPLF-0002'],
    ['the ground for access is none', { change: { 'nhn-access-basis': 'JA' } }, 400, 'CPLF-0003'],
    ['the role is not the caller’s', { change: { 'nhn-user-role': roleHeader('SP') } }, 400, 'CPLF-0003'],
    ['the system has no proper name', { change: { 'nhn-source-system': 'x' } }, 400, 'CPLF-0003'],
  ])('is refused when %s', async (_name, change, status, code) => {
    const answer = await search('Ivrig Bjørk', change);

    expect(answer).toMatchObject({ status, body: refusal(code) });
    expect(answer.headers.get('nhn-error-code')).toBe(code);
  });

  test.each([
    ['Nølende Or', 'has not consented', 'CPLF-0017', 403],
    ['Varsom Rogn', 'has restricted the plan', 'CPLF-0018', 403],
    ['Bestemt Eik', 'has blocked the caller', 'CPLF-0019', 403],
    ['Ukjent Ulv', 'is not in the register', 'CPLF-0007', 404],
  ])('about %s, who %s, is refused with %s%s', async (name, _why, code, status) => {
    expect(await search(name)).toMatchObject({ status, body: refusal(code) });
  });

  test.each(['Stille Gran', 'Tom Tranebær', 'Angret Alke'])('about %s gives an empty bundle', async (name) => {
    expect(await search(name)).toMatchObject({ status: 200, body: { total: 0 } });
  });
});

describe('a status call', () => {
  const status = (name: string) =>
    send(url('/status'), { token, headers: nhnHeadersFor(ninOf(name)), json: { nin: ninOf(name) } });
  const none = { consent: false, hasReservationKjernejournal: false, isRestricted: false, isBlocked: false };

  test.each([
    ['Ivrig Bjørk', { activeCarePlan: true, privacySetting: { ...none, consent: true } }],
    ['Tom Tranebær', { activeCarePlan: false, lastChangedDateTime: null, privacySetting: none }],
    ['Nølende Or', { activeCarePlan: true, privacySetting: none }],
    ['Stille Gran', { activeCarePlan: false, privacySetting: { ...none, hasReservationKjernejournal: true } }],
    ['Varsom Rogn', { activeCarePlan: true, privacySetting: { ...none, consent: true, isRestricted: true } }],
    ['Bestemt Eik', { activeCarePlan: true, privacySetting: { ...none, consent: true, isBlocked: true } }],
  ])('about %s tells what is so', async (name, body) => {
    expect(await status(name)).toMatchObject({ status: 200, body });
  });
});

describe('a read', () => {
  const read = (name: string, path: string) => send(url(path), { token, headers: nhnHeadersFor(ninOf(name)) });

  test('finds the plan by its id and by its identifier', async () => {
    const id = '2b9d6c50-4e77-4b0a-8f15-9d3e7a1c5b01';

    const byId = await read('Ivrig Bjørk', `/CarePlan/${id}`);
    const byIdentifier = await read('Ivrig Bjørk', `/CarePlan?identifier=urn:uuid:${id}`);

    expect(byId).toMatchObject({ status: 200, body: { title: 'Behandlingsplan KOLS' } });
    expect(byIdentifier).toMatchObject({ status: 200, body: { total: 1 } });
  });

  test('does not find another person’s plan', async () => {
    const answer = await read('Målrettet Maur', '/CarePlan/2b9d6c50-4e77-4b0a-8f15-9d3e7a1c5b01');

    expect(answer).toMatchObject({ status: 404, body: refusal('CPLF-0007') });
  });

  test('of what the caller may not see is refused', async () => {
    expect(await read('Nølende Or', '/CarePlan/x')).toMatchObject({ status: 403, body: refusal('CPLF-0017') });
  });

  test.each([
    '/CarePlan?identifier=07835249608',
    '/CarePlan?subject:Patient.identifier=07835249608',
    '/CarePlan/07835249608',
  ])('with a national id in the address is refused: %s', async (path) => {
    expect(await read('Ivrig Bjørk', path)).toMatchObject({ status: 400, body: refusal('CPLF-0004') });
  });

  test.each(['/CarePlan?status=active', '/Patient/1'])('of %s is no action of this service', async (path) => {
    expect(await read('Ivrig Bjørk', path)).toMatchObject({ status: 405, body: refusal('CPLF-0006') });
  });
});

test('a citizen reads their own plan without role and ground for access, and nobody else’s', async () => {
  const claims = { acr: 'idporten-loa-high', 'helseid://claims/identity/pid': ninOf('Ivrig Bjørk') };
  const answer = await send<{ access_token: string }>(`${sandbox.urls.helseid}/test-token`, {
    json: { persona: 'nurse', audience: 'nhn:careplan', scope: ['nhn:careplan/api'], claims },
  });
  const ask = (name: string) =>
    send(url('/CarePlan/_search'), {
      token: answer.body.access_token,
      headers: { 'nhn-patient-nin': ninOf(name), 'nhn-source-system': 'Test 1.0', 'nhn-event-id': 'event-1' },
      form: new URLSearchParams({ 'subject:Patient.identifier': ninOf(name), status: 'active' }),
    });

  expect(await ask('Ivrig Bjørk')).toMatchObject({ status: 200, body: { total: 1 } });
  expect(await ask('Målrettet Maur')).toMatchObject({ status: 403, body: refusal('CPLF-0019') });
});

test('a token for another service opens nothing', async () => {
  const other = await staffToken(sandbox, { audience: 'nhn:kjernejournal', scope: ['nhn:careplan/api'] });

  const answer = await send(url('/CarePlan/_search'), {
    token: other,
    headers: nhnHeadersFor(ninOf('Ivrig Bjørk')),
    json: {},
  });

  expect(answer).toMatchObject({ status: 401, body: refusal('CPLF-0010') });
});
