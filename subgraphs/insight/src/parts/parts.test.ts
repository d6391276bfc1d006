import { describe, expect, test } from '@jest/globals';
import { GatewayError } from '@helsegraf/errors';
import type { AuditStanding as Stands } from '@helsegraf/audit';
import type { InsightReader, RequestTotal } from '@helsegraf/insight';
import { unavailable } from '@helsegraf/upstream';
import type { Told } from '../count.ts';
import type { Breakers } from '../health/askBreakers.ts';
import type { Question } from '../question.ts';
import { aReader, hidden, isDown, told } from '../testing/aReader.ts';
import { answerAudit } from './answerAudit.ts';
import { answerCost } from './answerCost.ts';
import { answerFieldUsage } from './answerFieldUsage.ts';
import { answerServices } from './answerServices.ts';
import { answerTraffic } from './answerTraffic.ts';

const from = new Date('2026-11-22T10:00:00Z');
const question: Question = { from, to: new Date('2026-11-22T12:00:00Z'), resolution: 'HOUR' };
const deadline = Date.parse('2100-01-01');
const latency = { p50Ms: 20, p95Ms: 80, p99Ms: 200 };
const total = (requests: Told, failures: Told, refusals: Told, more: Partial<RequestTotal> = {}): RequestTotal => {
  return { requests, failures, refusals, emergencies: told(0), latency, ...more };
};

describe('traffic', () => {
  test('is read as far as it is asked for, and no further', async () => {
    const reader = aReader({ requestTotal: async () => total(told(100), told(5), told(10)) });

    const traffic = await answerTraffic(reader, { question, wanted: new Set(['total']), deadline });

    expect(traffic.total).toEqual({
      requests: { value: 100, isHidden: false },
      answered: { value: 85, isHidden: false },
      refused: { value: 10, isHidden: false },
      failed: { value: 5, isHidden: false },
      latency,
    });
  });

  test('over time has each step with its latency', async () => {
    const reader = aReader({
      requestSeries: async () => [{ at: from, ...total(told(9), told(0), told(0)) }],
      latencySeries: async () => [{ at: from, latency }],
    });

    const { overTime } = await answerTraffic(reader, { question, wanted: new Set(['overTime']), deadline });

    expect(overTime).toMatchObject([
      { from: '2026-11-22T10:00:00.000Z', figures: { answered: { value: 9 }, latency } },
    ]);
  });

  test('is told by operation, by client with its version, and by why it was not answered', async () => {
    const zero = told(0);
    const rows: Partial<Record<Parameters<InsightReader['requestTotals']>[1], RequestTotal[]>> = {
      operation: [total(told(50), zero, zero, { operation: 'PatientOverview' }), total(told(9), zero, zero)],
      version: [
        total(told(50), zero, zero, { client: 'an-ehr', version: '2.4' }),
        total(told(9), zero, zero, { client: 'b' }),
      ],
      code: [
        total(told(50), zero, zero),
        total(told(7), zero, told(7), { code: 'FORBIDDEN' }),
        total(hidden, hidden, zero, { code: 'INTERNAL' }),
        total(told(30), told(30), zero, { code: 'SOURCE_UNAVAILABLE' }),
      ],
    };
    const reader = aReader({ requestTotals: async (_filter, by) => rows[by] ?? [] });

    const wanted = new Set(['byOperation', 'byClient', 'outcomes']);
    const traffic = await answerTraffic(reader, { question, wanted, deadline });

    expect(traffic.byOperation.map(({ operation }) => operation)).toEqual(['PatientOverview', 'other']);
    expect(traffic.byClient.map(({ client, version }) => [client, version])).toEqual([
      ['an-ehr', '2.4'],
      ['b', null],
    ]);
    expect(traffic.outcomes.map(({ code, kind, requests }) => [code, kind, requests.value])).toEqual([
      ['SOURCE_UNAVAILABLE', 'FAILED', 30],
      ['FORBIDDEN', 'REFUSED', 7],
      ['INTERNAL', 'FAILED', null],
    ]);
  });

  test('hides how many are missing when they are few', async () => {
    const reader = aReader({ completeness: async () => ({ lost: hidden, unnamed: told(0), storedAt: undefined }) });

    const traffic = await answerTraffic(reader, { question, wanted: new Set(['lost']), deadline });

    expect(traffic.lost).toEqual({ value: null, isHidden: true });
  });

  test('is narrowed by what is named', async () => {
    let asked: unknown;
    const reader = aReader({
      requestTotal: async (filter) => {
        asked = filter;
        return total(told(0), told(0), told(0));
      },
    });
    const named = { ...question, operation: 'PatientOverview', client: 'an-ehr', clientVersion: '2.4' };

    await answerTraffic(reader, { question: named, wanted: new Set(['total']), deadline });

    expect(asked).toMatchObject({ operations: ['PatientOverview'], clients: ['an-ehr'], versions: ['2.4'] });
  });
});

