import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSystem, type Question, type System } from '../support/startSystem.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** What each source answers with, by the name of its type. `undefined` where the part above has no data. */
interface Sources {
  person: string;
  coreRecord: string;
  criticalInformation: string | undefined;
  prescriptions: string;
  medicationList: string;
  treatmentPlan: string;
  zonePlans: string;
}

interface Typed {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

async function sourcesOf(person: string, who: Omit<Question, 'person'> = {}): Promise<Sources> {
  const operation = who.as === 'citizen' ? 'MyOverview' : 'PatientOverview';
  const { body } = await system.ask(operation, { person, ...who });
  expect(body.errors).toBeUndefined();
  const patient = (body.data?.['patient'] ?? body.data?.['me']) as Record<string, Typed>;
  const part = (of: unknown, name: string) => (of as Record<string, Typed | undefined>)[name]?.__typename;
  return {
    person: String(part(patient, 'person')),
    coreRecord: String(part(patient, 'coreRecord')),
    criticalInformation: part(patient['coreRecord'], 'criticalInformation'),
    prescriptions: String(part(patient, 'prescriptions')),
    medicationList: String(part(patient, 'medicationList')),
    treatmentPlan: String(part(patient['carePlans'], 'treatmentPlan')),
    zonePlans: String(part(patient['carePlans'], 'zonePlans')),
  };
}

describe('one question to four national services', () => {
  const cases: [string, string, Partial<Sources>][] = [
    [
      'Ivrig Bjørk',
      'has data everywhere',
      {
        person: 'Person',
        coreRecord: 'CoreRecord',
        criticalInformation: 'CriticalInformation',
        prescriptions: 'PrescriptionConnection',
        medicationList: 'MedicationList',
        treatmentPlan: 'TreatmentPlan',
        zonePlans: 'ZonePlanConnection',
      },
    ],
    [
      'Tom Tranebær',
      'has nothing, and each source says so for itself',
      {
        person: 'Person',
        coreRecord: 'CoreRecord',
        criticalInformation: 'NothingKnown',
        prescriptions: 'NothingKnown',
        medicationList: 'NothingKnown',
        treatmentPlan: 'NothingKnown',
        zonePlans: 'NothingKnown',
      },
    ],
    [
      'Stille Gran',
      'has opted out of the core record alone',
      { coreRecord: 'Reserved', prescriptions: 'PrescriptionConnection' },
    ],
    ['Varsom Rogn', 'has restricted information', { criticalInformation: 'Restricted', treatmentPlan: 'Restricted' }],
    [
      'Bestemt Eik',
      'has blocked this professional',
      { person: 'Person', coreRecord: 'Blocked', treatmentPlan: 'Blocked' },
    ],
    [
      'Nølende Or',
      'has not consented to a shared plan',
      { treatmentPlan: 'ConsentMissing', prescriptions: 'PrescriptionConnection' },
    ],
    ['Uheldig Uer', 'has a list that cannot be read, which is not none', { medicationList: 'SectionUnavailable' }],
    [
      'Ukjent Ulv',
      'has only an auxiliary number and is still answered',
      { person: 'Person', coreRecord: 'NotRegistered', treatmentPlan: 'NotRegistered' },
    ],
    ['Gammel Rev', 'has died', { person: 'Person', prescriptions: 'PrescriptionConnection' }],
    ['Angret Alke', 'had a plan that was deleted', { treatmentPlan: 'NothingKnown' }],
    ['Moderne Makrell', 'has a number of the rule of 2032', { person: 'Person' }],
    ['Nøktern Nype', 'has a number of the series +65', { person: 'Person' }],
    ['Ekte Einer', 'has a number of the series +40', { person: 'Person' }],
    ['Nysgjerrig Nise', 'has a D-number', { person: 'Person', prescriptions: 'PrescriptionConnection' }],
  ];

  test.each(cases)('%s %s', async (person, _why, expected) => {
    expect(await sourcesOf(person)).toMatchObject(expected);
  });
});

describe('elevated access', () => {
  const reason = 'The patient asks for it';

  test('opens what the patient has restricted, to one who has been told of it and says why', async () => {
    const decision = randomUUID();
    await sourcesOf('Varsom Rogn', { decision });

    expect(await sourcesOf('Varsom Rogn', { basis: 'ELEVATED_CONSENT', reason, decision })).toMatchObject({
      criticalInformation: 'CriticalInformation',
      treatmentPlan: 'TreatmentPlan',
    });
  });

  test('is not for one who has been told of no restriction', async () => {
    const { status, body } = await system.ask('PatientOverview', {
      person: 'Varsom Rogn',
      basis: 'ELEVATED_CONSENT',
      reason,
    });

    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([403, 'ELEVATION_REFUSED']);
  });

  test('opens nothing to a professional who is blocked by name, nor does an emergency', async () => {
    const decision = randomUUID();
    const blocked = { coreRecord: 'Blocked', prescriptions: 'Blocked', treatmentPlan: 'Blocked', zonePlans: 'Blocked' };

    expect(await sourcesOf('Bestemt Eik', { basis: 'EMERGENCY', reason, decision })).toMatchObject(blocked);
    for (const basis of ['ELEVATED_CONSENT', 'ELEVATED_EMERGENCY']) {
      const { body } = await system.ask('PatientOverview', { person: 'Bestemt Eik', basis, reason, decision });
      expect(body.errors?.[0]?.extensions['code']).toBe('ELEVATION_REFUSED');
    }
  });

  test('a block is of one professional: another is answered', async () => {
    expect(await sourcesOf('Bestemt Eik', { as: 'hospital-doctor' })).toMatchObject({
      criticalInformation: 'CriticalInformation',
    });
  });
});

describe('the citizen', () => {
  test('sees what they have restricted for others', async () => {
    expect(await sourcesOf('Varsom Rogn', { as: 'citizen' })).toMatchObject({
      criticalInformation: 'CriticalInformation',
    });
  });

  test('cannot ask about somebody else', async () => {
    const { body, status } = await system.askText(
      'query ($n: NationalIdentityNumber!) { patient(nationalId: $n, basis: EXCEPTION) { id } }',
      { person: 'Smidig Furu', as: 'citizen', variables: { n: '07835249608' } },
    );

    expect([status, body.errors?.[0]?.extensions['code'], body.data?.['patient'] ?? null]).toEqual([
      403,
      'FORBIDDEN',
      null,
    ]);
  });
});

describe('entities join', () => {
  test('a row of the list leads to its prescription, that to its prescriber, and that to an organisation', async () => {
    const { body } = await system.askText(
      `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) { patient(nationalId: $nationalId, basis: $basis) {
        id medicationList { ... on MedicationList { entries { ... on MedicationListEntryConnection { edges { node {
          pllId prescription { reseptId status patient { id person { ... on Person { name { full } } } } prescriber {
            healthPersonnel { registration { ... on HealthPersonnelRegistration { name { full } } } }
            organisation { registration { ... on OrganisationRegistration { name level } } } } } } } } } } } } }`,
      { person: 'Ivrig Bjørk' },
    );
    const text = JSON.stringify(body.data);
    const patient = body.data?.['patient'] as { id: string };

    expect(body.errors).toBeUndefined();
    expect(text).toContain('"name":{"full":"Klok Ugle"}');
    expect(text).toContain('"level":"POINT_OF_CARE"');
    expect(text).toContain(`"patient":{"id":"${patient.id}","person":{"name":{"full":"Ivrig Bjørk"}}}`);
  });

  test('a prescription has the same status from both ways in', async () => {
    const { body } = await system.askText(
      `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) { patient(nationalId: $nationalId, basis: $basis) {
        prescriptions(first: 100) { ... on PrescriptionConnection { edges { node { reseptId status } } } }
        medicationList { ... on MedicationList { entries(first: 100) { ... on MedicationListEntryConnection { edges { node {
          prescriptionStatus prescription { reseptId status } } } } } } } } }`,
      { person: 'Ivrig Bjørk' },
    );
    const own = [...JSON.stringify(body.data).matchAll(/"reseptId":"([^"]+)","status":"([^"]+)"/g)];
    const statuses = new Map<string, Set<string>>();
    for (const [, id = '', status = ''] of own) statuses.set(id, (statuses.get(id) ?? new Set()).add(status));

    expect(own.length).toBeGreaterThan(statuses.size);
    expect([...statuses.values()].every(({ size }) => size === 1)).toBe(true);
  });
});

describe('paging', () => {
  test('all pages together are the whole list, each prescription once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { body } = await system.askText(
        `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $after: String) {
          patient(nationalId: $nationalId, basis: $basis) { prescriptions(first: 20, after: $after) {
            ... on PrescriptionConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { reseptId } } } } } }`,
        { person: 'Flittig Flaggermus', variables: { after } },
      );
      const { prescriptions } = (body.data?.['patient'] ?? {}) as {
        prescriptions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { reseptId: string } }[];
        };
      };
      seen.push(...prescriptions.edges.map(({ node }) => node.reseptId));
      total = prescriptions.totalCount;
      after = prescriptions.pageInfo.hasNextPage ? prescriptions.pageInfo.endCursor : null;
    } while (after !== null);

    expect(total).toBeGreaterThan(60);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });
});
