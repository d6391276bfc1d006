import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { prescriptionServices } from './source.ts';
import { startPrescriptions } from './startPrescriptions.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({
    name: 'prescriptions',
    start: startPrescriptions,
    services: prescriptionServices,
    sourceTimeoutMs: 1_500,
  });
}, 30_000);
afterEach(() => {
  testbed.sandbox.counts.reset();
  testbed.sandbox.faults.clear();
});
afterAll(() => testbed.stop());

const code = '{ system code display }';
const party = '{ name healthPersonnel { hprNumber } organisationName organisation { herId } }';
const node = `{ reseptId patient { id } status statusCode ${code} listState treatmentStatus heldBy dispenserName type
  recall { reason text isPending } referenceNumber isLocked hasGuardianReservation issued expires treatmentStart itemGroup
  medication { name level atc ${code} packageNumber festIds prescriptionGroup preparationType ${code} package { size unit ${code} }
    ingredients { substance ${code} strength { value unit } } }
  productGroup ${code} quantity { packages amount { value unit } } refills { count dispensesAllowed original }
  dosing { labelText periods { start end doses { amount { value unit } timeOfDay } } instructions { text shortDose ${code} precautions ${code} } }
  use applicationArea indications ${code} note reimbursement { paragraph ${code} condition ${code} }
  exemption { status requirement ${code} } substitution { isAccepted reservation } isMultidose prescriber ${party}
  registrations { type time by ${party} } discontinuation { reason note } renewedAs { reseptId status }
  deliverySummary { packageNumber totalPackages lastDelivered }
  dispenses { __typename ... on Dispenses { items { m10Id handedOver isConcluded wasSubstituted quantity { value unit }
    medication { name } dispenser ${party} interventions { finding ${code} change reason } } unreadable } } }`;
const why = `__typename ... on MissingData { source { service } } ... on SourceUnavailable { reason retryable }
  ... on Restricted { mayElevate } ... on IncompleteAnswer { registers { register outcome } }
  ... on PrescriptionsLocked { withheld { lockedInIntermediary } }`;
const selection = (args = '') => `prescriptions${args} { ${why} ... on PrescriptionConnection {
  totalCount unreadable pageInfo { hasNextPage endCursor } registers { register outcome code ${code} fetchedAt }
  withheld { lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines }
  unidentified { type medication { name } issued prescriber ${party} } edges { node ${node} } } }`;

interface Node {
  readonly reseptId: string;
  readonly status: string;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly __typename: string;
  readonly totalCount?: number;
  readonly pageInfo?: { hasNextPage: boolean; endCursor: string };
  readonly registers?: { register: string; outcome: string }[];
  readonly edges?: { node: Node }[];
  readonly [field: string]: unknown;
}

async function ask(about: string, args = '', more: Partial<Question> = {}): Promise<Answer> {
  const patient = await testbed.ask({ about, selection: selection(args), ...more });
  return patient['prescriptions'] as Answer;
}

const nodesOf = ({ edges = [] }: Answer) => edges.map((edge) => edge.node);
const outcomesOf = ({ registers = [] }: Answer) =>
  Object.fromEntries(registers.map(({ register, outcome }) => [register, outcome]));

