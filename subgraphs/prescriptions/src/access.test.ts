import {
  permittedCases,
  refusedCases,
  startTestbed,
  type Question,
  type Testbed,
} from '@helsegraf/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { prescriptionServices } from './source.ts';
import { startPrescriptions } from './startPrescriptions.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({ name: 'prescriptions', start: startPrescriptions, services: prescriptionServices });
});
beforeEach(() => testbed.sandbox.counts.reset());
afterAll(() => testbed.stop());

const party =
  '{ name healthPersonnel { hprNumber } organisationName organisationNumber organisation { herId } telephone }';
const prescriptions = `prescriptions(first: 100) { __typename ... on MissingData { source { service } }
  ... on Restricted { count mayElevate } ... on PrescriptionConnection { totalCount
    withheld { lockedInIntermediary lockedInCoreRecord sealed } unidentified { prescriber ${party} }
    edges { node { reseptId isLocked hasGuardianReservation heldBy dispenserName note prescriber ${party}
      registrations { by ${party} } dispenses { ... on Dispenses { items { dispenser ${party} } } } } } } }`;

interface Answer {
  readonly __typename: string;
  readonly totalCount?: number;
  readonly withheld?: object;
  readonly edges?: { node: Record<string, unknown> & { reseptId: string } }[];
}

async function ask(about: string, more: Partial<Question> = {}): Promise<Answer> {
  return (await testbed.ask({ about, selection: prescriptions, ...more }))['prescriptions'] as Answer;
}

const calls = () => testbed.sandbox.counts.read().sfm ?? {};
const reference = (about: string, reseptId: string) => ({
  __typename: 'Prescription',
  reseptId,
  patient: { __typename: 'Patient', id: testbed.patientId(about) },
});

describe('who sees prescriptions', () => {
  test.each(refusedCases)('%s does not, and SFM is not asked', async (_who, asker, typename) => {
    expect(await ask('Ivrig Bjørk', asker)).toMatchObject({ __typename: typename });
    expect(calls()).toEqual({});
  });

  test.each(permittedCases)('%s does', async (_who, asker) => {
    expect(['PrescriptionConnection', 'NothingShown']).toContain((await ask('Ivrig Bjørk', asker)).__typename);
  });

  test('a nurse does not, and SFM is not asked, by whichever way', async () => {
    const { data, errors } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      as: 'nurse',
      selection: '... on Prescription { status note }',
      representations: [reference('Ivrig Bjørk', 'b1000000-0000-4000-8000-000000000001')],
    });

    expect(await ask('Ivrig Bjørk', { as: 'nurse' })).toMatchObject({ __typename: 'AccessRefused' });
    expect([data?.['_entities'], errors.map(({ extensions }) => extensions.code)]).toEqual([[null], ['FORBIDDEN']]);
    expect(calls()).toEqual({});
  });
});

describe('restricted medicines', () => {
  const access = { subject: { restricted: ['medicines'] } } as const;

  test('are withheld until they are asked for with elevated access, and SFM is not asked', async () => {
    expect(await ask('Ivrig Bjørk', { access })).toEqual({
      __typename: 'Restricted',
      source: { service: 'CENTRAL_PRESCRIBING_MODULE' },
      count: null,
      mayElevate: true,
    });
    expect(calls()).toEqual({});
  });

  test('are opened by elevated consent, and are open to the person', async () => {
    const opened = await ask('Ivrig Bjørk', { access, basis: 'ELEVATED_CONSENT' });
    const own = await ask('Ivrig Bjørk', { access, as: 'citizen' });

    expect([opened.__typename, own.__typename]).toEqual(['PrescriptionConnection', 'PrescriptionConnection']);
  });

  test('a locked prescription is restricted with them', async () => {
    const selection = 'lockedPrescription(referenceNumber: "63048489") { __typename }';

    expect(await testbed.ask({ about: 'Diskret Syrin', selection, access })).toEqual({
      lockedPrescription: { __typename: 'Restricted' },
    });
    expect(calls()).toEqual({});
  });
});

