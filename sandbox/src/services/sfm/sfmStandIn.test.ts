import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle, Composition, MedicationStatement, Parameters } from 'fhir/r4.js';
import { startSandbox, type Sandbox } from '../../startSandbox.ts';
import { createTestClient, type TestClient } from '../../testing/createTestClient.ts';
import { askForToken, send, staffToken, type TokenBody } from '../../testing/sandboxClient.ts';
import type { Persona } from '../../people/staff.ts';
import { sfmStandIn } from './sfmStandIn.ts';

const audience = 'e-helse:sfm.api';
const scope = ['e-helse:sfm.api/sfm.api'];

let sandbox: Sandbox;
let token: string;
let client: TestClient;

beforeAll(async () => {
  client = await createTestClient();
  const population = { size: 200 };
  sandbox = await startSandbox({ standIns: [sfmStandIn], population, clients: [client.registration] });
  token = await staffToken(sandbox, { audience, scope });
});
afterAll(() => sandbox.stop());

const tokenFor = (persona: Persona) => staffToken(sandbox, { persona, audience, scope });

/** A citizen signs in at ID-porten; their token is exchanged for one for this service. */
async function citizenToken(name: string): Promise<string> {
  const json = { person: name, audience: 'nhn:helsegraf' };
  const signIn = await send<TokenBody>(`${sandbox.urls.idporten}/test-token`, { json });
  const exchanged = await askForToken(sandbox, client, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: signIn.body.access_token,
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    scope: scope.join(' '),
  });
  return exchanged.body.access_token;
}

interface Asking {
  readonly as?: string;
  readonly parameters?: readonly object[];
  readonly identifier?: object;
}

const withConsent = { name: 'SamtykkeKjernejournal', valueCode: 'HPUNNTAK' };

function numberOf(name: string): string {
  return sandbox.population.find(name)?.nationalId ?? '';
}

async function ask(name: string, { as = token, parameters = [withConsent], identifier }: Asking = {}) {
  const number = { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: numberOf(name) };
  const patient = { resourceType: 'Patient', identifier: [identifier ?? number] };
  return post({ resourceType: 'Parameters', parameter: [{ name: 'patient', resource: patient }, ...parameters] }, as);
}

function post(json: unknown, as = token) {
  return send<Parameters & { issue?: { code: string }[] }>(`${sandbox.urls.sfm}/Patient/$getMedication`, {
    token: as,
    json,
  });
}

function bundleOf({ body }: { body: Parameters }): Bundle {
  return body.parameter?.find(({ name }) => name === 'medication')?.resource as Bundle;
}

function statementsOf(answer: { body: Parameters }): MedicationStatement[] {
  const resources = bundleOf(answer).entry?.flatMap(({ resource }) => resource ?? []) ?? [];
  return resources.filter(
    (resource): resource is MedicationStatement => resource.resourceType === 'MedicationStatement',
  );
}

function emptyReasons(answer: { body: Parameters }): Record<string, string | undefined> {
  const composition = bundleOf(answer).entry?.[0]?.resource as Composition;
  const sections = composition.section?.map((section) => [
    section.code?.coding?.[0]?.code ?? '',
    section.entry === undefined ? section.emptyReason?.coding?.[0]?.code : 'filled',
  ]);
  return Object.fromEntries(sections ?? []) as Record<string, string | undefined>;
}

function codeOf({ body }: { body: Parameters }, wanted: string): string | undefined {
  return body.parameter?.find(({ name }) => name === wanted)?.valueCodeableConcept?.coding?.[0]?.code;
}

const flagOf = ({ body }: { body: Parameters }, wanted: string) =>
  body.parameter?.find(({ name }) => name === wanted)?.valueBoolean;

/** `PLL` and `ReseptId` as there are, the treatment status, and what the intermediary says. */
function shapeOf({ identifier, status, extension }: MedicationStatement): string {
  const amendment = extension?.find(({ url }) => url.endsWith('sfm-reseptamendment'));
  const rf = amendment?.extension?.find(({ url }) => url === 'rfstatus');
  const code = rf?.extension?.find(({ url }) => url === 'status')?.valueCodeableConcept?.coding?.[0]?.code;
  return [...(identifier ?? []).map(({ type }) => type?.text), status, code ?? '-'].join(' ');
}

