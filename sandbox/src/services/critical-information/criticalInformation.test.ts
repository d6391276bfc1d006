import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../startSandbox.ts';
import { nhnHeadersFor, roleHeader } from '../../testing/nhnHeadersFor.ts';
import { send, staffToken } from '../../testing/sandboxClient.ts';
import { criticalInformationStandIn } from './criticalInformationStandIn.ts';

const audience = 'nhn:critical-information';
const scope = ['nhn:critical-information/api'];
const ivrigBjork = '07835249608';
const glemskGjok = '19816449637';

let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [criticalInformationStandIn], population: { size: 400 } });
  token = await staffToken(sandbox, { audience, scope });
});
afterAll(() => sandbox.stop());

function numberOf(name: string): string {
  return sandbox.population.find(name)?.nationalId ?? '';
}

interface Body {
  resourceType?: string;
  id?: string;
  entry?: { resource: { id: string; resourceType: string } }[];
  patientNIN?: string;
  hasCriticalInformation?: boolean;
  hasActiveCriticalInformation?: boolean;
  lastChangedDateTime?: string | null;
  privacySetting?: { hasReservationKjernejournal: boolean; isRestricted: boolean; isBlocked?: boolean };
}

function ask(path: string, nin: string, changes: Record<string, string> = {}, as = token) {
  const url = `${sandbox.urls['critical-information']}/api/critical-information/v1${path}`;
  const json = path === '/status' ? { json: { nin } } : {};
  return send<Body>(url, { token: as, headers: nhnHeadersFor(nin, changes), ...json });
}

async function idsAt(path: string, nin: string): Promise<string[]> {
  return (await ask(path, nin)).body.entry?.map(({ resource }) => resource.id) ?? [];
}

describe('reading', () => {
  test('each kind is found under its own resource, and a query narrows two of them', async () => {
    const nin = numberOf('Robust Reinsdyr');

    const counts = await Promise.all(
      ['/AllergyIntolerance', '/Conditions', '/Procedure', '/DeviceUseStatement', '/Flag'].map(
        async (path) => (await idsAt(path, nin)).length,
      ),
    );
    const others = await idsAt('/AllergyIntolerance?criticalInfoType=OtherAllergen', nin);
    const infections = await idsAt('/Conditions?criticalInfoType=Infection', nin);

    expect(counts).toEqual([4, 5, 2, 2, 1]);
    expect([others.length, infections.length]).toEqual([1, 1]);
  });

  test('a deleted entry is in no list and is answered with 410', async () => {
    const deleted = '3fd1f1d4-9f0b-4f38-8c4a-7c1b5a2e0a03';

    const listed = await idsAt('/DeviceUseStatement', glemskGjok);
    const read = await ask(`/DeviceUseStatement/${deleted}`, glemskGjok);

    expect(listed).toEqual([]);
    expect([read.status, read.body.resourceType]).toEqual([410, 'OperationOutcome']);
  });

  test('a refuted entry is still listed', async () => {
    expect(await idsAt('/AllergyIntolerance', glemskGjok)).toHaveLength(1);
  });

  test('the status tells what there is and what the patient has decided', async () => {
    const reserved = await ask('/status', numberOf('Stille Gran'));
    const restricted = await ask('/status', numberOf('Varsom Rogn'));
    const blocked = await ask('/status', numberOf('Bestemt Eik'));

    expect(reserved.body).toMatchObject({ hasCriticalInformation: false, lastChangedDateTime: null });
    expect(reserved.body.privacySetting?.hasReservationKjernejournal).toBe(true);
    expect(restricted.body.privacySetting?.isRestricted).toBe(true);
    expect(blocked.body.privacySetting?.isBlocked).toBe(true);
  });

  test('a machine may ask for the status with fewer headers, and is not told of blocks', async () => {
    const machine = await staffToken(sandbox, { audience, scope, persona: 'machine' });

    const answer = await ask('/status', ivrigBjork, { 'nhn-user-role': '', 'nhn-access-basis': '' }, machine);
    const list = await ask('/Flag', ivrigBjork, {}, machine);

    expect(answer.status).toBe(200);
    expect(answer.body.privacySetting).not.toHaveProperty('isBlocked');
    expect(list.status).toBe(403);
  });
});

describe('refusing', () => {
  test.each([
    ['a missing role', { 'nhn-user-role': '' }, 400],
    ['a role the caller does not hold', { 'nhn-user-role': roleHeader('SP') }, 403],
    ['a role that is not JSON', { 'nhn-user-role': 'LE' }, 400],
    ['a missing ground for access', { 'nhn-access-basis': '' }, 400],
    ['an unknown ground for access', { 'nhn-access-basis': 'NYSGJERRIG' }, 400],
    ['a source system of two letters', { 'nhn-source-system': 'AB' }, 400],
    ['an event id of more than 128 letters', { 'nhn-event-id': 'x'.repeat(129) }, 400],
    ['a number with a wrong control digit', { 'nhn-patient-nin': '15819049862' }, 400],
    ['a person nobody knows', { 'nhn-patient-nin': '13527248013' }, 404],
    ['elevated access to what is not restricted', { 'nhn-access-basis': 'FORHOYET_AKUTT' }, 400],
  ])('refuses %s in words of its own', async (_what, changes, status) => {
    const answer = await ask('/Flag', ivrigBjork, changes);

    expect(answer.status).toBe(status);
    expect(answer.body.resourceType).toBe('OperationOutcome');
    expect(answer.headers.get('nhn-error-code')).toMatch(/^KI-\d{4}$/);
  });

  test('the outcome carries the event id of the request', async () => {
    const answer = await ask('/Flag', ivrigBjork, { 'nhn-access-basis': '', 'nhn-event-id': 'event-7' });

    expect(answer.body.id).toBe('event-7');
  });

  test('what is restricted opens for elevated access only, and a block for nobody', async () => {
    const restricted = numberOf('Varsom Rogn');
    const blocking = numberOf('Bestemt Eik');

    const ordinary = await ask('/Procedure', restricted);
    const elevated = await ask('/Procedure', restricted, { 'nhn-access-basis': 'FORHOYET_SAMTYKKE' });
    const blocked = await ask('/Procedure', blocking, { 'nhn-access-basis': 'FORHOYET_AKUTT' });

    expect([ordinary.status, elevated.status, blocked.status]).toEqual([403, 200, 403]);
  });

  test('a dentist reads as a dentist and not as a doctor', async () => {
    const dentist = await staffToken(sandbox, { audience, scope, persona: 'dentist' });

    expect((await ask('/Flag', ivrigBjork, { 'nhn-user-role': roleHeader('LE') }, dentist)).status).toBe(403);
    expect((await ask('/Flag', ivrigBjork, { 'nhn-user-role': roleHeader('TL') }, dentist)).status).toBe(200);
  });
});

test('with the fault wrong-person the answer names somebody else', async () => {
  sandbox.faults.set('critical-information', 'wrong-person');

  const answer = await ask('/status', ivrigBjork);

  sandbox.faults.clear();
  expect(answer.body.patientNIN).toMatch(/^\d{11}$/);
  expect(answer.body.patientNIN).not.toBe(ivrigBjork);
});
