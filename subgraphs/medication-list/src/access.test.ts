import {
  permittedCases,
  refusedCases,
  startTestbed,
  type Question,
  type Testbed,
} from '@helsegraf/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { medicationListServices } from './source.ts';
import { startMedicationList } from './startMedicationList.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({
    name: 'medication-list',
    start: startMedicationList,
    services: medicationListServices,
  });
});
beforeEach(() => testbed.sandbox.counts.reset());
afterAll(() => testbed.stop());

const party =
  '{ name healthPersonnel { hprNumber } organisationName organisationNumber organisation { herId } telephone }';
const list = `medicationList { __typename ... on Restricted { count mayElevate } ... on MedicationList { withheld
  signedBy ${party} responsibleParties { party ${party} } multidoseDeliveries { dispense { dispenser ${party} } }
  dispenses { ... on Dispenses { items { reseptId dispenser ${party} } } }
  entries(first: 100) { __typename ... on MedicationListEntryConnection { totalCount edges { node { pllId prescription { reseptId }
    registrations { by ${party} } } } } } } }`;

async function ask(about: string, more: Partial<Question> = {}) {
  return (await testbed.ask({ about, selection: list, ...more }))['medicationList'] as { __typename: string };
}

const calls = () => testbed.sandbox.counts.read().sfm ?? {};

describe('who sees the medication list', () => {
  test.each(refusedCases)('%s does not, and SFM is not asked', async (_who, asker, typename) => {
    expect(await ask('Ivrig Bjørk', asker)).toMatchObject({ __typename: typename });
    expect(calls()).toEqual({});
  });

  test.each(permittedCases)('%s does', async (_who, asker) => {
    expect(await ask('Ivrig Bjørk', asker)).toMatchObject({ __typename: 'MedicationList' });
  });
});

test('restricted medicines are withheld until they are asked for with elevated access', async () => {
  const access = { subject: { restricted: ['medicines'] } } as const;

  expect(await ask('Ivrig Bjørk', { access })).toEqual({ __typename: 'Restricted', count: null, mayElevate: true });
  expect(calls()).toEqual({});
  expect(await ask('Ivrig Bjørk', { access, basis: 'ELEVATED_EMERGENCY' })).toMatchObject({
    __typename: 'MedicationList',
    withheld: 0,
  });
});

test('a confidential address is not given away by pharmacies, doctors’ offices or home care', async () => {
  const access = { subject: { addressProtection: 'strictly-confidential' } } as const;
  const open = await testbed.askForText({ about: 'Ivrig Bjørk', selection: list });
  const text = await testbed.askForText({ about: 'Ivrig Bjørk', selection: list, access });

  const places = [...open.matchAll(/"(?:organisationName|organisationNumber|herId|telephone)":"([^"]+)"/g)];
  expect(places.length).toBeGreaterThan(3);
  for (const [, place = ''] of places) expect(text).not.toContain(place);
  expect(text).not.toContain('"errors"');
});