describe('the answer', () => {
  test('is a document whose ids are new at every call, and whose references all lead somewhere', async () => {
    const [first, second] = [await ask('Ivrig Bjørk'), await ask('Ivrig Bjørk')];

    const addresses = bundleOf(first).entry?.map(({ fullUrl }) => fullUrl) ?? [];
    const text = JSON.stringify(bundleOf(first));
    const referred = [...text.matchAll(/"reference":"(urn:uuid:[^"]+)"/g)].map(([, target]) => target);

    expect(first.status).toBe(200);
    expect(bundleOf(first).type).toBe('document');
    expect(addresses.filter((address) => bundleOf(second).entry?.some((entry) => entry.fullUrl === address))).toEqual(
      [],
    );
    expect(referred.filter((target) => !addresses.includes(target))).toEqual([]);
    expect(referred.length).toBeGreaterThan(100);
  });

  test('has all six combinations of list, prescription and treatment that are documented', async () => {
    const people = ['Ivrig Bjørk', 'Angrende Asp', 'Ferdig Fiol', 'Punktlig Puddel', 'Praktisk Pors'];

    const shapes = (await Promise.all(people.map((name) => ask(name)))).flatMap(statementsOf).map(shapeOf);

    expect(shapes).toEqual(
      expect.arrayContaining([
        'ReseptId active E',
        'PLL ReseptId active E',
        'PLL ReseptId stopped U',
        'PLL ReseptId stopped -',
        'PLL active -',
      ]),
    );
    const multidose = JSON.stringify(bundleOf(await ask('Punktlig Puddel')));
    expect(multidose).toContain('{"url":"mddispensed","valueBoolean":true}');
  });

  test('tells "nothing known" from "unavailable"', async () => {
    const nothing = await ask('Tom Tranebær');
    const listDown = await ask('Uheldig Uer');
    const coreRecordDown = await ask('Halvveis Havørn');

    expect(new Set(Object.values(emptyReasons(nothing)))).toEqual(new Set(['nilknown']));
    expect(emptyReasons(listDown)['sectionPLLinfo']).toBe('unavailable');
    expect(codeOf(listDown, 'RFM912Feilkode')).toBe('7');
    expect(emptyReasons(coreRecordDown)['sectionAllergies']).toBe('unavailable');
    expect([codeOf(coreRecordDown, 'KJFeilkode'), codeOf(coreRecordDown, 'RFM96Feilkode')]).toEqual(['4', '0']);
  });

  test('holds more than sixty prescriptions for somebody who has been treated long, in chains of renewals', async () => {
    const statements = statementsOf(await ask('Flittig Flaggermus'));

    expect(statements.length).toBeGreaterThanOrEqual(60);
    expect(statements.filter(({ partOf }) => partOf !== undefined).length).toBe(48);
  });

  test('says nothing of a register that was not asked', async () => {
    const answer = await ask('Ivrig Bjørk', { parameters: [] });

    expect(codeOf(answer, 'KJFeilkode')).toBeUndefined();
    expect(answer.body.parameter?.some(({ name }) => name === 'KJHentetTidspunkt')).toBe(false);
  });
});

