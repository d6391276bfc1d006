import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fault } from '@helsegraf/sandbox';
import { startProxiedTestbed, type ProxiedTestbed } from './testing/startProxiedTestbed.ts';

let testbed: ProxiedTestbed;

beforeAll(async () => {
  testbed = await startProxiedTestbed(1_250);
}, 30_000);
afterEach(() => {
  testbed.sandbox.faults.clear();
  testbed.proxies.critical.interfere = () => undefined;
  testbed.proxies.patientInfo.interfere = () => undefined;
});
afterAll(() => testbed.stop());

const why = `__typename ... on MissingData { source { service } } ... on SourceUnavailable { reason retryable }`;
const everything = `
  coreRecord { ${why} ... on CoreRecord {
    indicator { ${why} }
    criticalInformation { ${why} ... on CriticalInformation { isComplete unreadable missing { kinds reason retryable } entries { kind } } }
    communicationNeeds { ${why} }
  } }`;

interface Answer {
  coreRecord: { __typename: string; indicator: Part; criticalInformation: Part; communicationNeeds: Part };
}
type Part = { __typename: string; [field: string]: unknown };

async function ask(about = 'Ivrig Bjørk'): Promise<Answer> {
  return (await testbed.ask({ about, selection: everything })) as unknown as Answer;
}

// What each fault looks like from here. An answer that is cut short is broken off or malformed, depending on how much of it
// had arrived.
const reasons: [Fault, RegExp][] = [
  ['slow', /^TIMEOUT$/],
  ['down', /^UNREACHABLE$/],
  ['error', /^FAILED$/],
  ['malformed', /^MALFORMED$/],
  ['cut-short', /^(MALFORMED|UNREACHABLE)$/],
];
const wrongPerson: [Fault, RegExp] = ['wrong-person', /^WRONG_PERSON$/];

describe('a service that fails takes none of the others with it', () => {
  test.each(reasons)('the core record, %s', async (fault, reason) => {
    testbed.sandbox.faults.set('core-record', fault);

    const { coreRecord } = await ask();

    expect(coreRecord.indicator).toMatchObject({
      __typename: 'SourceUnavailable',
      source: { service: 'CORE_RECORD' },
      reason: expect.stringMatching(reason),
    });
    expect(coreRecord.criticalInformation.__typename).toBe('CriticalInformation');
    expect(coreRecord.communicationNeeds.__typename).toBe('CommunicationNeeds');
  });

  test.each([...reasons, wrongPerson])('critical information, %s', async (fault, reason) => {
    testbed.sandbox.faults.set('critical-information', fault);

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation).toMatchObject({
      __typename: 'SourceUnavailable',
      source: { service: 'CRITICAL_INFORMATION' },
      reason: expect.stringMatching(reason),
    });
    expect(coreRecord.indicator.__typename).toBe('CoreRecordIndicator');
    expect(coreRecord.communicationNeeds.__typename).toBe('CommunicationNeeds');
  });

  test.each([...reasons, wrongPerson])('patient information, %s', async (fault, reason) => {
    testbed.sandbox.faults.set('patient-information', fault);

    const { coreRecord } = await ask();

    expect(coreRecord.communicationNeeds).toMatchObject({
      __typename: 'SourceUnavailable',
      source: { service: 'PATIENT_INFORMATION' },
      reason: expect.stringMatching(reason),
    });
    expect(coreRecord.criticalInformation.__typename).toBe('CriticalInformation');
  });
});

describe('some of the five resources of critical information', () => {
  const failing = (...resources: string[]) => {
    testbed.proxies.critical.interfere = (path) =>
      resources.some((resource) => path.includes(`/${resource}`)) ? { status: 500, body: {} } : undefined;
  };

  test('that fail are named by kind, and the others are given', async () => {
    failing('AllergyIntolerance', 'Flag');

    const { coreRecord } = await ask('Robust Reinsdyr');

    expect(coreRecord.criticalInformation).toMatchObject({
      __typename: 'CriticalInformation',
      isComplete: false,
      missing: [
        { kinds: ['ADVERSE_DRUG_REACTION', 'OTHER_ALLERGY'], reason: 'FAILED', retryable: true },
        { kinds: ['TREATMENT_ROUTINE_CHANGE'], reason: 'FAILED', retryable: true },
      ],
    });
    expect(coreRecord.criticalInformation['entries']).toHaveLength(9);
  });

  test('that fail do not turn somebody into a person without critical information', async () => {
    failing('Conditions');

    const { coreRecord } = await ask('Smidig Furu');
    failing('AllergyIntolerance', 'Conditions', 'Flag');
    const nothingLeft = await ask('Smidig Furu');

    expect(coreRecord.criticalInformation).toMatchObject({ isComplete: false });
    expect(nothingLeft.coreRecord.criticalInformation).toMatchObject({
      __typename: 'CriticalInformation',
      isComplete: false,
      entries: [],
    });
  });

  test('that all fail make the whole unavailable', async () => {
    failing('AllergyIntolerance', 'Conditions', 'Procedure', 'DeviceUseStatement', 'Flag');

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation).toMatchObject({ __typename: 'SourceUnavailable', reason: 'FAILED' });
  });

  test('that are refused are missing without the hope that asking again helps', async () => {
    testbed.proxies.critical.interfere = (path) =>
      path.includes('/Procedure') ? { status: 403, body: {} } : undefined;

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation['missing']).toEqual([
      { kinds: ['ONGOING_TREATMENT'], reason: 'FAILED', retryable: false },
    ]);
  });

  test('that answer about somebody else are not shown', async () => {
    const stranger = { resourceType: 'Flag', subject: { identifier: { value: '15819049863' } } };
    testbed.proxies.critical.interfere = (path) =>
      path.includes('/Flag')
        ? { status: 200, body: { resourceType: 'Bundle', entry: [{ resource: stranger }] } }
        : undefined;

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation['missing']).toMatchObject([{ reason: 'WRONG_PERSON', retryable: false }]);
  });

  test('that are empty although the status says otherwise are not taken as none', async () => {
    testbed.proxies.critical.interfere = (path) =>
      path.includes('/status') ? undefined : { status: 200, body: { resourceType: 'Bundle', entry: [] } };

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation).toMatchObject({ __typename: 'SourceUnavailable', reason: 'FAILED' });
  });
});

