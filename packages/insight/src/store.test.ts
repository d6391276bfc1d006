import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AnsweredRequest } from './answeredRequest.ts';
import { createInsightReader } from './createInsightReader.ts';
import { createInsightWriter } from './createInsightWriter.ts';
import type { Count, InsightReader } from './insightReader.ts';
import type { InsightWriter } from './insightWriter.ts';
import { aRequest } from './testing/aRequest.ts';
import { startTestStore, type TestStore } from './testing/startTestStore.ts';

let store: TestStore;
let reader: InsightReader;
let writers: InsightWriter[];

beforeAll(async () => {
  store = await startTestStore();
  reader = createInsightReader({ databaseUrl: store.urls.reader });
});
beforeEach(async () => {
  await store.clear();
  writers = [];
});
afterEach(() => Promise.all(writers.map((writer) => writer.stop())));
afterAll(async () => {
  await reader.stop();
  await store.stop();
});

const day = { from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-21T00:00:00Z') };
const soon = () => Date.now() + 20_000;
const exactly = (count: number): Count => ({ hidden: false, count });

function aWriter(databaseUrl = store.urls.writer): InsightWriter {
  // It stores when a test says so.
  const writer = createInsightWriter({ databaseUrl, flushEveryMs: 3_600_000, timeoutMs: 20_000 });
  writers.push(writer);
  return writer;
}

async function storeAll(...requests: AnsweredRequest[]): Promise<void> {
  const writer = aWriter();
  for (const request of requests) writer.add(request);
  await writer.flush();
}

const times = (count: number, changes: Partial<AnsweredRequest> = {}) =>
  Array.from({ length: count }, () => aRequest(changes));

describe('requests', () => {
  test('are counted by the minute, the hour and the day, by what became of them', async () => {
    await storeAll(
      ...times(20),
      ...times(7, { status: 503, code: 'SOURCE_UNAVAILABLE' }),
      ...times(6, { status: 403, code: 'FORBIDDEN', at: Date.parse('2026-11-20T13:00:00Z') }),
    );

    const [byMinute, byHour, byDay] = await Promise.all([
      reader.requestSeries(
        { from: new Date('2026-11-20T12:34:00Z'), to: new Date('2026-11-20T12:35:00Z') },
        'minute',
        soon(),
      ),
      reader.requestSeries(day, 'hour', soon()),
      reader.requestSeries(day, 'day', soon()),
    ]);

    expect(byMinute).toEqual([
      { at: new Date('2026-11-20T12:34:00Z'), requests: exactly(27), failures: exactly(7), refusals: exactly(0) },
    ]);
    expect(byHour).toHaveLength(24);
    expect(byHour.slice(12, 14).map(({ requests }) => requests)).toEqual([exactly(27), exactly(6)]);
    expect(byDay).toEqual([{ at: day.from, requests: exactly(33), failures: exactly(7), refusals: exactly(6) }]);
  });

  test('are told apart by operation, client, version and code, the most frequent first', async () => {
    await storeAll(
      ...times(9, { clientVersion: '2.1', isEmergency: true }),
      ...times(8, { operation: 'MedicationList', clientId: 'a-pharmacy', status: 403, code: 'FORBIDDEN' }),
    );

    const [byOperation, byVersion, byCode] = await Promise.all([
      reader.requestTotals(day, 'operation', soon()),
      reader.requestTotals(day, 'version', soon()),
      reader.requestTotals(day, 'code', soon()),
    ]);

    expect(
      byOperation.map(({ operation, requests, refusals, emergencies }) => [operation, requests, refusals, emergencies]),
    ).toEqual([
      ['PatientOverview', exactly(9), exactly(0), exactly(9)],
      ['MedicationList', exactly(8), exactly(8), exactly(0)],
    ]);
    expect(byVersion.map(({ client, version }) => [client, version])).toEqual([
      ['an-ehr', '2.1'],
      ['a-pharmacy', undefined],
    ]);
    expect(byCode.map(({ code }) => code)).toEqual([undefined, 'FORBIDDEN']);
  });

  test('are narrowed by a filter', async () => {
    await storeAll(
      ...times(9),
      ...times(8, { clientId: 'a-pharmacy' }),
      ...times(7, { clientId: 'a-pharmacy', status: 500 }),
    );

    const total = await reader.requestTotal({ ...day, clients: ['a-pharmacy'] }, soon());

    expect(total).toMatchObject({ requests: exactly(15), failures: exactly(7), refusals: exactly(0) });
  });

  test('that failed in small number hide what was answered with them, and not what was refused', async () => {
    await storeAll(...times(40), ...times(3, { status: 500 }), ...times(20, { status: 403, code: 'FORBIDDEN' }));

    expect(await reader.requestTotal(day, soon())).toMatchObject({
      requests: exactly(63),
      failures: { hidden: true },
      refusals: exactly(20),
    });
  });

  test('over time hide all of a step where few are what is left beside an outage', async () => {
    const at = (hour: number) => Date.parse('2026-11-20T00:00:00Z') + hour * 3_600_000;
    await storeAll(
      ...times(3, { at: at(10) }),
      ...times(60, { at: at(10), status: 503 }),
      ...times(50, { at: at(12) }),
      ...times(7, { at: at(12), status: 503 }),
    );

    const series = await reader.requestSeries(day, 'hour', soon());

    expect(series[10]).toMatchObject({ requests: { hidden: true }, failures: exactly(60), refusals: exactly(0) });
    expect(series[12]).toMatchObject({ requests: exactly(57), failures: exactly(7) });
  });

  test('are in an order that tells nothing of those that are hidden', async () => {
    await storeAll(
      ...times(90, { operation: 'MedicationList' }),
      ...times(2, { operation: 'A' }),
      ...times(4, { operation: 'B' }),
      ...times(20, { operation: 'C' }),
    );

    const totals = await reader.requestTotals(day, 'operation', soon());

    expect(totals.map(({ operation, requests }) => [operation, requests.hidden])).toEqual([
      ['MedicationList', false],
      ['A', true],
      ['B', true],
      ['C', true],
    ]);
  });

  test('in the last hours are added up from days, hours and minutes', async () => {
    const now = Date.now();
    const from = new Date(now - 30 * 3_600_000);
    await storeAll(
      ...times(5, { at: now - 29 * 3_600_000 }),
      ...times(6, { at: now - 3_600_000 }),
      ...times(7, { at: now }),
      ...times(8, { at: now - 32 * 3_600_000 }),
    );

    expect((await reader.requestTotal({ from, to: new Date(now + 1) }, soon())).requests).toEqual(exactly(18));
  });

  test('have the percentiles of all of them, whoever stored them', async () => {
    const slow = Array.from({ length: 50 }, (_none, at) => aRequest({ durationMs: 10 * (at + 51) }));
    const quick = Array.from({ length: 50 }, (_none, at) => aRequest({ durationMs: 10 * (at + 1) }));
    await Promise.all([storeAll(...slow), storeAll(...quick)]);

    const [point] = await reader.latencySeries(day, 'day', soon());

    expect(point?.latency?.p50Ms).toBeGreaterThan(500 * 0.95);
    expect(point?.latency?.p50Ms).toBeLessThan(500 * 1.05);
    expect(point?.latency?.p99Ms).toBeGreaterThan(990 * 0.95);
    expect(point?.latency?.p99Ms).toBeLessThan(990 * 1.05);
  });

  test('have no percentiles when they are few', async () => {
    await storeAll(...times(4));

    expect((await reader.requestTotal(day, soon())).latency).toBeUndefined();
  });
});

describe('sources', () => {
  const down = { service: 'core-record', outcome: 'unavailable', reason: 'TIMEOUT' } as const;

  test('have their health over time, with the time that fetches took, and the reasons', async () => {
    await storeAll(
      ...times(9, { sources: [{ service: 'core-record', outcome: 'answered', fetchedMs: 100 }] }),
      ...times(6, { sources: [down], at: Date.parse('2026-11-20T13:00:00Z') }),
    );

    const [series, totals] = await Promise.all([
      reader.sourceSeries(day, 'hour', soon()),
      reader.sourceTotals(day, soon()),
    ]);

    expect(series).toHaveLength(24);
    expect(series[12]).toMatchObject({ source: 'core-record', answered: exactly(9), unavailable: exactly(0) });
    expect(series[12]?.latency?.p50Ms).toBeLessThanOrEqual(105);
    expect(series[13]).toMatchObject({ unavailable: exactly(6), latency: undefined });
    expect(totals).toMatchObject([{ answered: exactly(9), reasons: [{ reason: 'TIMEOUT', count: exactly(6) }] }]);
  });

  test('tell how often they are called, by whom and for what', async () => {
    await storeAll(
      ...times(5, { calls: { sfm: 2, hpr: 1 } }),
      ...times(6, { calls: { sfm: 1 }, clientId: 'a-pharmacy' }),
    );

    const [bySource, byClient] = await Promise.all([
      reader.callTotals(day, 'source', soon()),
      reader.callTotals({ ...day, sources: ['sfm'] }, 'client', soon()),
    ]);

    expect(bySource).toEqual([
      { source: 'sfm', calls: exactly(16), requests: exactly(11) },
      { source: 'hpr', calls: exactly(5), requests: exactly(5) },
    ]);
    expect(byClient.map(({ client, calls }) => [client, calls])).toEqual([
      ['an-ehr', exactly(10)],
      ['a-pharmacy', exactly(6)],
    ]);
  });

  test('tell which organisations they answered', async () => {
    await storeAll(
      ...times(5, { organisationNumber: '310123455', sources: [{ service: 'sfm', outcome: 'nothing' }, down] }),
    );

    expect(await reader.organisationUse(day, soon())).toEqual([
      {
        organisationNumber: '310123455',
        source: 'sfm',
        requests: exactly(5),
        firstUsedOn: day.from,
        lastUsedOn: day.from,
      },
    ]);
  });
});

describe('fields', () => {
  const some = ['Patient.name', 'Patient.nationalId', 'Query.patient'];
  const old = ['Patient.name', 'Patient.oldName', 'Query.patient'];

  test('tell which client still asks for one, and in which version', async () => {
    await storeAll(
      ...times(9, { fields: some, clientVersion: '3.0' }),
      ...times(7, { fields: old, clientVersion: '2.9', operation: 'Person' }),
      ...times(2, { fields: [...old], clientVersion: '1.0' }),
    );

    const users = await reader.fieldUse({ ...day, coordinates: ['Patient.oldName'] }, soon());

    expect(users).toEqual([
      {
        coordinate: 'Patient.oldName',
        client: 'an-ehr',
        version: '2.9',
        requests: exactly(7),
        lastUsedOn: day.from,
      },
      expect.objectContaining({ version: '1.0', requests: { hidden: true } }),
    ]);
    expect(await reader.fieldUse({ ...day, coordinates: ['Patient.nobodyAsks'] }, soon())).toEqual([]);
  });

  test('are counted once for a request, whichever documents they stand in', async () => {
    await storeAll(...times(9, { fields: some }), ...times(7, { fields: old }));

    const use = await reader.fieldUse({ ...day, coordinates: ['Patient.name', 'Patient.nationalId'] }, soon());

    expect(use.map(({ coordinate, requests }) => [coordinate, requests])).toEqual([
      ['Patient.name', exactly(16)],
      ['Patient.nationalId', exactly(9)],
    ]);
  });
});

describe('storing', () => {
  test('the same batch twice counts once', async () => {
    const batch = JSON.stringify({
      requests: [
        {
          at: day.from,
          operation: 'Person',
          client: 'c',
          version: '',
          caller_kind: 'citizen',
          outcome: 'answered',
          code: '',
          requests: 9,
          emergencies: 0,
          latency: '9',
        },
      ],
      sources: [],
      calls: [],
      organisations: [],
      documents: [],
      documentUses: [],
      losses: [],
    });
    const stored = () =>
      store.run(`select insight.store_batch('8c7a3f0e-0000-4000-8000-000000000001', 1, $1) as stored`, [batch]);

    expect([await stored(), await stored()].flat()).toEqual([{ stored: true }, { stored: false }]);
    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(9));
  });

  test('several gateways at once lose nothing and never wait in a ring', async () => {
    const operations = ['A', 'B', 'C', 'D', 'E', 'F'];
    const clients = ['one', 'two', 'three'];
    const rounds = Array.from({ length: 6 }, async (_none, at) => {
      const writer = aWriter();
      for (let round = 0; round < 5; round += 1) {
        const shuffled = at % 2 === 0 ? operations : operations.toReversed();
        for (const operation of shuffled) {
          for (const clientId of clients)
            writer.add(aRequest({ operation, clientId, calls: { sfm: 1 }, fields: ['Query.patient'] }));
        }
        await writer.flush();
      }
    });
    await Promise.all(rounds);

    const total = 6 * 5 * operations.length * clients.length;
    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(total));
    expect((await reader.callTotals(day, 'source', soon()))[0]?.calls).toEqual(exactly(total));
  });

  test('what is left is stored at the end', async () => {
    const writer = aWriter();
    for (const request of times(5)) writer.add(request);

    await writers.pop()?.stop();

    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(5));
  });

  test('what cannot be stored now is stored later, once', async () => {
    const events: string[] = [];
    const writer = createInsightWriter({
      databaseUrl: store.urls.writer,
      flushEveryMs: 3_600_000,
      onFailure: () => events.push('failed'),
      onRecovered: () => events.push('recovered'),
    });
    await store.run('alter function insight.store_batch rename to store_batch_away');
    for (const request of times(5)) writer.add(request);
    await writer.flush();
    for (const request of times(6)) writer.add(request);
    await writer.flush();
    await store.run('alter function insight.store_batch_away rename to store_batch');

    await writer.flush();
    await writer.stop();

    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(11));
    expect(events).toEqual(['failed', 'recovered']);
  });

  test('what the store will never take is given up, and counted, so that what comes after it is stored', async () => {
    const events: string[] = [];
    const writer = createInsightWriter({
      databaseUrl: store.urls.writer,
      flushEveryMs: 3_600_000,
      onFailure: () => events.push('failed'),
      onRecovered: () => events.push('recovered'),
    });
    for (const request of times(6, { clientId: 'no text of PostgreSQL\u0000' })) writer.add(request);
    await writer.flush();
    for (const request of times(6)) writer.add(request);
    await writer.flush();
    await writer.stop();

    const today = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) };
    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(6));
    expect(await reader.completeness(today, soon())).toMatchObject({ lost: exactly(6) });
    expect(events).toEqual(['failed', 'recovered']);
  });

  test('what has waited for a quarter of an hour is given up, and counted', async () => {
    const writer = aWriter();
    const start = Date.parse('2026-11-20T12:00:00Z');
    for (let minute = 0; minute < 17; minute += 1) {
      for (const request of times(5, { at: start + minute * 60_000 })) writer.add(request);
    }
    await writer.flush();

    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(75));
    // None of them larger than a minute.
    expect(await store.run('select sequence from insight.writer')).toEqual([{ sequence: '15' }]);
    const today = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) };
    expect(await reader.completeness(today, soon())).toEqual({
      lost: exactly(10),
      unnamed: exactly(0),
      storedAt: expect.any(Date),
    });
  });

  test('a client that makes up versions has thirty of them', async () => {
    const made = Array.from({ length: 100 }, (_none, at) => aRequest({ clientVersion: `1.${at}` }));
    await storeAll(...made, ...times(9, { clientId: 'another', clientVersion: '2.0' }));

    const versions = await reader.requestTotals(day, 'version', soon());

    expect(versions.filter(({ client }) => client === 'an-ehr')).toHaveLength(31);
    expect(versions.filter(({ client }) => client === 'another')).toHaveLength(1);
    expect(versions[0]).toMatchObject({ client: 'an-ehr', version: 'other' });
    const today = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) };
    expect((await reader.completeness(today, soon())).unnamed).toEqual(exactly(70));
  });

  test('names beyond what a day may have are other', async () => {
    await storeAll(
      ...Array.from({ length: 600 }, (_none, at) => aRequest({ operation: `O${at}`, clientId: `c${at}` })),
    );

    expect(await reader.requestTotals(day, 'operation', soon())).toHaveLength(501);
    expect(await reader.requestTotals(day, 'client', soon())).toHaveLength(501);
    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(600));
  });
});