describe('the showcase patient', () => {
  test('has every prescription once, the newest first, and what is no prescription elsewhere', async () => {
    const answer = await ask('Ivrig Bjørk', '(first: 100)');

    const nodes = nodesOf(answer);
    const issued = nodes.map((each) => String(each['issued']));
    expect(answer).toMatchObject({ totalCount: 12, unreadable: 0, pageInfo: { hasNextPage: false } });
    expect(issued).toEqual(issued.toSorted().toReversed());
    expect(new Set(nodes.map(({ reseptId }) => reseptId)).size).toBe(12);
    expect(answer['unidentified']).toMatchObject([{ type: 'PAPER', medication: { name: 'Deslora tab 5 mg' } }]);
  });

  test('tells of an inhaler all that a doctor asks', async () => {
    const nodes = nodesOf(await ask('Ivrig Bjørk', '(first: 100)'));

    expect(nodes.find(({ reseptId }) => reseptId.endsWith('000000000003'))).toMatchObject({
      status: 'DISPENSABLE',
      statusCode: { system: 'urn:oid:2.16.578.1.12.4.1.1.7408', code: 'E' },
      listState: 'LISTED',
      treatmentStatus: 'ACTIVE',
      type: 'ELECTRONIC',
      itemGroup: 'MEDICINE',
      treatmentStart: '2018-11-05',
      medication: {
        name: 'Pustelett inhalasjonsaer, susp 0,1 mg/dose',
        level: 'PACKAGE',
        atc: { code: 'R03AC02' },
        packageNumber: '900017',
        prescriptionGroup: 'C',
        preparationType: { code: '7' },
        package: { size: '200', unit: { code: 'dose' } },
        ingredients: [{ substance: { display: 'Salbutamol' }, strength: { value: '0.1', unit: 'mg' } }],
      },
      quantity: { packages: '1' },
      refills: { count: 3, dispensesAllowed: 4 },
      use: 'AS_NEEDED',
      indications: [{ code: 'R95' }],
      reimbursement: { paragraph: { code: '200' }, condition: { code: 'J44' } },
      prescriber: { healthPersonnel: { hprNumber: '999000011' }, organisation: { herId: '8100011' } },
      dispenses: {
        items: [
          {
            wasSubstituted: true,
            dispenser: { organisationName: 'Apoteket Lyng Sentrum', organisation: { herId: '8100021' } },
            interventions: [{ finding: { code: '212' }, change: 'ARTICLE' }],
          },
        ],
      },
    });
  });

  test('has prescriptions in each of the states that can be met', async () => {
    const nodes = nodesOf(await ask('Ivrig Bjørk', '(first: 100)'));
    const named = (end: string) => nodes.find(({ reseptId }) => reseptId.endsWith(end));

    // Prescribed last week, not on the list, and dispensed to the end.
    expect(named('05')).toMatchObject({
      listState: 'NOT_LISTED',
      status: 'DISPENSABLE',
      dispenses: { items: [{ isConcluded: true }] },
    });
    // At the pharmacy now.
    expect(named('06')).toMatchObject({ status: 'BEING_DISPENSED', heldBy: 'Apoteket Lyng Sentrum' });
    // Multidose: a dispenser is named, and holds nothing.
    expect(named('10')).toMatchObject({ isMultidose: true, heldBy: null, dispenserName: 'Apoteket Lyng Multidose' });
    // Stopped on the list; the intermediary has nothing left of it.
    expect(named('20')).toMatchObject({
      listState: 'DISCONTINUED',
      treatmentStatus: 'STOPPED',
      status: 'NOT_HELD',
      statusCode: null,
      discontinuation: { reason: 'ADVERSE_REACTION' },
      registrations: [{ type: 'DISCONTINUED' }, { type: 'PRESCRIBED' }],
    });
    expect(named('21')).toMatchObject({ treatmentStatus: 'COMPLETED', renewedAs: { status: 'DISPENSABLE' } });
    expect(named('22')).toMatchObject({
      status: 'EXPIRED',
      medication: { prescriptionGroup: 'B' },
      refills: { count: 0 },
    });
    expect(named('40')).toMatchObject({
      itemGroup: 'OTHER_ARTICLE',
      medication: null,
      productGroup: { display: 'Inhalasjonshjelpemidler' },
      dispenses: { items: [{ medication: { name: 'Inhalasjonskammer voksen' } }] },
    });
    // The dose is stepped down.
    expect(named('04')).toMatchObject({
      dosing: { periods: [{ doses: [{ amount: { value: '6' } }] }, { doses: [{ amount: { value: '3' } }] }] },
    });
    expect(named('02')).toMatchObject({ substitution: { isAccepted: false, reservation: 'PRESCRIBER' } });
  });

  test('is asked about in one call, however much is asked', async () => {
    await testbed.ask({
      about: 'Ivrig Bjørk',
      selection: `a: ${selection()} b: ${selection('(filter: { atc: "R03" })')}`,
    });

    expect(testbed.sandbox.counts.read().sfm).toEqual({ 'POST /Patient/$getMedication': 1 });
  });

  test('can be asked for some of them', async () => {
    const counts = await Promise.all(
      [
        '(filter: { atc: "r03" })',
        '(filter: { status: [EXPIRED, BEING_DISPENSED] })',
        '(filter: { listState: [DISCONTINUED] })',
        '(filter: { itemGroup: [OTHER_ARTICLE] })',
        '(filter: { issuedFrom: "2900-01-01" })',
        '(filter: { status: [] })',
      ].map(async (args) => (await ask('Ivrig Bjørk', args)).totalCount),
    );

    expect(counts).toEqual([4, 2, 1, 1, 0, 0]);
  });
});