test('cost is added up by operation and client over all services, and divided by requests', async () => {
  const reader = aReader({
    callTotals: async (_filter, by) =>
      [
        { source: 'sfm', calls: told(40), requests: told(20), operation: 'PatientOverview', client: 'an-ehr' },
        { source: 'hpr', calls: told(20), requests: told(20), operation: 'PatientOverview', client: 'an-ehr' },
        { source: 'pvk', calls: hidden, requests: hidden, operation: 'Person', client: 'b' },
      ].map(({ operation, client, ...row }) => ({
        ...row,
        ...(by === 'operation' && { operation }),
        ...(by === 'client' && { client }),
      })),
    requestTotals: async () => [total(told(20), told(0), told(0), { operation: 'PatientOverview' })],
  });

  const cost = await answerCost(reader, question, deadline);

  expect(cost.calls).toEqual({ value: 60, isHidden: false });
  expect(cost.byService.map(({ service, calls }) => [service, calls.value])).toEqual([
    ['CENTRAL_PRESCRIBING_MODULE', 40],
    ['HEALTH_PERSONNEL_REGISTER', 20],
    ['PRIVACY_SETTINGS', null],
  ]);
  expect(cost.byOperation).toEqual([
    { operation: 'PatientOverview', calls: { value: 60, isHidden: false }, callsPerRequest: 3 },
    { operation: 'Person', calls: { value: null, isHidden: true }, callsPerRequest: null },
  ]);
  expect(cost.byClient.map(({ client }) => client)).toEqual(['an-ehr', 'b']);
});

describe('field usage', () => {
  const deprecations = new Map([
    ['Patient.old', { reason: 'Use new.', since: '2026-01-01' }],
    ['Patient.unused', { reason: 'Nobody needs it.', since: null }],
  ]);
  const use = (coordinate: string, client: string, requests: Told) => ({
    coordinate,
    client,
    requests,
    lastUsedOn: from,
  });
  const uses = [
    use('Patient.old', 'an-ehr', told(30)),
    use('Patient.old', 'b', hidden),
    use('Person.name', 'b', told(9)),
  ];
  const ask = (fields: object, reader = aReader({ fieldUse: async () => uses })) =>
    answerFieldUsage({ reader, deprecations }, { question, fields: { onlyDeprecated: false, ...fields }, deadline });

  test('says who still uses a field that is to go away, and that nobody uses another', async () => {
    const { edges } = await ask({ onlyDeprecated: true });

    expect(edges.map(({ node }) => node)).toEqual([
      {
        coordinate: 'Patient.old',
        deprecation: { reason: 'Use new.', since: '2026-01-01' },
        requests: { value: 30, isHidden: false },
        clients: [
          { client: 'an-ehr', version: null, requests: { value: 30, isHidden: false }, lastUsedOn: '2026-11-22' },
          { client: 'b', version: null, requests: { value: null, isHidden: true }, lastUsedOn: null },
        ],
      },
      {
        coordinate: 'Patient.unused',
        deprecation: { reason: 'Nobody needs it.', since: null },
        requests: { value: 0, isHidden: false },
        clients: [],
      },
    ]);
  });

  test('is paged, and found by how its place in the schema begins', async () => {
    const first = await ask({ first: 1 });
    const second = await ask({ first: 1, after: first.pageInfo.endCursor });
    const named = await ask({ startingWith: 'Person.' });

    expect([first, second, named].map(({ edges }) => edges.map(({ node }) => node.coordinate))).toEqual([
      ['Patient.old'],
      ['Person.name'],
      ['Person.name'],
    ]);
    await expect(ask({ first: 0 })).rejects.toEqual(new GatewayError('INVALID_PAGE_SIZE'));
  });
});

