import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccessBasis } from '@helsegraf/upstream';
import { coreRecordServices } from './source.ts';
import { startCoreRecord } from './startCoreRecord.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({ name: 'core-record', start: startCoreRecord, services: coreRecordServices });
}, 30_000);
afterEach(() => testbed.sandbox.counts.reset());
afterAll(() => testbed.stop());

const why = `__typename ... on MissingData { source { service } } ... on SourceUnavailable { reason retryable }`;
const author = `professional { hprNumber } professionalName role { system code } organisation { organisationNumber } organisationName`;
const moment = `date age { value unit ucum } period { start end } text`;
const reactions = `reactions { manifestation code { system code display } text }`;
const entry = `__typename id version kind lifecycle certainty code { system code display } otherCodes { system code display }
  specification note origin originCode { system code display } recordedDate recordedBy { ${author} } updatedAt updatedBy { ${author} } validUntil
  ... on AdverseDrugReaction { drugCodeKind isToInactiveIngredient criticality ${reactions} onset { ${moment} } }
  ... on OtherAllergy { allergen categories criticality ${reactions} onset { ${moment} } }
  ... on DifficultIntubation { laryngoscopyGrade laryngoscopyGradeCode { system code } maskVentilation maskVentilationCode { code } otherEvidence { code } onset { ${moment} } }
  ... on OtherAnesthesiaProblem { otherEvidence { code } onset { ${moment} } }
  ... on CriticalMedicalCondition { consequences { consequence code { code } } onset { ${moment} } infoText moreInformationUrl }
  ... on OngoingTreatment { treatment started { ${moment} } }
  ... on Implant { implant implanted { ${moment} } }
  ... on TransplantOrForeignBody { implant onset { ${moment} } }
  ... on TreatmentRoutineChange { change period { start end } }
  ... on Infection { infection onset { ${moment} } infoText moreInformationUrl guideUrl }`;
const criticalFields = `${why} ... on Restricted { mayElevate count }
  ... on CriticalInformation { source { service } hasActive changedAt isRestricted isComplete unreadable
    missing { kinds reason retryable } entries { ${entry} } }`;
const critical = `coreRecord { __typename ... on CoreRecord { criticalInformation { ${criticalFields} } } }`;

interface CriticalAnswer {
  __typename: string;
  entries?: Record<string, unknown>[];
  [field: string]: unknown;
}

async function askCritical(about: string, more: Partial<Question> = {}): Promise<CriticalAnswer> {
  const patient = await testbed.ask({ about, selection: critical, ...more });
  return (patient['coreRecord'] as { criticalInformation: CriticalAnswer }).criticalInformation;
}