describe('hard cases', () => {
  test('a recall waits for the pharmacy', async () => {
    expect(nodesOf(await ask('Angrende Asp', '(filter: { atc: "N06AB10" })'))).toMatchObject([
      {
        status: 'BEING_DISPENSED',
        treatmentStatus: 'STOPPED',
        recall: { reason: 'DISCONTINUATION', isPending: true, text: 'Behandlingen er avsluttet.' },
        heldBy: 'Apoteket Lyng Sentrum',
      },
    ]);
  });

  test('more prescriptions than fit on a page come page by page, each once', async () => {
    const first = await ask('Flittig Flaggermus', '(first: 30)');
    const second = await ask('Flittig Flaggermus', `(first: 30, after: "${first.pageInfo?.endCursor}")`);
    const third = await ask('Flittig Flaggermus', `(first: 30, after: "${second.pageInfo?.endCursor}")`);

    const ids = [first, second, third].flatMap(nodesOf).map(({ reseptId }) => reseptId);
    expect([first, second, third].map(({ pageInfo }) => pageInfo?.hasNextPage)).toEqual([true, true, false]);
    expect(first.totalCount).toBe(65);
    expect(new Set(ids).size).toBe(65);
    expect(nodesOf(await ask('Flittig Flaggermus', '(filter: { atc: "L04AX01" })'))).toMatchObject([
      { exemption: { status: 'GRANTED', requirement: { code: '3' } } },
    ]);
  });

  test('a contraceptive pill is valid for three years and may be reserved from parents', async () => {
    expect(nodesOf(await ask('Tenksom Selje', '(filter: { atc: "G03" })'))).toMatchObject([
      { hasGuardianReservation: true, prescriber: { healthPersonnel: { hprNumber: '999000066' } } },
    ]);
  });

  test('an expired prescription is the core record’s word alone', async () => {
    expect(nodesOf(await ask('Sen Snegle', '(filter: { atc: "A02" })'))).toMatchObject([
      { status: 'EXPIRED', refills: { count: 1 } },
    ]);
  });

  test('a reference number that cannot be one is refused', async () => {
    const codes = await testbed.askForErrors({
      about: 'Diskret Syrin',
      selection: 'lockedPrescription(referenceNumber: "a b") { __typename }',
    });

    expect(codes).toEqual(['VARIABLES_INVALID']);
  });
});

