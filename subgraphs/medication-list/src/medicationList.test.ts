import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { medicationListServices } from './source.ts';
import { startMedicationList } from './startMedicationList.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({
    name: 'medication-list',
    start: startMedicationList,
    services: medicationListServices,
    sourceTimeoutMs: 1_500,
  });
}, 30_000);
afterEach(() => {
  testbed.sandbox.counts.reset();
  testbed.sandbox.faults.clear();
});
afterAll(() => testbed.stop());

const code = '{ system code display }';
const party = '{ name healthPersonnel { hprNumber } organisationName organisation { herId } telephone }';
const whyEmpty = `__typename ... on MissingData { source { service } }
  ... on SectionUnavailable { registers { register outcome } }`;
const why = `${whyEmpty} ... on SourceUnavailable { reason retryable }`;
const delivery = '{ prescription { reseptId patient { id } } firstDose lastDose m10Id dispense { m10Id handedOver } }';
const node = `{ pllId listState treatmentStatus prescriptionStatus prescriptionStatusCode ${code} prescriptionType
  prescription { reseptId patient { id } } medication { name prescriptionGroup atc ${code} } treatmentStart
  discontinuation { time reason reasonCode ${code} note } registrations { type time by ${party} }
  dosing { labelText } use applicationArea indications ${code} note isMultidose isNotCombined deliverySummary { packageName } }`;
const selection = (args = '') => `medicationList { ${why} ... on MedicationList {
  messageId date signedBy ${party} responsibleParties { role roleCode ${code} party ${party} } substitute basedOn documentId unreadable
  registers { register outcome } multidoseDeliveries ${delivery} messages { messageId kind author ${party} multidoseDeliveries ${delivery} }
  entries${args} { ${whyEmpty} ... on MedicationListEntryConnection { totalCount pageInfo { hasNextPage endCursor } edges { node ${node} } } }
  allergies { ${whyEmpty} ... on ListedAllergies { unreadable items { allergen ${code} reactions ${code} verification criticality
    informationSource ${code} recorded recorder ${party} note } } }
  dispenses { ${whyEmpty} ... on Dispenses { unreadable items { m10Id reseptId medication { name } } } }
  otherPrescriptions { ${whyEmpty} ... on OtherPrescriptions { items { reseptId } unidentified } } } }`;

interface Entry {
  readonly listState: string;
  readonly treatmentStatus: string;
  readonly prescriptionStatus: string;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly __typename: string;
  readonly entries?: {
    readonly __typename: string;
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: Entry }[];
  };
  readonly [field: string]: unknown;
}

async function ask(about: string, args = '', more: Partial<Question> = {}): Promise<Answer> {
  const patient = await testbed.ask({ about, selection: selection(args), ...more });
  return patient['medicationList'] as Answer;
}

const rowsOf = ({ entries }: Answer) => entries?.edges.map((edge) => edge.node) ?? [];
const statesOf = (answer: Answer) =>
  rowsOf(answer).map(({ listState, treatmentStatus, prescriptionStatus }) =>
    [listState, treatmentStatus, prescriptionStatus].join(' '),
  );

