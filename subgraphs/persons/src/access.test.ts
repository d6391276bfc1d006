import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personServices } from './source.ts';
import { startPersons } from './startPersons.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({ name: 'persons', start: startPersons, services: personServices });
});
beforeEach(() => testbed.sandbox.counts.reset());
afterAll(() => testbed.stop());

const selection = `person { __typename ... on Person { name { full } residence { __typename ... on Address { lines postalCode city
  municipality { code display } cityDistrict { code } } ... on ProtectedAddress { protection } } contact { mobilePhone } } }`;

async function ask(about: string, more: Partial<Question> = {}) {
  return (await testbed.ask({ about, selection, ...more }))['person'] as Record<string, unknown>;
}

function calls() {
  const counts = testbed.sandbox.counts.read();
  return Object.assign({}, ...personServices.map((service) => counts[service])) as Record<string, number>;
}

const withTrait = (trait: string) => {
  const found = testbed.sandbox.population.people.find(({ traits }) => (traits as ReadonlySet<string>).has(trait));
  if (found === undefined) throw new Error(`nobody has ${trait}`);
  return found.nationalId;
};

describe('who a person is', () => {
  test.each<[string, Partial<Question>]>([
    ['a stranger', { as: 'citizen', access: { relation: 'none' } }],
    ['a parent of a child of 12', { as: 'citizen', access: { relation: 'parent', subject: { ageYears: 12 } } }],
    ['a child of 11', { as: 'citizen', access: { subject: { ageYears: 11 } } }],
    ['health personnel without a ground', { basis: 'none' }],
    ['health personnel, while a register that decides is silent', { access: { subject: 'unknown' } }],
    ['health personnel of a gateway that does not tell', { access: 'absent' }],
  ])('%s is not told, and no register is asked', async (_who, asker) => {
    expect(await ask('Ivrig Bjørk', asker)).toEqual({ __typename: 'AccessRefused' });
    expect(calls()).toEqual({});
  });

  test.each<[string, Partial<Question>]>([
    ['a person of 12', { as: 'citizen', access: { subject: { ageYears: 12 } } }],
    ['a parent of a child of 11', { as: 'citizen', access: { relation: 'parent', subject: { ageYears: 11 } } }],
  ])('%s is told', async (_who, asker) => {
    expect(await ask('Ivrig Bjørk', asker)).toMatchObject({ name: { full: 'Ivrig Bjørk' } });
  });
});

test('a blocked professional is told who the person is, and neither where they live nor how they are reached', async () => {
  const { data, errors } = await testbed.askEntities({
    about: 'Ivrig Bjørk',
    access: { subject: { blocksActor: true } },
    selection: `... on Patient { ${selection} }`,
    representations: [{ __typename: 'Patient', id: testbed.patientId('Ivrig Bjørk') }],
  });

  expect(data).toMatchObject({
    _entities: [{ person: { name: { full: 'Ivrig Bjørk' }, residence: null, contact: null } }],
  });
  expect(errors).toMatchObject([{ path: ['_entities', 0, 'person', 'contact'], extensions: { code: 'FORBIDDEN' } }]);
});

describe('a confidential address', () => {
  const subject = { addressProtection: 'confidential' } as const;

  test('is null to health personnel, without an error, as for somebody who has none', async () => {
    const { data, errors } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      access: { subject },
      selection: `... on Patient { ${selection} }`,
      representations: [{ __typename: 'Patient', id: testbed.patientId('Ivrig Bjørk') }],
    });

    expect(data).toMatchObject({ _entities: [{ person: { __typename: 'Person', residence: null } }] });
    expect(errors).toEqual([]);
  });

  test('that the register tells of and the decision did not is null all the same', async () => {
    expect(await ask(withTrait('confidential-address'))).toMatchObject({ residence: null });
  });

  test('is known to be confidential by the person alone', async () => {
    const about = withTrait('strictly-confidential-address');
    const asParent = { as: 'citizen', access: { relation: 'parent', subject: { ageYears: 11 } } } as const;

    expect(await ask(about, { as: 'citizen' })).toMatchObject({ residence: { protection: 'STRICTLY_CONFIDENTIAL' } });
    expect(await ask(about, asParent)).toMatchObject({ residence: null });
  });

  test('is not given away by an organisation that is asked about', async () => {
    const { data, errors } = await testbed.askEntities({
      about: 'Ivrig Bjørk',
      access: { subject },
      selection: '... on Organisation { organisationNumber herId registration { __typename } }',
      representations: [{ __typename: 'Organisation', organisationNumber: '315000017' }],
    });

    expect(data?.['_entities']).toEqual([
      { organisationNumber: null, herId: null, registration: { __typename: 'AccessRefused' } },
    ]);
    expect(errors).toEqual([]);
    expect(calls()).toEqual({});
  });

  test('is the person’s own to see where it is not', async () => {
    expect(await ask('Ivrig Bjørk', { as: 'citizen', access: { subject } })).toMatchObject({
      residence: { __typename: 'Address' },
    });
  });
});

describe('numbers that are none', () => {
  test.each([
    { __typename: 'HealthPersonnel', hprNumber: '9990000119990000119990000' },
    { __typename: 'HealthPersonnel', hprNumber: '1 or 1=1' },
    { __typename: 'Organisation', organisationNumber: '315000018' },
    { __typename: 'Organisation', organisationNumber: '../315000017' },
    { __typename: 'Organisation', herId: '0x1f' },
  ])('%j is asked no register about', async (representation) => {
    const { data, errors } = await testbed.askEntities({
      selection: '... on HealthPersonnel { hprNumber } ... on Organisation { organisationNumber }',
      representations: [representation],
    });

    expect([data?.['_entities'], errors.map(({ extensions }) => extensions.code)]).toEqual([
      [null],
      ['VARIABLES_INVALID'],
    ]);
    expect(calls()).toEqual({});
  });
});