describe('why there is nothing, or not everything', () => {
  test('nothing known is said when every register was asked and has nothing', async () => {
    expect(await ask('Tom Tranebær')).toMatchObject({ __typename: 'NothingKnown' });
  });

  test('to a citizen an empty answer is not "none"', async () => {
    expect(await ask('Tom Tranebær', '', { as: 'citizen' })).toMatchObject({ __typename: 'NothingShown' });
    expect(await ask('Skjult Ugle', '', { as: 'citizen' })).toMatchObject({ __typename: 'NothingShown' });
    expect(nodesOf(await ask('Skjult Ugle')).length).toBeGreaterThan(0);
    expect(nodesOf(await ask('Ivrig Bjørk', '', { as: 'citizen' })).length).toBeGreaterThan(0);
  });

  test('each register answers for itself', async () => {
    expect(outcomesOf(await ask('Halvveis Havørn'))).toEqual({
      CORE_RECORD: 'FAILED',
      PRESCRIPTIONS: 'ANSWERED',
      MEDICATION_LIST: 'ANSWERED',
    });
    expect(outcomesOf(await ask('Stille Gran'))).toMatchObject({ CORE_RECORD: 'RESERVED', PRESCRIPTIONS: 'ANSWERED' });
    expect(outcomesOf(await ask('Bestemt Eik'))).toMatchObject({ CORE_RECORD: 'BLOCKED', PRESCRIPTIONS: 'ANSWERED' });
    expect(outcomesOf(await ask('Uheldig Uer'))).toMatchObject({
      PRESCRIPTIONS: 'ANSWERED',
      MEDICATION_LIST: 'FAILED',
    });
  });

  test('somebody with only an auxiliary number is not registered', async () => {
    expect(await ask('Ukjent Ulv')).toMatchObject({ __typename: 'NotRegistered' });
  });

  test('a former number finds the same person', async () => {
    expect(nodesOf(await ask('51887949852')).length).toBe(nodesOf(await ask('Spent Snipe')).length);
  });

  test.each([
    ['down', 'UNREACHABLE', true],
    ['error', 'FAILED', true],
    ['malformed', 'MALFORMED', false],
    ['cut-short', 'UNREACHABLE', true],
    ['wrong-person', 'WRONG_PERSON', false],
    ['slow', 'TIMEOUT', true],
  ] as const)('SFM %s is %s', async (fault, reason, retryable) => {
    testbed.sandbox.faults.set('sfm', fault);

    expect(await ask('Ivrig Bjørk')).toMatchObject({
      __typename: 'SourceUnavailable',
      reason,
      retryable,
      source: { service: 'CENTRAL_PRESCRIBING_MODULE' },
    });
  });
});

describe('a prescription as an entity', () => {
  const inhaler = 'B1000000-0000-4000-8000-000000000001';
  const representation = (patient: string, reseptId: string) => ({
    __typename: 'Prescription',
    reseptId,
    patient: { __typename: 'Patient', id: testbed.patientId(patient) },
  });
  const fields = '... on Prescription { reseptId status medication { atc { code } } }';

  test('is found by its id and patient, in one call for all', async () => {
    const { data } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      selection: fields,
      representations: [inhaler, 'b1000000-0000-4000-8000-000000000010', '00000000-0000-4000-8000-000000000000'].map(
        (id) => representation('Ivrig Bjørk', id),
      ),
    });

    expect(data?.['_entities']).toEqual([
      { reseptId: inhaler.toLowerCase(), status: 'DISPENSABLE', medication: { atc: { code: 'R03BB04' } } },
      {
        reseptId: 'b1000000-0000-4000-8000-000000000010',
        status: 'DISPENSABLE',
        medication: { atc: { code: 'C09CA06' } },
      },
      null,
    ]);
    expect(testbed.sandbox.counts.read().sfm).toEqual({ 'POST /Patient/$getMedication': 1 });
  });

  test('of somebody else than the patient of the operation is refused without asking', async () => {
    const { data, errors } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      selection: fields,
      representations: [representation('Smidig Furu', inhaler)],
    });

    expect(data?.['_entities']).toEqual([null]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PATIENT_CONTEXT_MISMATCH']);
    expect(testbed.sandbox.counts.read().sfm).toBeUndefined();
  });

  test('cannot be told about while SFM is down, and says so', async () => {
    testbed.sandbox.faults.set('sfm', 'down');

    const { errors } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      selection: fields,
      representations: [representation('Ivrig Bjørk', inhaler)],
    });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE']);
  });
});