describe('services', () => {
  const closed: Breakers = {
    told: [{ subgraph: 'medication-list', service: 'sfm', report: { state: 'CLOSED' } }],
    silent: [{ subgraph: 'prescriptions', services: new Set(['sfm']), failure: unavailable('TIMEOUT') }],
  };
  const answering = {
    source: 'sfm',
    answered: told(90),
    nothing: told(5),
    withheld: told(5),
    unavailable: told(50),
    latency,
  };
  const sfm = async (wanted: string[], reader = aReader()) => {
    const all = await answerServices(
      { reader, ask: async () => closed },
      { question, wanted: new Set(wanted), deadline },
    );
    return all.find(({ service }) => service === 'CENTRAL_PRESCRIBING_MODULE');
  };

  test('are told by what breakers say and how they answered', async () => {
    const reader = aReader({
      sourceTotals: async () => [{ ...answering, reasons: [{ reason: 'TIMEOUT', count: told(50) }] }],
      sourceSeries: async () => [{ ...answering, at: from }],
    });

    expect(await sfm(['standing', 'observed'], reader)).toMatchObject({
      standing: 'TROUBLED',
      breakers: [
        { subgraph: 'medication-list', state: { __typename: 'Breaker', state: 'CLOSED', since: null } },
        { subgraph: 'prescriptions', state: { __typename: 'SourceUnavailable', reason: 'TIMEOUT' } },
      ],
      observed: {
        calls: { value: 150 },
        answered: { value: 100 },
        failed: { value: 50 },
        failures: [{ reason: 'TIMEOUT', calls: { value: 50 } }],
        latency,
        overTime: [{ from: '2026-11-22T10:00:00.000Z', calls: { value: 150 }, failed: { value: 50 } }],
      },
    });
  });

  test('are told by their breakers when the store of figures is down', async () => {
    const reader = aReader({ sourceTotals: isDown, sourceSeries: isDown });

    expect(await sfm(['standing', 'observed'], reader)).toMatchObject({
      standing: 'UNKNOWN',
      breakers: [{ state: { __typename: 'Breaker' } }, {}],
      observed: { __typename: 'SourceUnavailable', source: { service: 'INSIGHT' }, retryable: true },
    });
  });

  test('without those that are Helsegraf’s own, and one alone when one is named', async () => {
    const ask = (named: Question) =>
      answerServices({ reader: aReader(), ask: async () => closed }, { question: named, wanted: new Set(), deadline });

    expect((await ask(question)).map(({ service }) => service)).not.toContain('INSIGHT');
    expect((await ask({ ...question, service: 'hpr' })).map(({ service }) => service)).toEqual([
      'HEALTH_PERSONNEL_REGISTER',
    ]);
  });
});

describe('the record', () => {
  const at = new Date('2026-11-22T11:00:00Z');
  const passage = (findings: number) => ({ size: 40, findings, at });
  const stands = (standing: Partial<Stands>) =>
    answerAudit(
      {
        perHour: async () => [{ from, records: hidden }],
        standing: async () => ({ records: 42, ...standing }),
        reviews: async () => [
          { reason: 'EMERGENCY', waiting: told(7), oldest: new Date(Date.now() - 3.5 * 86_400_000) },
          { reason: 'DECEASED', waiting: told(0) },
        ],
      },
      question,
      deadline,
    );

  test.each<[string, Partial<Stands>, string]>([
    ['nobody has gone through', {}, 'NOT_VERIFIED'],
    ['has been gone through as it came', { increment: passage(0) }, 'WHOLE'],
    ['has been gone through as a whole', { walk: passage(0) }, 'WHOLE'],
    [
      'was changed, as somebody found who went through all of it',
      { increment: passage(0), walk: passage(2) },
      'BROKEN',
    ],
    ['was changed, as the checkpointer found', { increment: passage(1), walk: passage(0) }, 'BROKEN'],
  ])('that %s', async (_what, standing, state) => {
    expect((await stands(standing)).chain).toMatchObject({ state, records: 42 });
  });

  test('is told with its last checkpoint, and what waits to be looked at', async () => {
    const { perHour, checkpoint, chain, reviews } = await stands({
      increment: passage(0),
      published: { size: 40, at },
    });

    expect(perHour).toEqual([{ from: '2026-11-22T10:00:00.000Z', records: { value: null, isHidden: true } }]);
    expect(checkpoint).toEqual({ records: 40, at: '2026-11-22T11:00:00.000Z' });
    expect(chain).toMatchObject({ verifiedRecords: 40, verifiedAt: '2026-11-22T11:00:00.000Z', walkedAt: null });
    expect(reviews).toEqual([
      { reason: 'EMERGENCY', count: { value: 7, isHidden: false }, oldestDays: 3 },
      { reason: 'DECEASED', count: { value: 0, isHidden: false }, oldestDays: null },
    ]);
  });
});