describe('critical information', () => {
  test('of the showcase patient tells what an ambulance crew must know', async () => {
    const { entries, ...rest } = await askCritical('Ivrig Bjørk');

    expect(rest).toEqual({
      __typename: 'CriticalInformation',
      source: { service: 'CRITICAL_INFORMATION' },
      hasActive: true,
      changedAt: '2025-03-04T12:05:00.000Z',
      isRestricted: false,
      isComplete: true,
      unreadable: 0,
      missing: [],
    });
    expect(entries?.map(({ __typename, lifecycle }) => [__typename, lifecycle])).toEqual([
      ['CriticalMedicalCondition', 'ACTIVE'],
      ['AdverseDrugReaction', 'ACTIVE'],
      ['TreatmentRoutineChange', 'ACTIVE'],
      ['OngoingTreatment', 'EXPIRED'],
    ]);
    expect(entries?.[0]).toMatchObject({
      id: '5b0e8c66-0d3e-4f0f-9a53-6f4c0c7f1a01',
      version: '2',
      kind: 'CRITICAL_MEDICAL_CONDITION',
      certainty: 'CONFIRMED',
      code: { system: 'urn:oid:2.16.578.1.12.4.1.1.7110', code: 'J96.1', display: 'Kronisk respirasjonssvikt' },
      note: expect.stringContaining('SpO2 88–92 %'),
      origin: 'TEST_RESULT',
      originCode: { system: 'urn:oid:2.16.578.1.12.4.1.1.7498', code: '1' },
      recordedBy: {
        professional: { hprNumber: '999000022' },
        professionalName: 'Falk, Presis',
        role: { system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'LE' },
        organisation: { organisationNumber: '315000084' },
        organisationName: 'Syntes sykehus',
      },
      updatedAt: '2025-03-04T13:05:00+01:00',
      updatedBy: { professional: { hprNumber: '999000011' } },
      consequences: [{ consequence: 'BREATHING' }, { consequence: 'ANESTHESIA_PROBLEM' }],
      infoText: expect.any(String),
      moreInformationUrl: 'https://kritisk-informasjon.example/tilstander/J96.1',
      onset: { date: '2022-11' },
    });
    expect(entries?.[1]).toMatchObject({
      certainty: 'PROBABLE',
      criticality: 'SERIOUS',
      drugCodeKind: 'ATC',
      code: { system: 'http://www.whocc.no/atc', code: 'M01AE01' },
      reactions: [{ manifestation: 'ASTHMA', code: { system: 'urn:oid:2.16.578.1.12.4.1.1.7497', code: '5' } }],
    });
  });

  test('of somebody with penicillin anaphylaxis warns of it, of the bleeding tendency and of the refusal of blood', async () => {
    const { entries } = await askCritical('Smidig Furu');

    expect(entries).toMatchObject([
      {
        __typename: 'AdverseDrugReaction',
        code: { code: 'J01CE02' },
        reactions: [{ manifestation: 'ANAPHYLAXIS' }, {}],
      },
      { __typename: 'TreatmentRoutineChange', change: 'NO_BLOOD_TRANSFUSION', period: { start: '2024-11-01' } },
      {
        __typename: 'CriticalMedicalCondition',
        code: { code: 'D66' },
        onset: { age: { value: '6', unit: 'år', ucum: 'a' } },
      },
    ]);
  });

  test('holds all ten kinds with what is special to each', async () => {
    const { entries = [], isComplete } = await askCritical('Robust Reinsdyr');
    const of = (typename: string) => entries.filter(({ __typename }) => __typename === typename);

    expect(isComplete).toBe(true);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(10);
    expect(entries).toHaveLength(14);
    expect(of('AdverseDrugReaction')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ drugCodeKind: 'BRAND', otherCodes: [expect.objectContaining({ code: 'V08AB09' })] }),
        expect.objectContaining({
          isToInactiveIngredient: true,
          drugCodeKind: 'INACTIVE_INGREDIENT',
          certainty: 'SUSPECTED',
          criticality: 'UNABLE_TO_ASSESS',
        }),
        expect.objectContaining({
          code: null,
          drugCodeKind: null,
          specification: 'Ukjent lokalbedøvelse hos tannlege',
          criticality: 'LESS_SERIOUS',
        }),
      ]),
    );
    expect(of('OtherAllergy')).toMatchObject([
      {
        allergen: 'INSECT_VENOM',
        categories: ['ENVIRONMENT'],
        specification: 'Veps',
        code: { system: 'urn:oid:2.16.578.1.12.4.1.1.7514' },
      },
    ]);
    expect(of('DifficultIntubation')).toMatchObject([
      { laryngoscopyGrade: 'GRADE_4', maskVentilation: 'WITH_DIFFICULTY', otherEvidence: [] },
    ]);
    expect(of('OtherAnesthesiaProblem')).toMatchObject([
      { specification: expect.stringContaining('Malign hypertermi') },
    ]);
    expect(of('CriticalMedicalCondition')).toMatchObject([{ code: { code: 'E27.1' }, consequences: [{}, {}, {}] }]);
    expect(of('OngoingTreatment')).toMatchObject([
      { treatment: 'ANTICOAGULATION', lifecycle: 'ACTIVE', recordedDate: '2021-01-14T09:30:00+01:00' },
      {
        treatment: 'PSYCHIATRIC_CRISIS_PLAN',
        lifecycle: 'EXPIRED',
        validUntil: '2019-12-31',
        started: { age: { value: '66' } },
      },
    ]);
    expect(of('Implant')).toMatchObject([
      { implant: 'PACEMAKER', implanted: { date: '2020-02-17' }, specification: 'Medtronic DDDR' },
      { implant: 'MECHANICAL_HEART_VALVE', implanted: { date: '2016' } },
    ]);
    expect(of('TransplantOrForeignBody')).toMatchObject([{ implant: 'KIDNEY' }]);
    expect(of('TreatmentRoutineChange')).toMatchObject([
      {
        change: 'CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT',
        validUntil: '2027-06-01',
        note: 'Transplantasjonsvakt på Rikshospitalet.',
      },
    ]);
    expect(of('Infection')).toMatchObject([{ infection: 'ESBL', guideUrl: 'https://smitte.example/veileder' }]);
  });

  test('that was refuted is shown as refuted, and what was deleted is not shown', async () => {
    const { entries } = await askCritical('Glemsk Gjøk');

    expect(entries?.map(({ __typename, lifecycle }) => [__typename, lifecycle])).toEqual([
      ['DifficultIntubation', 'ACTIVE'],
      ['AdverseDrugReaction', 'REFUTED'],
    ]);
  });

  test('can be asked for by stage', async () => {
    const selection = `coreRecord { ... on CoreRecord { criticalInformation { ... on CriticalInformation {
      now: entries(lifecycle: [ACTIVE]) { kind } before: entries(lifecycle: [REFUTED]) { kind } } } } }`;

    const { coreRecord } = await testbed.ask({ about: 'Glemsk Gjøk', selection });

    expect(coreRecord).toEqual({
      criticalInformation: { now: [{ kind: 'DIFFICULT_INTUBATION' }], before: [{ kind: 'ADVERSE_DRUG_REACTION' }] },
    });
  });

  test.each([
    ['Tom Tranebær', 'NothingKnown', 'CRITICAL_INFORMATION'],
    ['Varsom Rogn', 'Restricted', 'CRITICAL_INFORMATION'],
    ['Bestemt Eik', 'Blocked', 'CRITICAL_INFORMATION'],
  ])('of %s is %s', async (about, typename, service) => {
    expect(await askCritical(about)).toMatchObject({ __typename: typename, source: { service } });
  });

  test('that is restricted opens to elevated access, and says so', async () => {
    const closed = await askCritical('Varsom Rogn');
    const open = await askCritical('Varsom Rogn', { basis: 'ELEVATED_CONSENT' });

    expect(closed).toMatchObject({ mayElevate: true, count: null });
    expect(open).toMatchObject({ __typename: 'CriticalInformation', isRestricted: true });
    expect(open.entries).toHaveLength(2);
  });

  test('stays closed to a blocked professional in an emergency, and open to others', async () => {
    const blocked = await askCritical('Bestemt Eik', { basis: 'ELEVATED_EMERGENCY' });
    const other = await askCritical('Bestemt Eik', { as: 'nurse' });

    expect([blocked.__typename, other.__typename]).toEqual(['Blocked', 'CriticalInformation']);
  });

  test('that is not restricted is read on the ordinary ground, though the operation asks for more', async () => {
    const answer = await askCritical('Smidig Furu', { basis: 'ELEVATED_EMERGENCY' });

    expect(answer.entries).toHaveLength(3);
  });

  test('is the same by a number that the person had before', async () => {
    const [former = ''] = testbed.sandbox.population.find('Spent Snipe')?.previousIds ?? [];

    const [now, before] = await Promise.all([askCritical('Spent Snipe'), askCritical(former)]);

    expect(before.entries?.length).toBeGreaterThan(0);
    expect(before.entries).toEqual(now.entries);
  });

  test('is shown to the person themself, restricted or not', async () => {
    const own = await askCritical('Varsom Rogn', { as: 'citizen' });

    expect(own.entries).toHaveLength(2);
  });

  test('is read on every ground for access, and on none without one', async () => {
    const bases: AccessBasis[] = ['CONSENT', 'EMERGENCY', 'EXCEPTION'];
    for (const basis of bases)
      expect((await askCritical('Ivrig Bjørk', { basis })).__typename).toBe('CriticalInformation');
  });
});

