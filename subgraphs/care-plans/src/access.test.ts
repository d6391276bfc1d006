import {
  permittedCases,
  refusedCases,
  startTestbed,
  type Question,
  type Testbed,
} from '@helsegraf/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { carePlanServices } from './source.ts';
import { startCarePlans } from './startCarePlans.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({ name: 'care-plans', start: startCarePlans, services: carePlanServices });
}, 30_000);
beforeEach(() => testbed.sandbox.counts.reset());
afterAll(() => testbed.stop());

const editor = 'updatedBy { name healthPersonnel { hprNumber } organisation { organisationNumber } codes { code } }';
const plans = `carePlans {
  treatmentPlan { __typename ... on Restricted { count mayElevate } ... on TreatmentPlan { ${editor} identifiers { system value }
    notes { author } actions { performers { name organisation { organisationNumber } } notes { author } } } }
  zonePlans { __typename ... on Restricted { count mayElevate } ... on ZonePlanConnection { edges { node { current { ${editor} } } } } }
  zonePlan(id: "00000000-0000-4000-8000-000000000000") { __typename } }`;

async function ask(about: string, more: Partial<Question> = {}) {
  const { carePlans } = await testbed.ask({ about, selection: plans, ...more });
  return carePlans as Record<'treatmentPlan' | 'zonePlans' | 'zonePlan', { __typename: string }>;
}

function calls() {
  const { 'treatment-plans': treatmentPlans, 'patient-plans': patientPlans } = testbed.sandbox.counts.read();
  return { ...treatmentPlans, ...patientPlans };
}

describe('who sees plans', () => {
  test.each(refusedCases)('%s does not, and no service is asked', async (_who, asker, typename) => {
    const answer = await ask('Ivrig Bjørk', asker);

    expect(Object.values(answer).map((part) => part.__typename)).toEqual([typename, typename, typename]);
    expect(calls()).toEqual({});
  });

  test.each(permittedCases)('%s does', async (_who, asker) => {
    expect(await ask('Ivrig Bjørk', asker)).toMatchObject({
      treatmentPlan: { __typename: 'TreatmentPlan' },
      zonePlans: { __typename: 'ZonePlanConnection' },
    });
  });
});

test('restricted plans are withheld until they are asked for with elevated access', async () => {
  const access = { subject: { restricted: ['care-plans'] } } as const;
  const withheld = { __typename: 'Restricted', count: null, mayElevate: true };

  expect(await ask('Ivrig Bjørk', { access })).toMatchObject({ treatmentPlan: withheld, zonePlans: withheld });
  expect(calls()).toEqual({});
  expect(await ask('Ivrig Bjørk', { access, basis: 'ELEVATED_CONSENT' })).toMatchObject({
    treatmentPlan: { __typename: 'TreatmentPlan' },
  });
});

test('a confidential address is not given away by the places around a plan', async () => {
  const access = { subject: { addressProtection: 'confidential' } } as const;
  const open = await testbed.askForText({ about: 'Ivrig Bjørk', selection: plans });
  const text = await testbed.askForText({ about: 'Ivrig Bjørk', selection: plans, access });

  expect(open).toMatch(/"organisationNumber":"\d{9}"/);
  expect(text).not.toMatch(/organisationNumber|"errors"|"system":"/);
  expect(text).toContain('"hprNumber":"999000011"');
});
