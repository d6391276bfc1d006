import { permittedCases, refusedCases, type Question } from '@helsegraf/subgraph-kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { coreRecordServices } from './source.ts';
import { startProxiedTestbed, type ProxiedTestbed } from './testing/startProxiedTestbed.ts';

let testbed: ProxiedTestbed;

beforeAll(async () => {
  testbed = await startProxiedTestbed(2_000);
}, 30_000);
beforeEach(() => {
  testbed.proxies.critical.interfere = () => undefined;
  testbed.sandbox.counts.reset();
});
afterAll(() => testbed.stop());

const author = '{ professional { hprNumber } professionalName organisation { organisationNumber } organisationName }';
const critical = `criticalInformation { __typename ... on Restricted { count mayElevate } ... on CriticalInformation {
  hasActive changedAt withheld entries { id recordedBy ${author} updatedBy ${author} } } }`;
const whole = `coreRecord { __typename ... on MissingData { source { service } } ... on CoreRecord { indicator { __typename } ${critical} communicationNeeds { __typename } } }`;

const ask = (about: string, more: Partial<Question> = {}) => testbed.ask({ about, selection: whole, ...more });

async function askCritical(about: string, more: Partial<Question> = {}) {
  const { coreRecord } = await ask(about, more);
  return (coreRecord as { criticalInformation: Record<string, unknown> }).criticalInformation;
}

function calls() {
  const counts = testbed.sandbox.counts.read();
  return Object.assign({}, ...coreRecordServices.map((service) => counts[service])) as Record<string, number>;
}

describe('who sees the core record', () => {
  test.each(refusedCases)('%s does not, and no service is asked', async (_who, asker, typename) => {
    expect(await ask('Ivrig Bjørk', asker)).toMatchObject({
      coreRecord: { __typename: typename },
    });
    expect(calls()).toEqual({});
  });

  test.each(permittedCases)('%s does', async (_who, asker) => {
    expect(await askCritical('Ivrig Bjørk', asker)).toMatchObject({ __typename: 'CriticalInformation' });
  });
});

describe('one who has opted out', () => {
  const subject = { hasReservedCoreRecord: true };

  test.each<[string, Partial<Question>, string]>([
    ['to health personnel', { access: { subject } }, 'Reserved'],
    ['in an emergency', { access: { subject }, basis: 'ELEVATED_EMERGENCY' }, 'Reserved'],
    ['to themself', { as: 'citizen', access: { subject } }, 'Reserved'],
    [
      'to one with a power of attorney',
      { as: 'citizen', access: { relation: 'power-of-attorney', subject } },
      'AccessRefused',
    ],
  ])('has no core record, %s, and nothing is fetched', async (_to, asker, typename) => {
    const { coreRecord } = await testbed.ask({
      about: 'Ivrig Bjørk',
      selection: `coreRecord { __typename ... on CoreRecord { ${critical} } }`,
      ...asker,
    });

    expect(coreRecord).toEqual({ __typename: typename });
    expect(calls()).toEqual({});
  });
});

describe('restricted critical information', () => {
  const access = { subject: { restricted: ['critical-information'] } } as const;

  test('is withheld until it is asked for with elevated access, and nothing is fetched of it', async () => {
    expect(await askCritical('Ivrig Bjørk', { access })).toEqual({
      __typename: 'Restricted',
      count: null,
      mayElevate: true,
    });
    expect(Object.keys(calls()).some((call) => call.includes('critical-information'))).toBe(false);
  });

  test('takes the core record’s other parts nowhere with it, and opens', async () => {
    expect(await ask('Ivrig Bjørk', { access })).toMatchObject({
      coreRecord: { communicationNeeds: { __typename: 'CommunicationNeeds' } },
    });
    expect(await askCritical('Ivrig Bjørk', { access, basis: 'ELEVATED_EMERGENCY' })).toMatchObject({
      __typename: 'CriticalInformation',
    });
  });
});

describe('entries with labels of their own', () => {
  const system = 'urn:oid:2.16.578.1.12.4.1.1.9603';
  const entry = (id: string, code?: string) => ({
    resourceType: 'Flag',
    id,
    subject: { identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '07835249608' } },
    ...(code === undefined ? {} : { meta: { security: [{ system, code }] } }),
  });
  const answerWith = (...resources: object[]) => {
    testbed.proxies.critical.interfere = (path) =>
      path.includes('/status')
        ? undefined
        : {
            status: 200,
            body: {
              resourceType: 'Bundle',
              type: 'searchset',
              entry: path.includes('Flag') ? resources.map((resource) => ({ resource })) : [],
            },
          };
  };
  const idsOf = (answer: Record<string, unknown>) =>
    (answer['entries'] as { id: string }[]).map(({ id }) => id).toSorted();

  test.each([
    ['EXCEPTION', ['open', 'own'], 2],
    ['ELEVATED_CONSENT', ['odd', 'open', 'own', 'sealed'], 0],
  ] as const)('health personnel on %s', async (basis, ids, withheld) => {
    answerWith(entry('open'), entry('sealed', 'NORS'), entry('own', 'NORN_ANG'), entry('odd', 'NEVER_HEARD_OF'));

    const answer = await askCritical('Ivrig Bjørk', { basis });

    expect([idsOf(answer), answer['withheld']]).toEqual([ids, withheld]);
  });

  test('what is withheld from the patient leaves no trace', async () => {
    answerWith(entry('open'), entry('own', 'NORN_ANG'), entry('odd', 'NEVER_HEARD_OF'));

    const answer = await askCritical('Ivrig Bjørk', { as: 'citizen' });

    expect([idsOf(answer), answer['withheld']]).toEqual([['open'], null]);
  });

  test('when all is sealed, personnel are told how much, and citizens that there is nothing', async () => {
    answerWith(entry('a', 'NORS'), entry('b', 'NORS'));
    expect(await askCritical('Ivrig Bjørk')).toEqual({ __typename: 'Restricted', count: 2, mayElevate: true });

    answerWith(entry('a', 'NORN_ANG'));
    expect(await askCritical('Ivrig Bjørk', { as: 'citizen' })).toEqual({ __typename: 'NothingKnown' });
  });
});

test('a confidential address is not given away by who wrote', async () => {
  const access = { subject: { addressProtection: 'confidential' } } as const;
  const open = await testbed.askForText({ about: 'Ivrig Bjørk', selection: whole });
  const text = await testbed.askForText({ about: 'Ivrig Bjørk', selection: whole, access });

  const places = [...open.matchAll(/"(?:organisationName|organisationNumber)":"([^"]+)"/g)];
  expect(places.length).toBeGreaterThan(1);
  for (const [, place = ''] of places) expect(text).not.toContain(place);
  expect(text).not.toContain('"errors"');
});
