import { startTestbed, type Question, type Testbed } from '@helsegraf/subgraph-kit/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { personServices } from './source.ts';
import { startPersons } from './startPersons.ts';

let testbed: Testbed;

beforeAll(async () => {
  testbed = await startTestbed({
    name: 'persons',
    start: startPersons,
    services: personServices,
    sourceTimeoutMs: 400,
  });
});

afterEach(() => testbed.sandbox.faults.clear());

afterAll(() => testbed.stop());

const person = (name: string) => {
  const found = testbed.sandbox.population.find(name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found;
};
const withTrait = (trait: string) => {
  const found = testbed.sandbox.population.people.find(({ traits }) => (traits as ReadonlySet<string>).has(trait));
  if (found === undefined) throw new Error(`nobody has ${trait}`);
  return found;
};

const everything = `person { __typename
  ... on MissingData { source { service fetchedAt } }
  ... on SourceUnavailable { reason retryable }
  ... on Person { nationalId identifiers { value kind isCurrent } name { given family full } birthDate ageYears sex
    lifeStatus deathDate residence { __typename ... on Address { lines postalCode city municipality { system code display } }
    ... on ProtectedAddress { protection } } contact { mobilePhone email hasReservedAgainstDigitalContact }
    guardianships { guardianName { full } scope { code } period { start } } unreadable source { service }
    relatedPeople { __typename ... on RelatedPeople { withParentalResponsibility { relation name { full } }
      children { relation name { full } } } } } }`;

async function askPerson(about: string, as: Question['as'] = 'general-practitioner') {
  const patient = await testbed.ask({ about, selection: everything, as });
  return patient['person'] as Record<string, unknown>;
}

describe('what the person register knows', () => {
  test('a person is given with name, birth, sex and address as registered', async () => {
    const ivrig = person('Ivrig Bjørk');

    expect(await askPerson(ivrig.nationalId)).toMatchObject({
      __typename: 'Person',
      nationalId: '07835249608',
      name: { given: 'Ivrig', family: 'Bjørk', full: 'Ivrig Bjørk' },
      birthDate: ivrig.birthDate,
      sex: 'FEMALE',
      lifeStatus: 'LIVING',
      residence: {
        __typename: 'Address',
        lines: [ivrig.address?.street],
        postalCode: ivrig.address?.postalCode,
        municipality: { system: 'urn:oid:2.16.578.1.12.4.1.1.3402', code: ivrig.municipality.code },
      },
      source: { service: 'PERSON_REGISTER' },
      unreadable: 0,
    });
  });

  test.each([11, 12, 15, 16, 17, 18])('somebody who is %i today is told to be', async (age) => {
    expect(await askPerson(withTrait(`age-${age}`).nationalId)).toMatchObject({ ageYears: age });
  });

  test('a child has parents with names, and the parents have the child', async () => {
    const child = withTrait('age-11');
    const [parent = ''] = child.guardians;
    const family = (await askPerson(child.nationalId))['relatedPeople'] as Record<string, { relation: string }[]>;

    expect(family['withParentalResponsibility']?.length).toBe(child.guardians.length);
    expect(family['withParentalResponsibility']?.[0]).toMatchObject({
      relation: expect.stringMatching(/MOTHER|FATHER/),
      name: { full: expect.any(String) },
    });
    expect(await askPerson(parent)).toMatchObject({
      relatedPeople: { children: expect.arrayContaining([expect.objectContaining({ relation: 'CHILD' })]) },
    });
  });

  test('a dead person is told to be dead, and how old they became', async () => {
    const dead = withTrait('deceased');

    expect(await askPerson(dead.nationalId)).toMatchObject({
      lifeStatus: 'DECEASED',
      deathDate: dead.deceasedDate,
      ageYears: expect.any(Number),
    });
  });

  test('a D-number that was replaced finds the person, with both numbers and the one in use first', async () => {
    const settled = withTrait('former-d-number');
    const [former = ''] = settled.previousIds;

    expect(await askPerson(former)).toMatchObject({
      nationalId: settled.nationalId,
      identifiers: [
        { value: settled.nationalId, kind: 'BIRTH_NUMBER', isCurrent: true },
        { value: former, kind: 'D_NUMBER', isCurrent: false },
      ],
    });
  });

  test('a number that nobody has is answered by NotRegistered', async () => {
    expect(await askPerson('17855599120')).toMatchObject({ __typename: 'NotRegistered' });
  });

  test('a guardian is named with the scope', async () => {
    expect(await askPerson(withTrait('legal-guardian').nationalId)).toMatchObject({
      guardianships: [{ guardianName: { full: expect.any(String) }, scope: { code: expect.any(String) } }],
    });
  });
});

describe('a protected address', () => {
  const cases = ['confidential-address', 'strictly-confidential-address'];

  test.each(cases)('%s: health personnel get what they get for somebody without an address', async (trait) => {
    expect(await askPerson(withTrait(trait).nationalId)).toMatchObject({ __typename: 'Person', residence: null });
  });

  test.each(cases)('%s: the person is told that it is protected, and is not given it either', async (trait) => {
    expect(await askPerson(withTrait(trait).nationalId, 'citizen')).toMatchObject({
      residence: {
        __typename: 'ProtectedAddress',
        protection: trait.startsWith('strictly') ? 'STRICTLY_CONFIDENTIAL' : 'CONFIDENTIAL',
      },
    });
  });
});

describe('a register that fails is told apart from one that has nothing', () => {
  const faults = [
    ['down', 'UNREACHABLE'],
    ['slow', 'TIMEOUT'],
    ['error', 'FAILED'],
    ['malformed', 'MALFORMED'],
    ['cut-short', 'UNREACHABLE'],
    ['wrong-person', 'WRONG_PERSON'],
  ] as const;

  test.each(faults)('the person register is %s', async (fault, reason) => {
    testbed.sandbox.faults.set('person-register', fault);

    expect(await askPerson(person('Ivrig Bjørk').nationalId)).toMatchObject({
      __typename: 'SourceUnavailable',
      reason,
      source: { service: 'PERSON_REGISTER' },
    });
  });

  test.each(faults)('the register of health personnel is %s', async (fault, reason) => {
    testbed.sandbox.faults.set('hpr', fault);

    expect((await askRegisters()).professional).toMatchObject({ __typename: 'SourceUnavailable', reason });
  });

  test.each(faults)('the organisation register is %s', async (fault, reason) => {
    testbed.sandbox.faults.set('organisations', fault);

    expect((await askRegisters()).organisation).toMatchObject({ __typename: 'SourceUnavailable', reason });
  });
});

async function askRegisters() {
  const { data } = await testbed.askEntities({
    selection: `
      ... on HealthPersonnel { registration { __typename ... on SourceUnavailable { reason } ... on HealthPersonnelRegistration {
        name { full } authorizations { profession category { system code } isActive mayPrescribe specialties { code } } } } }
      ... on Organisation { organisationNumber herId registration { __typename ... on SourceUnavailable { reason }
        ... on OrganisationRegistration { title: name level isActive parent { organisationNumber } municipality { code } } } }`,
    representations: [
      { __typename: 'HealthPersonnel', hprNumber: '999000011' },
      { __typename: 'HealthPersonnel', hprNumber: '999000101' },
      { __typename: 'HealthPersonnel', hprNumber: '123' },
      { __typename: 'Organisation', organisationNumber: '315000017' },
      { __typename: 'Organisation', organisationNumber: '999999999' },
    ],
  });
  const entities = (data?.['_entities'] ?? []) as ({ registration: unknown } | null)[];
  const [professional, retired, unknown, organisation, unknownOrganisation] = entities.map((e) => e?.registration);
  return { professional, retired, unknown, organisation, unknownOrganisation, entities };
}

describe('health personnel and organisations', () => {
  test('a professional is given with profession and rights', async () => {
    const { professional, retired } = await askRegisters();

    expect(professional).toMatchObject({
      name: { full: 'Klok Ugle' },
      authorizations: [
        {
          profession: 'PHYSICIAN',
          category: { system: 'urn:oid:2.16.578.1.12.4.1.1.9060', code: 'LE' },
          isActive: true,
          mayPrescribe: true,
          specialties: [{ code: '1' }],
        },
      ],
    });
    expect(retired).toMatchObject({ authorizations: [{ isActive: false, mayPrescribe: false }] });
  });

  test('an organisation is given with the entity it belongs to', async () => {
    expect((await askRegisters()).organisation).toMatchObject({
      title: expect.any(String),
      level: 'POINT_OF_CARE',
      isActive: true,
      parent: { organisationNumber: '310123455' },
    });
  });

  test('numbers that are not in the registers are answered by NotRegistered', async () => {
    const { unknown, unknownOrganisation } = await askRegisters();

    expect([unknown, unknownOrganisation]).toEqual([{ __typename: 'NotRegistered' }, { __typename: 'NotRegistered' }]);
  });

  test('an organisation known by its HER-id is found by it, and its number is told', async () => {
    const { data } = await testbed.askEntities({
      selection: '... on Organisation { organisationNumber herId }',
      representations: [{ __typename: 'Organisation', herId: '8100042' }],
    });

    expect(data).toMatchObject({ _entities: [{ herId: '8100042' }] });
  });

  test('many look-ups of one request are one call to the register', async () => {
    testbed.sandbox.counts.reset();
    await askRegisters();

    expect(testbed.sandbox.counts.read()).toMatchObject({ hpr: { 'POST /v1/personer/bulk': 1 } });
  });
});