describe('who sees what', () => {
  const open = async (...parameters: object[]) =>
    statementsOf(await ask('Diskret Syrin', { parameters: [withConsent, ...parameters] })).filter((statement) =>
      JSON.stringify(statement).includes('"lockedresept","valueBoolean":true'),
    );

  test('a locked prescription needs its reference number or consent', async () => {
    const consented = await open({ name: 'SamtykkeLasteResepter', valueCode: 'HPMOTTATTSAMTYKKE' });
    const number = /"refnum","valueString":"(\d+)"/.exec(JSON.stringify(consented))?.[1] ?? '';

    expect(await open()).toEqual([]);
    expect(await open({ name: 'Referansenummer', valueString: '1' })).toEqual([]);
    expect(await open({ name: 'Referansenummer', valueString: number })).toHaveLength(1);
    expect(consented).toHaveLength(1);
    expect(flagOf(await ask('Diskret Syrin'), 'RFHarLaste')).toBe(true);
  });

  test('a nurse reaches the core record and not the intermediary', async () => {
    const answer = await ask('Ivrig Bjørk', { as: await tokenFor('nurse') });

    expect([codeOf(answer, 'KJFeilkode'), codeOf(answer, 'RFM96Feilkode')]).toEqual(['0', '6']);
    expect(statementsOf(answer).length).toBeGreaterThan(0);
    expect(statementsOf(answer).map(shapeOf).join()).not.toContain(' E');
  });

  test('who opted out of the core record, or blocked the professional there, keeps the intermediary', async () => {
    const reserved = await ask('Stille Gran');
    const blocked = await ask('Bestemt Eik');

    expect([codeOf(reserved, 'KJFeilkode'), codeOf(reserved, 'RFM96Feilkode')]).toEqual(['2', '0']);
    expect([codeOf(blocked, 'KJFeilkode'), codeOf(blocked, 'RFM96Feilkode')]).toEqual(['3', '0']);
    expect(codeOf(await ask('Bestemt Eik', { as: await tokenFor('hospital-doctor') }), 'KJFeilkode')).toBe('0');
  });

  test('restricted medicines need elevated access', async () => {
    const elevated = { name: 'SamtykkeSperretLegemidler', valueCode: 'HPAKUTT' };
    const count = async (...parameters: object[]) =>
      statementsOf(await ask('Varsom Rogn', { parameters: [withConsent, ...parameters] })).length;

    expect(await count(elevated)).toBe((await count()) + 1);
  });

  test('a citizen at a protected address gets an empty answer and no reason; staff get the whole', async () => {
    const hidden = sandbox.population.people.filter(({ addressProtection }) => addressProtection !== 'none');
    const numbers = hidden.map(({ nationalId }) => nationalId);

    const own = await Promise.all(numbers.map(async (id) => ask(id, { as: await citizenToken(id) })));
    const staff = await Promise.all(numbers.map((id) => ask(id)));

    expect(own.map(({ status }) => status)).toEqual(own.map(() => 200));
    expect(own.flatMap(statementsOf)).toEqual([]);
    expect(own.map((answer) => codeOf(answer, 'RFM96Feilkode'))).toEqual(own.map(() => '0'));
    expect(staff.flatMap(statementsOf).length).toBeGreaterThan(0);
  });

  test('parents see what their child under sixteen has not reserved, and nothing after that', async () => {
    const mother = await citizenToken('Trygg Hassel');
    const own = statementsOf(await ask('Tenksom Selje', { as: await citizenToken('Tenksom Selje') }));

    const seen = statementsOf(await ask('Tenksom Selje', { as: mother }));
    const grown = await ask('Modig Mår', { as: await citizenToken('Rolig Rype') });
    const stranger = await ask('Ivrig Bjørk', { as: mother });

    expect(own.length).toBe(seen.length + 1);
    expect(JSON.stringify(seen)).not.toContain('guardiantransparencyreservation","valueBoolean":true');
    expect([grown.status, stranger.status]).toEqual([403, 403]);
  });
});

describe('refusals', () => {
  test.each([
    ['a body that is no Parameters', { resourceType: 'Bundle' }],
    ['no patient', { resourceType: 'Parameters', parameter: [] }],
    ['a patient without identifier, birth date and sex', aPatient({})],
    ['a number that is none', aPatient({ identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '123' }] })],
  ])('%s', async (_name, json) => {
    const answer = await post(json);

    expect([answer.status, answer.body.resourceType]).toEqual([400, 'OperationOutcome']);
  });

  test('a consent that the parameter does not take', async () => {
    const answer = await ask('Ivrig Bjørk', {
      parameters: [{ name: 'SamtykkeLasteResepter', valueCode: 'HPUNNTAK' }],
    });

    expect(answer.status).toBe(400);
  });

  test('somebody who does not exist, or has no national identity number', async () => {
    const nobody = await post(
      aPatient({ identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '13116900216' }] }),
    );
    const auxiliary = await ask('Ukjent Ulv');

    expect([nobody.status, nobody.body.issue?.[0]?.code]).toEqual([404, 'not-found']);
    expect(auxiliary.status).toBe(404);
  });

  test('no token, a machine, and another service’s scope', async () => {
    const machine = await staffToken(sandbox, { persona: 'machine', audience, scope });
    const without = await staffToken(sandbox, { audience, scope: ['e-helse:sfm.api/sfm-migrering.api'] });

    expect((await ask('Ivrig Bjørk', { as: 'none' })).status).toBe(401);
    expect((await ask('Ivrig Bjørk', { as: machine })).status).toBe(403);
    expect((await ask('Ivrig Bjørk', { as: without })).status).toBe(403);
  });

  test.each(['/Patient/$sendMedication', '/Organization', '/Patient'])('%s is not implemented', async (path) => {
    const answer = await send<{ resourceType: string }>(`${sandbox.urls.sfm}${path}`, { token, json: {} });

    expect([answer.status, answer.body.resourceType]).toEqual([501, 'OperationOutcome']);
  });

  test('a patient is also found by name, birth date and sex', async () => {
    const { birthDate, sex, familyName } = sandbox.population.find('Ivrig Bjørk') ?? {};

    const answer = await post(aPatient({ birthDate, gender: sex, name: [{ family: familyName }] }));

    expect(answer.status).toBe(200);
  });
});

function aPatient(content: object) {
  const resource = { resourceType: 'Patient', ...content };
  return { resourceType: 'Parameters', parameter: [{ name: 'patient', resource }] };
}