describe('how the services are asked', () => {
  test('each once, however often it is selected, and the status first', async () => {
    await testbed.ask({ about: 'Ivrig Bjørk', selection: `a: ${critical} b: ${critical}` });

    expect(testbed.sandbox.counts.read()['critical-information']).toEqual({
      'POST /api/critical-information/v1/status': 1,
      'GET /api/critical-information/v1/AllergyIntolerance': 1,
      'GET /api/critical-information/v1/Conditions': 1,
      'GET /api/critical-information/v1/Procedure': 1,
      'GET /api/critical-information/v1/DeviceUseStatement': 1,
      'GET /api/critical-information/v1/Flag': 1,
    });
  });

  test('only for the kinds that are wanted', async () => {
    const selection = `coreRecord { ... on CoreRecord { criticalInformation(kinds: [ADVERSE_DRUG_REACTION, INFECTION, IMPLANT]) {
      ... on CriticalInformation { entries { kind } } } } }`;

    const { coreRecord } = await testbed.ask({ about: 'Robust Reinsdyr', selection });

    const { entries } = (coreRecord as { criticalInformation: { entries: { kind: string }[] } }).criticalInformation;
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['ADVERSE_DRUG_REACTION', 'INFECTION', 'IMPLANT']),
    );
    expect(testbed.sandbox.counts.read()['critical-information']).toEqual({
      'POST /api/critical-information/v1/status': 1,
      'GET /api/critical-information/v1/AllergyIntolerance': 1,
      'GET /api/critical-information/v1/Conditions': 1,
      'GET /api/critical-information/v1/DeviceUseStatement': 1,
    });
  });

  test.each(['Stille Gran', 'Varsom Rogn', 'Bestemt Eik', 'Tom Tranebær'])(
    'for nothing but the status of %s',
    async (about) => {
      await testbed.ask({ about, selection: critical });

      const routes = Object.keys(testbed.sandbox.counts.read()['critical-information'] ?? {});
      expect(routes).toEqual(['POST /api/critical-information/v1/status']);
    },
  );
});
