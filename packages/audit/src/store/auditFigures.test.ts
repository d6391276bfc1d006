import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCheckpointDirectory } from '../checkpoint/createCheckpointDirectory.ts';
import { startCheckpointer } from '../checkpoint/startCheckpointer.ts';
import { runCommand } from '../command/runCommand.ts';
import type { OutcomeRecord } from '../auditRecord.ts';
import { anIntent, anOutcome, inTime, keys, writer } from '../testing/records.ts';
import { startTestServer, type TestServer, type TestStore } from '../testing/startTestServer.ts';
import { createAuditFiguresReader, type AuditFiguresReader } from './createAuditFiguresReader.ts';
import { createAuditLog, type DurableAuditLog } from './createAuditLog.ts';

const hidden = { hidden: true };
const count = (count: number) => ({ hidden: false, count });
const signer = { name: 'test/audit', privateKey: generateKeyPairSync('ed25519').privateKey };
const hourMs = 3_600_000;

let server: TestServer;
let store: TestStore;
let log: DurableAuditLog;
let reader: AuditFiguresReader;
let directory: string;

beforeAll(async () => {
  server = await startTestServer(undefined);
  store = await server.emptyStore();
  directory = await mkdtemp(join(tmpdir(), 'helsegraf-figures-test-'));
  log = createAuditLog({ databaseUrl: store.urls.writer, keys, writer });
  reader = createAuditFiguresReader({ databaseUrl: store.urls.figures });
}, 30_000);
beforeEach(async () => {
  await server.emptyStore();
  await rm(directory, { recursive: true, force: true });
});
afterAll(async () => {
  await Promise.all([log.stop(), reader.stop()]);
  await server.stop();
  await rm(directory, { recursive: true, force: true });
}, 60_000);

async function appendReviews(reason: OutcomeRecord['reviewReason'], times: number): Promise<string[]> {
  const intents = Array.from({ length: times }, () => anIntent());
  const ends = intents.map((intent) =>
    anOutcome(intent, { needsReview: true, ...(reason !== undefined && { reviewReason: reason }) }),
  );
  await log.append([...intents, ...ends], inTime());
  return intents.map(({ operationId }) => operationId);
}

async function waiting(): Promise<Record<string, unknown>> {
  const reviews = await reader.reviews(inTime());
  return Object.fromEntries(reviews.map((review) => [review.reason, review.waiting]));
}

function audit(...args: string[]): Promise<{ status: number; lines: string[] }> {
  const lines: string[] = [];
  const { privateKey } = signer;
  const env = {
    AUDIT_DATABASE_URL: store.urls.auditor,
    AUDIT_KEYS: JSON.stringify(keys),
    AUDIT_ORIGIN: signer.name,
    AUDIT_CHECKPOINT_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
    AUDIT_OPERATOR: 'Etter Kontroll',
  };
  const surroundings = { env, readInput: async () => '', write: (line: string) => void lines.push(line) };
  return runCommand(args, surroundings).then((status) => ({ status, lines }));
}

async function checkpoint(): Promise<void> {
  const checkpointer = startCheckpointer({
    databaseUrl: store.urls.checkpointer,
    signer,
    place: createCheckpointDirectory(directory),
    everyMs: 2_000_000,
    onFailure: () => undefined,
  });
  try {
    await checkpointer.checkpoint();
  } finally {
    await checkpointer.stop();
  }
}

describe('records per hour', () => {
  const now = new Date();
  const lastHours = { from: new Date(now.getTime() - 2 * hourMs), to: new Date(now.getTime() + 1) };

  test('are counted in the hour in which they were written, and hours without any are there with zero', async () => {
    await log.append(
      Array.from({ length: 7 }, () => anIntent()),
      inTime(),
    );

    const hours = await reader.perHour({ ...lastHours, to: new Date(Date.now() + 1) }, inTime());

    expect(hours.at(0)).toEqual({ from: expect.any(Date), records: count(0) });
    expect(hours.map(({ records }) => records)).toContainEqual(count(7));
    expect(hours.map(({ from }) => from.getTime() % hourMs)).toEqual(hours.map(() => 0));
  });

  test.each([1, 4])('are hidden when there are %i', async (some) => {
    await log.append(
      Array.from({ length: some }, () => anIntent()),
      inTime(),
    );

    const hours = await reader.perHour({ ...lastHours, to: new Date(Date.now() + 1) }, inTime());

    expect(hours.map(({ records }) => records)).toContainEqual(hidden);
    expect(JSON.stringify(hours)).not.toContain(`"count":${some}`);
  });

  test('go 31 days back and no further', async () => {
    const hours = await reader.perHour({ from: new Date(0), to: now }, inTime());

    expect(hours).toHaveLength(744);
  });

  test('of no time are none', async () => {
    expect(await reader.perHour({ from: now, to: now }, inTime())).toHaveLength(1);
    expect(await reader.perHour({ from: now, to: new Date(0) }, inTime())).toEqual([]);
  });
});