describe('a status call', () => {
  test.each([
    [
      'that does not name the patient',
      { hasCriticalInformation: true, privacySetting: { hasReservationKjernejournal: false } },
    ],
    ['without privacy settings', { patientNIN: '07835249608', hasCriticalInformation: true }],
    ['that is a list', []],
  ])('%s opens nothing', async (_what, body) => {
    testbed.proxies.critical.interfere = (path) => (path.endsWith('/status') ? { status: 200, body } : undefined);

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation).toMatchObject({ __typename: 'SourceUnavailable', reason: 'MALFORMED' });
  });

  test.each([
    [401, 'AccessRefused'],
    [403, 'AccessRefused'],
    [404, 'NotRegistered'],
    [400, 'SourceUnavailable'],
    [429, 'SourceUnavailable'],
  ])('that is answered with %i is %s', async (status, typename) => {
    testbed.proxies.critical.interfere = () => ({ status, body: {} });

    const { coreRecord } = await ask();

    expect(coreRecord.criticalInformation.__typename).toBe(typename);
  });

  test.each([500, 403])('answered with %i leaves it open why there is no core record', async (status) => {
    testbed.proxies.critical.interfere = () => ({ status, body: {} });

    const { coreRecord } = await ask('Stille Gran');

    expect(coreRecord).toMatchObject({
      __typename: 'SourceUnavailable',
      source: { service: 'CRITICAL_INFORMATION' },
    });
  });
});

describe('patient information', () => {
  test.each([
    [403, 'PI-0016', 'Blocked'],
    [403, 'PI-0017', 'Restricted'],
    [403, 'PI-0009', 'AccessRefused'],
    [404, 'PI-0015', 'NothingKnown'],
    [404, 'PI-0011', 'NotRegistered'],
    [401, 'PI-0007', 'AccessRefused'],
    [400, 'PI-0004', 'SourceUnavailable'],
    [429, undefined, 'SourceUnavailable'],
  ])('that refuses with %i and %s is %s', async (status, errorCode, typename) => {
    testbed.proxies.patientInfo.interfere = (path) =>
      path.endsWith('/communicationNeeds') ? { status, body: { errorCode } } : undefined;

    const { coreRecord } = await ask();

    expect(coreRecord.communicationNeeds.__typename).toBe(typename);
  });

  test('that sends no list, or an empty one although there are needs, is not taken as none', async () => {
    const answers: unknown[] = [{}, { communicationNeeds: [] }];
    for (const body of answers) {
      testbed.proxies.patientInfo.interfere = (path) =>
        path.endsWith('/communicationNeeds') ? { status: 200, body } : undefined;
      expect((await ask()).coreRecord.communicationNeeds.__typename).toBe('SourceUnavailable');
    }
  });
});

test('health personnel who give no ground for access are refused, and nothing is fetched', async () => {
  testbed.sandbox.counts.reset();
  const selection = `coreRecord { __typename ... on CoreRecord { criticalInformation { __typename } } }`;

  const { coreRecord } = await testbed.ask({ about: 'Smidig Furu', selection, basis: 'none' });

  expect(coreRecord).toMatchObject({ __typename: 'AccessRefused' });
  expect(testbed.sandbox.counts.read()).not.toHaveProperty('critical-information');
});

describe('with services that may take their time', () => {
  const serviceMs = 6_000;
  let unhurried: ProxiedTestbed;

  beforeAll(async () => {
    unhurried = await startProxiedTestbed(serviceMs);
  }, 30_000);
  afterEach(() => unhurried.sandbox.faults.clear());
  afterAll(() => unhurried.stop());

  const selection = `coreRecord { __typename ... on CoreRecord { criticalInformation { ${why} } } }`;

  test('a slow helseindikator holds the others up for a moment only', async () => {
    unhurried.sandbox.faults.set('core-record', 'slow');
    const started = Date.now();

    const { coreRecord } = await unhurried.ask({ about: 'Ivrig Bjørk', selection });

    expect(coreRecord).toMatchObject({ criticalInformation: { __typename: 'CriticalInformation' } });
    expect(Date.now() - started).toBeLessThan(serviceMs - 1_000);
  });

  test('an operation whose time is up says so and does not wait', async () => {
    unhurried.sandbox.faults.set('critical-information', 'slow');
    const started = Date.now();

    const { coreRecord } = await unhurried.ask({ about: 'Ivrig Bjørk', selection, timeMs: 800 });

    expect(coreRecord).toMatchObject({ criticalInformation: { reason: 'TIMEOUT' } });
    expect(Date.now() - started).toBeLessThan(serviceMs - 1_000);
  });
});