describe('who may do what', () => {
  test('the writer sees nothing and changes nothing but by adding', async () => {
    const asWriter = createInsightReader({ databaseUrl: store.urls.writer });

    await expect(asWriter.requestTotal(day, soon())).rejects.toMatchObject({
      name: 'InsightUnavailable',
      cause: expect.objectContaining({ message: expect.stringContaining('permission denied') }),
    });
    await asWriter.stop();
  });

  test('the reader stores nothing', async () => {
    const asReader = aWriter(store.urls.reader);
    for (const request of times(5)) asReader.add(request);
    await asReader.flush();

    expect((await reader.requestTotal(day, soon())).requests).toEqual(exactly(0));
  });

  test('nobody forgets what is younger than an hour', async () => {
    await expect(store.run(`select insight.forget('1 minute', '400 days')`)).rejects.toThrow('kept for longer');
  });
});

test('what is old is forgotten, minutes before hours', async () => {
  const now = Date.now();
  const daysAgo = (days: number) => ({ at: now - days * 86_400_000, calls: { sfm: 1 }, fields: ['Query.patient'] });
  await storeAll(...times(5, daysAgo(0)), ...times(6, daysAgo(3)), ...times(7, daysAgo(401)));

  await store.run(`select insight.forget('48 hours', '400 days')`);

  const counts = await store.run(`
    select (select sum(requests) from insight.request_minute) as minutes,
      (select sum(requests) from insight.call_hour) as hours, (select sum(requests) from insight.document_day) as days`);
  expect(counts).toEqual([{ minutes: '5', hours: '11', days: '11' }]);
});

test('a period that ends before it begins is refused, and one that is too long for its steps', async () => {
  const backwards = { from: day.to, to: day.from };
  const long = { from: new Date('2020-01-01T00:00:00Z'), to: day.to };

  await expect(reader.requestSeries(backwards, 'day', soon())).rejects.toThrow(RangeError);
  await expect(reader.requestTotal({ from: new Date(NaN), to: day.to }, soon())).rejects.toThrow(RangeError);
  await expect(reader.requestSeries(long, 'hour', soon())).rejects.toThrow(RangeError);
});

test('figures that cannot be read in time are a failure', async () => {
  await expect(reader.requestTotal(day, Date.now() - 1)).rejects.toThrow('the figures cannot be read now');
});