describe('what must be looked at afterwards', () => {
  test('is counted by reason, every reason, and hidden from one to four', async () => {
    await appendReviews('EMERGENCY', 6);
    await appendReviews('DECEASED', 2);
    await log.append([anIntent()], inTime());

    expect(await waiting()).toEqual({
      EMERGENCY: count(6),
      DECEASED: hidden,
      ELEVATED: count(0),
      BREAK_THE_GLASS: count(0),
    });
  });

  test('is counted once, however often it ended', async () => {
    const [event = ''] = await appendReviews('ELEVATED', 5);
    const again = anOutcome(anIntent({ operationId: event }), { needsReview: true, reviewReason: 'ELEVATED' });
    await log.append([again], inTime());

    expect(await waiting()).toMatchObject({ ELEVATED: count(5) });
  });

  test('waits no longer when somebody has said on record that they looked', async () => {
    const [event = ''] = await appendReviews('EMERGENCY', 5);

    expect(await audit('review', '--event', event, '--by', 'Kari Kontroll')).toMatchObject({ status: 0 });
    expect(await waiting()).toMatchObject({ EMERGENCY: hidden });
    expect((await audit('reviews')).lines).toHaveLength(4);
    expect(await audit('review', '--event', event)).toMatchObject({ status: 2 });
    expect(await audit('verify')).toMatchObject({ status: 0 });
  });

  test('is told by event id, and never by who it is about', async () => {
    const [event = ''] = await appendReviews('EMERGENCY', 1);

    const { lines } = await audit('reviews');

    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${event} {2}EMERGENCY {2}`))]);
    expect(lines.join()).not.toMatch(/\d{11}/);
  });

  test('is found out to have been hidden, by whoever has the keys', async () => {
    const [event = ''] = await appendReviews('EMERGENCY', 1);
    await store.run('alter table audit.entry disable trigger all');
    await store.run('update audit.entry set review_reason = null where operation_id = $1', [event]);
    await store.run('alter table audit.entry enable trigger all');

    expect((await audit('verify')).lines.join('\n')).toContain('column-changed');
  });
});

describe('how the record stands', () => {
  test('is not known before it has been gone through', async () => {
    await log.append([anIntent()], inTime());

    expect(await reader.standing(inTime())).toEqual({ records: 1 });
  });

  test('is told with each checkpoint, and with what has been published', async () => {
    await log.append([anIntent(), anIntent()], inTime());
    await checkpoint();
    await log.append([anIntent()], inTime());

    expect(await reader.standing(inTime())).toEqual({
      records: 3,
      increment: { size: 2, findings: 0, at: expect.any(Date) },
      published: { size: 2, at: expect.any(Date) },
    });
  });

  test.each([
    ['a hash was changed', `update audit.entry set leaf = sha256('x') where seq = 1`],
    ['the chain was changed', `update audit.entry set chain = sha256('x') where seq = 1`],
    ['a record was taken away', 'delete from audit.entry where seq = 1'],
  ])('says so when %s', async (_what, change) => {
    await log.append([anIntent(), anIntent(), anIntent()], inTime());
    await checkpoint();
    await store.run('alter table audit.entry disable trigger all');
    await store.run(change);
    await store.run('alter table audit.entry enable trigger all');

    await checkpoint().catch(() => undefined);

    expect(await reader.standing(inTime())).toMatchObject({ increment: { findings: 1 } });
  });

  test('is told of the whole when somebody has verified it', async () => {
    await log.append([anIntent(), anIntent()], inTime());
    await audit('verify');

    const { walk } = await reader.standing(inTime());

    expect(walk).toEqual({ size: 2, findings: 0, at: expect.any(Date) });
  });
});

test('who reads figures reads no table', async () => {
  const tables = await store.run(
    `select has_table_privilege('helsegraf_audit_figures', 'audit.' || name, 'select') as may
     from unnest(array['entry', 'checkpoint', 'recovery', 'standing']) as name`,
  );
  const functions = await store.run(
    `select has_function_privilege('helsegraf_audit_figures', p.oid, 'execute') as may, p.proname as name
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'audit'
     where has_function_privilege('helsegraf_audit_figures', p.oid, 'execute')`,
  );

  expect(tables.map(({ may }) => may)).toEqual([false, false, false, false]);
  expect(functions.map(({ name }) => String(name)).toSorted((one, other) => one.localeCompare(other))).toEqual([
    'how_it_stands',
    'records_per_hour',
    'reviews_awaited',
  ]);
});