describe('the showcase patient', () => {
  test('has a signed list with those responsible, and leads to the prescription of each row', async () => {
    const list = await ask('Ivrig Bjørk');

    expect(list).toMatchObject({
      __typename: 'MedicationList',
      messageId: 'b4000000-0000-4000-8000-000000000007',
      basedOn: ['b4000000-0000-4000-8000-000000000006'],
      substitute: false,
      unreadable: 0,
      signedBy: {
        name: 'KLOK UGLE',
        healthPersonnel: { hprNumber: '999000011' },
        organisationName: 'Solbakken legesenter',
        organisation: { herId: '8100011' },
      },
    });
    expect(list['responsibleParties']).toMatchObject([
      { role: 'LIST_DOCTOR' },
      { role: 'GENERAL_PRACTITIONER' },
      { role: 'MULTIDOSE_DOCTOR' },
      {
        role: 'RESPONSIBLE_PHARMACIST',
        party: { healthPersonnel: { hprNumber: '999000088' }, organisation: { herId: '8100022' } },
      },
      {
        role: 'MUNICIPAL_CONTACT',
        party: { name: null, healthPersonnel: null, organisationName: 'Granli hjemmesykepleie' },
      },
    ]);
    expect(rowsOf(list).map(({ prescription }) => prescription)).toEqual([
      ...Array.from({ length: 8 }, () => ({ reseptId: expect.any(String), patient: { id: expect.any(String) } })),
      null,
      null,
    ]);
  });

  test('tells where each row stands, on the list, in treatment and at the intermediary', async () => {
    const rows = rowsOf(await ask('Ivrig Bjørk'));
    const of = (name: string) => rows.find(({ medication }) => (medication as { name: string }).name.startsWith(name));

    expect(rows).toHaveLength(10);
    expect(of('Tiopust')).toMatchObject({
      listState: 'LISTED',
      treatmentStatus: 'ACTIVE',
      prescriptionStatus: 'DISPENSABLE',
      treatmentStart: '2019-03-14',
      use: 'REGULAR',
      applicationArea: 'FOREBYGGENDE MOT TUNG PUST',
    });
    expect(of('Metoprolol')).toMatchObject({
      listState: 'DISCONTINUED',
      treatmentStatus: 'STOPPED',
      prescriptionStatus: 'NOT_HELD',
      prescriptionStatusCode: null,
      discontinuation: {
        reason: 'ADVERSE_REACTION',
        reasonCode: { code: 'L' },
        note: 'Ble tyngre i pusten. Bedre etter seponering.',
      },
      registrations: [
        { type: 'DISCONTINUED', by: { healthPersonnel: { hprNumber: '999000022' } } },
        { type: 'PRESCRIBED' },
      ],
    });
    expect(of('Nattero')).toMatchObject({ prescriptionStatus: 'BEING_DISPENSED' });
    expect(of('Kandesartan')).toMatchObject({ isMultidose: true, isNotCombined: false });
    expect(of('Tranvik')).toMatchObject({
      prescriptionStatus: 'NO_PRESCRIPTION',
      prescriptionType: 'NONE',
      prescription: null,
      medication: { prescriptionGroup: 'K', atc: null },
    });
  });

  test('has multidose deliveries, dispensings, an allergy and a prescription of another article', async () => {
    const list = await ask('Ivrig Bjørk');

    expect(list['multidoseDeliveries']).toMatchObject([
      {
        prescription: { reseptId: 'b1000000-0000-4000-8000-000000000010' },
        dispense: { m10Id: 'b3000000-0000-4000-8000-000000000010' },
      },
      { prescription: { reseptId: 'b1000000-0000-4000-8000-000000000011' } },
    ]);
    expect(list['messages']).toMatchObject([
      { kind: 'MULTIDOSE_DELIVERY', author: { organisation: { herId: '8100022' } } },
    ]);
    expect(list['allergies']).toMatchObject({
      unreadable: 0,
      items: [
        {
          allergen: { system: 'http://www.whocc.no/atc', code: 'M01AE01' },
          reactions: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7497', code: '5' }],
          verification: 'PRESUMED',
          criticality: 'high',
          informationSource: { code: '2' },
          recorder: { healthPersonnel: { hprNumber: '999000101' } },
        },
      ],
    });
    expect((list['dispenses'] as { items: unknown[] }).items).toHaveLength(9);
    expect(list['otherPrescriptions']).toEqual({
      __typename: 'OtherPrescriptions',
      items: [{ reseptId: 'b1000000-0000-4000-8000-000000000040' }],
      unidentified: 0,
    });
  });

  test('comes page by page', async () => {
    const first = await ask('Ivrig Bjørk', '(first: 6)');
    const second = await ask('Ivrig Bjørk', `(first: 6, after: "${first.entries?.pageInfo.endCursor}")`);

    expect([rowsOf(first).length, rowsOf(second).length]).toEqual([6, 4]);
    expect(first.entries?.totalCount).toBe(10);
    expect(new Set([first, second].flatMap(rowsOf).map(({ pllId }) => pllId)).size).toBe(10);
  });
});