describe('a locked prescription', () => {
  const open = (number: string, more: Partial<Question> = {}) =>
    testbed.ask({
      about: 'Diskret Syrin',
      selection: `lockedPrescription(referenceNumber: "${number}") { __typename ... on Prescription { reseptId isLocked } }`,
      ...more,
    });

  test.each(['EXCEPTION', 'CONSENT', 'ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'] as const)(
    'is told of and never listed: %s',
    async (basis) => {
      const answer = await ask('Diskret Syrin', { basis });

      expect(answer.withheld).toMatchObject({ lockedInIntermediary: true });
      expect(answer.edges?.map(({ node }) => node['isLocked'])).not.toContain(true);
    },
  );

  test('opens with its number alone, and is no entity', async () => {
    const { lockedPrescription } = await open('63048489');
    const { reseptId } = lockedPrescription as { reseptId: string };
    const { data } = await testbed.askEntities({
      about: 'Diskret Syrin',
      basis: 'ELEVATED_CONSENT',
      selection: '... on Prescription { reseptId }',
      representations: [reference('Diskret Syrin', reseptId)],
    });

    expect(lockedPrescription).toMatchObject({ __typename: 'Prescription', isLocked: true });
    expect(data?.['_entities']).toEqual([null]);
    expect(await open('63048480')).toEqual({ lockedPrescription: { __typename: 'NothingKnown' } });
  });

  test('is not even told of to one who represents the person', async () => {
    const answer = await ask('Diskret Syrin', { as: 'citizen', access: { relation: 'power-of-attorney' } });

    expect(answer.withheld).toEqual({ lockedInIntermediary: null, lockedInCoreRecord: null, sealed: null });
  });
});

describe('a guardian access reservation', () => {
  const asParent = { as: 'citizen', access: { relation: 'parent', subject: { ageYears: 11 } } } as const;

  test('hides the prescription from parents and guardians as if it were not there', async () => {
    const all = await ask('Tenksom Selje');
    const reserved = all.edges?.find(({ node }) => node['hasGuardianReservation'] === true)?.node.reseptId ?? '';
    const { data } = await testbed.askEntities({
      about: 'Tenksom Selje',
      selection: '... on Prescription { reseptId }',
      representations: [reference('Tenksom Selje', reserved)],
      ...asParent,
    });

    expect(reserved).not.toBe('');
    for (const asker of [asParent, { as: 'citizen', access: { relation: 'guardian' } }] as const) {
      const text = await testbed.askForText({ about: 'Tenksom Selje', selection: prescriptions, ...asker });
      expect(text).not.toContain(reserved);
      expect(text).not.toContain('"hasGuardianReservation":true');
    }
    expect(data?.['_entities']).toEqual([null]);
  });

  test('does not hide it from the person', async () => {
    const own = await ask('Tenksom Selje', { as: 'citizen', access: { subject: { ageYears: 16 } } });

    expect(own.edges?.some(({ node }) => node['hasGuardianReservation'] === true)).toBe(true);
  });
});

describe('a confidential address', () => {
  const access = { subject: { addressProtection: 'strictly-confidential' } } as const;

  test('is not given away by pharmacies, doctors’ offices or their numbers', async () => {
    const open = await testbed.askForText({ about: 'Ivrig Bjørk', selection: prescriptions });
    const text = await testbed.askForText({ about: 'Ivrig Bjørk', selection: prescriptions, access });

    const places = [
      ...open.matchAll(/"(?:organisationName|organisationNumber|herId|telephone|heldBy|dispenserName)":"([^"]+)"/g),
    ];
    expect(places.length).toBeGreaterThan(5);
    for (const [, place = ''] of places) expect(text).not.toContain(place);
    expect(text).toContain('"hprNumber":"999000011"');
  });

  test('looks as if nothing had been registered', async () => {
    const { edges = [] } = await ask('Ivrig Bjørk', { access });
    const { data, errors } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      access,
      selection: `... on Patient { ${prescriptions} }`,
      representations: [{ __typename: 'Patient', id: testbed.patientId('Ivrig Bjørk') }],
    });

    expect(edges.every(({ node }) => node['heldBy'] === null && node['dispenserName'] === null)).toBe(true);
    expect(data).not.toBeNull();
    expect(errors).toEqual([]);
  });

  test('hides nothing from the person', async () => {
    const text = await testbed.askForText({ about: 'Ivrig Bjørk', selection: prescriptions, as: 'citizen', access });

    expect(text).toContain('Apoteket Lyng');
  });
});
