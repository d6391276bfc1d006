import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInsightReader } from '../createInsightReader.ts';
import type { Count, InsightReader } from '../insightReader.ts';
import { startTestStore, type TestStore } from '../testing/startTestStore.ts';
import { fillWithHistory } from './fillWithHistory.ts';

const organisations = ['310123455', '310123463', '310123471', '210000011', '310123498'];
const now = Date.parse('2026-11-20T12:34:56Z');
const month = { from: new Date(now - 29 * 86_400_000), to: new Date(now) };
const soon = () => Date.now() + 20_000;

let store: TestStore;
let reader: InsightReader;

beforeAll(async () => {
  store = await startTestStore();
  reader = createInsightReader({ databaseUrl: store.urls.reader });
  await fillWithHistory({ ownerUrl: store.urls.owner, mode: 'sandbox', organisations, now });
});
afterAll(async () => {
  await reader.stop();
  await store.stop();
});

const countOf = (count: Count | undefined) => (count?.hidden === false ? count.count : 0);

describe('a month of made-up figures', () => {
  test('has requests on every day, and fewer at weekends', async () => {
    const points = await reader.requestSeries(month, 'day', soon());
    const byWeekday = (days: readonly number[]) =>
      points.filter(({ at }) => days.includes(at.getUTCDay())).map(({ requests }) => countOf(requests));

    expect(points).toHaveLength(30);
    expect(Math.min(...byWeekday([2, 3]))).toBeGreaterThan(Math.max(...byWeekday([0, 6])));
  });

  test('is the same by the hour as by the day', async () => {
    const [hours, days] = await Promise.all([
      reader.requestSeries({ ...month, from: new Date('2026-10-22T00:00:00Z') }, 'hour', soon()),
      reader.requestTotal({ ...month, from: new Date('2026-10-22T00:00:00Z') }, soon()),
    ]);
    // What is hidden by the hour is little.
    const sum = hours.reduce((total, { requests }) => total + countOf(requests), 0);

    expect(sum).toBeGreaterThan(countOf(days.requests) * 0.99);
    expect(sum).toBeLessThanOrEqual(countOf(days.requests));
    expect(days.latency?.p99Ms).toBeGreaterThan(days.latency?.p50Ms ?? Infinity);
  });

  test('is in the last minutes too', async () => {
    const points = await reader.requestSeries({ from: new Date(now - 1_800_000), to: new Date(now) }, 'minute', soon());

    expect(points.filter(({ requests }) => countOf(requests) > 0).length).toBeGreaterThan(20);
  });

  test('has an outage of a source, and no other', async () => {
    const sources = await reader.sourceTotals(month, soon());
    const points = await reader.sourceSeries({ ...month, sources: ['core-record'] }, 'hour', soon());
    const down = points.filter((point) => countOf(point.unavailable) > countOf(point.answered));

    expect(sources.length).toBeGreaterThan(5);
    expect(down.map(({ at }) => at.toISOString().slice(0, 13))).toEqual([
      '2026-11-09T09',
      '2026-11-09T10',
      '2026-11-09T11',
      '2026-11-09T12',
    ]);
  });

  test('has systems that change their versions, and old ones that ask for what new ones do not', async () => {
    const totals = await reader.requestTotals(month, 'version', soon());
    const ofRecord = totals.filter(({ client }) => client === 'synthetic-gp-record').map(({ version }) => version);
    const lastWeek = { from: new Date(now - 7 * 86_400_000), to: new Date(now) };
    const use = await reader.fieldUse({ ...lastWeek, clients: ['synthetic-gp-record'] }, soon());
    const fieldsOf = (version: string) =>
      use.filter((one) => one.version === version).map(({ coordinate }) => coordinate);

    expect(new Set(ofRecord)).toEqual(new Set(['4.1', '4.2', '5.0']));
    expect(fieldsOf('4.1').length).toBeGreaterThan(0);
    expect(fieldsOf('4.1').filter((field) => !fieldsOf('5.0').includes(field))).not.toEqual([]);
  });

  test('has organisations that began one after the other', async () => {
    const use = await reader.organisationUse(month, soon());
    const first = new Map(
      use.map(({ organisationNumber, firstUsedOn }) => [organisationNumber, firstUsedOn.getTime()]),
    );

    expect(new Set(first.keys())).toEqual(new Set(organisations));
    expect(new Set(first.values()).size).toBeGreaterThan(2);
  });

  test('comes once', async () => {
    const before = await reader.requestTotal(month, soon());

    expect(await fillWithHistory({ ownerUrl: store.urls.owner, mode: 'sandbox', organisations, now })).toBe(false);
    expect(await reader.requestTotal(month, soon())).toEqual(before);
  });
});

describe('figures that are not made up', () => {
  test.each(['production', 'test', ''])('are never mixed with those that are, in mode %p', async (mode) => {
    const filling = fillWithHistory({ ownerUrl: store.urls.owner, mode, organisations, now });

    await expect(filling).rejects.toThrow('for a sandbox alone');
  });

  test('are not added to', async () => {
    await store.clear();
    await store.run(`insert into insight.request_hour values ('2026-11-19T12:00Z', 'Person', 'an-ehr', '', 'practitioner',
      'answered', '', 9, 0, 9)`);

    const filling = fillWithHistory({ ownerUrl: store.urls.owner, mode: 'sandbox', organisations, now });

    await expect(filling).rejects.toThrow('holds figures already');
    expect(await store.run('select requests from insight.request_hour')).toEqual([{ requests: '9' }]);
  });
});