describe('hard cases', () => {
  test('the three statuses are independent of each other', async () => {
    expect(statesOf(await ask('Angrende Asp'))).toContain('DISCONTINUED STOPPED BEING_DISPENSED');
    expect(statesOf(await ask('Ferdig Fiol'))).toContain('DISCONTINUED STOPPED NOT_HELD');
    expect(statesOf(await ask('Praktisk Pors'))).toContain('LISTED ACTIVE NO_PRESCRIPTION');
    expect(statesOf(await ask('Punktlig Puddel'))).toContain('LISTED ACTIVE DISPENSABLE');
  });

  test('multidose has a doctor, a pharmacist, a question and a delivery', async () => {
    const list = await ask('Punktlig Puddel');

    expect(list['messages']).toMatchObject([{ kind: 'CHANGE_REQUEST' }, { kind: 'MULTIDOSE_DELIVERY' }]);
    expect(list['multidoseDeliveries']).toHaveLength(5);
    expect(rowsOf(list).filter(({ isMultidose }) => isMultidose)).toHaveLength(5);
  });

  test('only the latest of a chain of renewals is on the list', async () => {
    expect((await ask('Flittig Flaggermus')).entries?.totalCount).toBe(16);
  });

  test('the allergy of the one who nearly died of penicillin is there, with its reaction', async () => {
    expect((await ask('Smidig Furu'))['allergies']).toMatchObject({
      items: [{ allergen: { code: 'J01CE02' }, reactions: [{ code: '1' }, { code: '9' }], verification: 'CONFIRMED' }],
    });
  });
});

describe('the two kinds of empty, and the reasons', () => {
  test('nothing known, unavailable, and not shown are three', async () => {
    expect(await ask('Tom Tranebær')).toMatchObject({ __typename: 'NothingKnown' });
    expect(await ask('Uheldig Uer')).toMatchObject({ __typename: 'SectionUnavailable' });
    expect(await ask('Skjult Ugle', '', { as: 'citizen' })).toMatchObject({ __typename: 'NothingShown' });
    expect(await ask('Ukjent Ulv')).toMatchObject({ __typename: 'NotRegistered' });
  });

  test('each section says which of them it is', async () => {
    expect(await ask('Halvveis Havørn')).toMatchObject({
      entries: { __typename: 'MedicationListEntryConnection' },
      allergies: {
        __typename: 'SectionUnavailable',
        registers: [{ register: 'CORE_RECORD', outcome: 'FAILED' }, {}, {}],
      },
      otherPrescriptions: { __typename: 'NothingKnown' },
    });
    expect(await ask('Punktlig Puddel')).toMatchObject({ allergies: { __typename: 'NothingKnown' } });
  });

  test('a nurse reads the copy that the core record keeps', async () => {
    const list = await ask('Ivrig Bjørk', '', { as: 'nurse' });

    expect(list['registers']).toMatchObject([
      { register: 'CORE_RECORD', outcome: 'ANSWERED' },
      { register: 'PRESCRIPTIONS', outcome: 'REFUSED' },
      { register: 'MEDICATION_LIST', outcome: 'REFUSED' },
    ]);
    expect(statesOf(list)).toContain('LISTED ACTIVE NOT_ANSWERED');
  });

  test.each([
    ['down', 'UNREACHABLE'],
    ['error', 'FAILED'],
    ['malformed', 'MALFORMED'],
    ['cut-short', 'UNREACHABLE'],
    ['wrong-person', 'WRONG_PERSON'],
    ['slow', 'TIMEOUT'],
  ] as const)('SFM %s is %s', async (fault, reason) => {
    testbed.sandbox.faults.set('sfm', fault);

    expect(await ask('Ivrig Bjørk')).toMatchObject({
      __typename: 'SourceUnavailable',
      reason,
      source: { service: 'CENTRAL_PRESCRIBING_MODULE' },
    });
  });

  test('SFM is asked once, however often the list is asked for', async () => {
    await testbed.ask({ about: 'Ivrig Bjørk', selection: `a: ${selection()} b: ${selection('(first: 1)')}` });

    expect(testbed.sandbox.counts.read().sfm).toEqual({ 'POST /Patient/$getMedication': 1 });
  });

  test('a page that is too large is refused', async () => {
    const codes = await testbed.askForErrors({ about: 'Ivrig Bjørk', selection: selection('(first: 101)') });

    expect(codes).toEqual(['INVALID_PAGE_SIZE']);
  });
});
