import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded/startEmbeddedPostgres.ts';
import { createSealer } from '../sealing/createSealer.ts';
import { anIntent, anOutcome, inTime, keys, otherPatient, patient, writer } from '../testing/records.ts';
import { samePasswords, startTestServer, type TestServer, type TestStore } from '../testing/startTestServer.ts';
import { verifyRecord } from '../verify/verifyRecord.ts';
import { createAccessLogReader } from './createAccessLogReader.ts';
import { createAuditLog, type AuditLogOptions, type DurableAuditLog } from './createAuditLog.ts';
import { createConnections } from './createConnections.ts';
import { readRows } from './readRows.ts';

const unavailable = { code: 'AUDIT_UNAVAILABLE' };
const given = process.env['DATABASE_URL'];
const servers = [
  { name: 'our own PostgreSQL', address: undefined },
  ...(given === undefined ? [] : [{ name: 'the PostgreSQL of DATABASE_URL', address: given }]),
];

describe.each(servers)('the record on $name', ({ address }) => {
  let server: TestServer;
  let store: TestStore;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    server = await startTestServer(address);
  }, 30_000);
  beforeEach(async () => {
    store = await server.emptyStore();
  });
  afterEach(async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()));
  });
  afterAll(() => server.stop(), 60_000);

  function openLog(options: Partial<AuditLogOptions> = {}): DurableAuditLog {
    const log = createAuditLog({ databaseUrl: store.urls.writer, keys, writer, ...options });
    stops.push(() => log.stop());
    return log;
  }

  function openReader() {
    const reader = createAccessLogReader({ databaseUrl: store.urls.reader, keys });
    stops.push(() => reader.stop());
    return reader;
  }

  async function verify() {
    const connections = createConnections({ databaseUrl: store.urls.auditor, max: 1, timeoutMs: 20_000 });
    try {
      return await verifyRecord({ rows: readRows(connections, 0), checkpoints: [], sealer: createSealer(keys) });
    } finally {
      await connections.stop();
    }
  }

  test('keeps what is appended, sealed', async () => {
    const log = openLog();
    const intent = anIntent();

    await log.checkReady(inTime());
    await log.append([intent, anOutcome(intent)], inTime());

    const rows = await store.run('select * from audit.entry order by seq');
    expect(rows.map(({ seq, kind }) => [seq, kind])).toEqual([
      ['0', 'intent'],
      ['1', 'outcome'],
    ]);
    const text = JSON.stringify(rows) + rows.map(({ sealed }) => String(sealed)).join('');
    expect(text).not.toContain(patient);
    expect(text).not.toContain('Sommerfugl');
  });

  test('tells how an operation ended as it was first recorded, whatever is appended later', async () => {
    const log = openLog();
    const intent = anIntent();
    const [disclosures, relation] = [[{ source: 'sfm', dataClass: 'allergy', count: 2, withheld: 0 }], 'self'] as const;

    await log.append([intent, anOutcome(intent, { disclosures, relation })], inTime());
    await log.append([anOutcome(intent, { outcome: 'refused', disclosures: [] })], inTime());

    const { entries } = await openReader().read({ patient, first: 10, deadline: inTime() });
    expect(entries).toMatchObject([{ outcome: 'disclosed', disclosures, relation }]);
  });

  test('has no gaps and one chain, however many gateways write to it at once', async () => {
    const logs = [openLog(), openLog(), openLog()];
    const hundred = Array.from({ length: 100 }, (_, at) => at);

    await Promise.all(logs.flatMap((log) => hundred.map(() => log.append([anIntent()], inTime()))));

    const { size, findings, openedCount } = await verify();
    expect({ size, findings, openedCount }).toEqual({ size: 300, findings: [], openedCount: 300 });
  });

  test('has a record once, however often it is appended', async () => {
    const [log, other] = [openLog(), openLog()];
    const intent = anIntent();

    await Promise.all([
      log.append([intent], inTime()),
      log.append([intent, intent], inTime()),
      other.append([intent], inTime()),
    ]);
    await log.append([intent, anIntent()], inTime());

    expect((await verify()).size).toBe(2);
    expect((await verify()).findings).toEqual([]);
  });

  test.each([
    ["update audit.entry set kind = 'outcome'"],
    ['delete from audit.entry'],
    ['truncate audit.entry'],
    ['alter table audit.entry disable trigger all'],
    ['drop table audit.entry'],
    ['create table audit.mine ()'],
    ["insert into audit.checkpoint (size, note) values (1, '')"],
    ['select * from audit.checkpoint'],
  ])('refuses the writer: %s', async (sql) => {
    await openLog().append([anIntent()], inTime());

    await expect(runAs(store.urls.writer, sql)).rejects.toMatchObject({ code: '42501' });
    expect((await verify()).size).toBe(1);
  });

  test.each([
    ['reader', 'select * from audit.entry'],
    ['reader', "select audit.append('{}', '{}', '{}', '{}', '{}', '{}', '{}')"],
    ['checkpointer', 'select sealed from audit.entry'],
    ['checkpointer', 'select subject_key from audit.entry'],
    ['checkpointer', 'delete from audit.checkpoint'],
    ['auditor', 'delete from audit.entry'],
    ['auditor', "update audit.entry set kind = 'outcome'"],
  ] as const)('refuses the %s: %s', async (role, sql) => {
    await openLog().append([anIntent()], inTime());

    await expect(runAs(store.urls[role], sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('is not changed by its owner by mistake either', async () => {
    await openLog().append([anIntent()], inTime());

    await expect(store.run('delete from audit.entry')).rejects.toThrow('append-only');
    await expect(store.run("update audit.entry set kind = 'outcome'")).rejects.toThrow('append-only');
    await expect(store.run('truncate audit.entry')).rejects.toThrow('append-only');
  });

  test('shows a person who looked, newest first, page by page, and nobody else', async () => {
    const log = openLog();
    const intents = [1, 2, 3, 4, 5].map((day) => anIntent({ recordedAt: `2026-05-0${day}T06:00:00.000Z` }));
    for (const intent of intents) await log.append([intent], inTime());
    await log.append([anIntent({ patient: otherPatient })], inTime());
    for (const intent of intents.slice(0, 4)) await log.append([anOutcome(intent)], inTime());
    const reader = openReader();

    const first = await reader.read({ patient, first: 2, deadline: inTime() });
    const before = first.entries.at(-1)?.id ?? '';
    const second = await reader.read({ patient, first: 10, before, deadline: inTime() });

    expect(first.hasMore).toBe(true);
    expect(second.hasMore).toBe(false);
    const all = [...first.entries, ...second.entries];
    expect(all.map(({ id }) => id)).toEqual(intents.map(({ id }) => id).toReversed());
    expect(all.map(({ outcome }) => outcome)).toEqual(['under-way', ...Array<string>(4).fill('disclosed')]);
    expect(all[1]).toMatchObject({
      actorName: 'Kvikk Sommerfugl',
      role: 'LE',
      basis: 'CONSENT',
      purposeText: 'Poliklinikk',
      disclosures: [{ source: 'sfm', dataClass: 'medication', count: 3, withheld: 1 }],
    });
    // Ids are random, and one in some hundreds has the short reference in it by chance.
    const told = JSON.stringify(all.map(({ id: _random, ...entry }) => entry));
    expect(told).not.toMatch(/17855599120|05898597468|123456789|ord som|705592|d-77/);
  });

  test("gives nothing for an id that is not one of the person's own", async () => {
    const foreign = anIntent({ patient: otherPatient });
    await openLog().append([anIntent(), foreign], inTime());
    const reader = openReader();

    expect(await reader.read({ patient, first: 5, before: foreign.id, deadline: inTime() })).toEqual({
      entries: [],
      hasMore: false,
    });
    expect((await reader.read({ patient, first: 5, before: "' or 1=1", deadline: inTime() })).entries).toEqual([]);
  });

  test('is read across a change of keys', async () => {
    const next = [{ kid: 'next', key: Buffer.alloc(32, 2).toString('base64') }, ...keys];
    const intent = anIntent();
    await openLog().append([intent], inTime());
    await openLog({ keys: next }).append([anOutcome(intent), anIntent()], inTime());
    const reader = createAccessLogReader({ databaseUrl: store.urls.reader, keys: next });
    stops.push(() => reader.stop());

    const { entries } = await reader.read({ patient, first: 10, deadline: inTime() });

    expect(entries.map(({ outcome }) => outcome)).toEqual(['under-way', 'disclosed']);
  });

  test('closes what a gateway left open, once, and leaves what is under way', async () => {
    const [log, other] = [openLog(), openLog()];
    const left = Array.from({ length: 3 }, () => anIntent());
    const done = anIntent();
    await log.append([...left, done, anOutcome(done)], inTime());
    // What was committed a while ago, by the clock that counts.
    await store.run(`
      alter table audit.entry disable trigger append_only;
      update audit.entry set committed_at = committed_at - interval '1 hour';`);
    await log.append([anIntent()], inTime());

    const closed = await Promise.all([
      log.closeOpenIntents(60_000, inTime()),
      other.closeOpenIntents(60_000, inTime()),
    ]);
    const again = await log.closeOpenIntents(60_000, inTime());

    expect(Math.max(...closed)).toBe(3);
    expect(again).toBe(0);
    expect((await verify()).size).toBe(9);
    const { entries } = await openReader().read({ patient, first: 10, deadline: inTime() });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['under-way', 'disclosed', 'unknown', 'unknown', 'unknown']);
  });

  test('closes what can be read though something before it cannot, and says so until it can', async () => {
    const lost = [{ kid: 'lost', key: Buffer.alloc(32, 9).toString('base64') }];
    await openLog({ keys: lost }).append([anIntent()], inTime());
    const log = openLog();
    await log.append([anIntent()], inTime());

    await expect(log.closeOpenIntents(0, inTime())).rejects.toThrow('cannot be read');
    const { entries } = await openReader().read({ patient, first: 10, deadline: inTime() });
    const found = await openLog({ keys: [...keys, ...lost] }).closeOpenIntents(0, inTime());

    expect(entries.map(({ outcome }) => outcome)).toContain('unknown');
    expect(found).toBe(1);
    expect(await log.closeOpenIntents(0, inTime())).toBe(0);
  });

  test('cannot be told by a writer to leave open what was left open', async () => {
    const log = openLog();
    const done = anIntent();
    await log.append([done, anOutcome(done), anIntent()], inTime());

    for (const sql of [
      'insert into audit.recovery (through_seq) values (1000000)',
      'select audit.finish_recovery(2)',
      'select audit.finish_recovery(1000000)',
    ]) {
      await expect(runAs(store.urls.writer, sql)).rejects.toThrow(/permission denied|has no outcome|not go that far/);
    }
    await runAs(store.urls.writer, 'select audit.finish_recovery(1)');

    expect(await log.closeOpenIntents(0, inTime())).toBe(1);
    expect(await log.closeOpenIntents(0, inTime())).toBe(0);
  });

  test('shows how an operation ended when it was first given up', async () => {
    const log = openLog();
    const intent = anIntent();
    await log.append([intent], inTime());
    await log.closeOpenIntents(0, inTime());
    await log.append([anOutcome(intent)], inTime());

    const { entries } = await openReader().read({ patient, first: 10, deadline: inTime() });

    expect(entries.map(({ outcome }) => outcome)).toEqual(['disclosed']);
  });

  test('says that it is unavailable when the store does not answer before the deadline', async () => {
    const holder = new pg.Client({ connectionString: store.urls.superuser });
    await holder.connect();
    await holder.query('begin');
    await holder.query('lock table audit.entry in access exclusive mode');
    const log = openLog({ commitTimeoutMs: 400 });
    const intent = anIntent();
    const startedAt = Date.now();

    await expect(log.append([intent], Date.now() + 300)).rejects.toMatchObject(unavailable);

    expect(Date.now() - startedAt).toBeLessThan(5_000);
    await holder.query('rollback');
    await holder.end();
    await log.append([intent], inTime());
    expect((await verify()).findings).toEqual([]);
    expect((await verify()).size).toBe(1);
  });

  test('takes no more than it can hold', async () => {
    const log = openLog({ maxWaitingRecords: 10 });

    const appended = await Promise.allSettled(Array.from({ length: 30 }, () => log.append([anIntent()], inTime())));

    expect(appended.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    await log.append([anIntent()], inTime());
  });

  test('says at once that the disk is full, and goes on when it is not any more', async () => {
    // The error that PostgreSQL gives, from a trigger.
    await store.run(`
      create function audit.full() returns trigger language plpgsql as $$ begin
        raise exception 'No space left on device' using errcode = 'disk_full'; end $$;
      create trigger full_disk before insert on audit.entry for each row execute function audit.full();`);
    const log = openLog();

    await expect(log.append([anIntent()], inTime())).rejects.toMatchObject(unavailable);
    await store.run('drop trigger full_disk on audit.entry');
    await log.append([anIntent()], inTime());

    expect((await verify()).size).toBe(1);
  });

  test('is not ready for somebody who may not write', async () => {
    const log = createAuditLog({ databaseUrl: store.urls.reader, keys, writer });
    stops.push(() => log.stop());

    await expect(log.checkReady(Date.now() + 300)).rejects.toMatchObject(unavailable);
  });
});

test('nothing that was confirmed is lost when the server is killed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-audit-kill-'));
  const passwords = samePasswords('password-of-one-test');
  const first = await startEmbeddedPostgres({ directory, passwords });
  const port = Number(new URL(first.superuserUrl).port);
  const log = createAuditLog({ databaseUrl: first.databaseUrls.writer, keys, writer });
  const confirmed: string[] = [];
  const appending = Array.from({ length: 400 }, async (_, at) => {
    await new Promise((resolve) => setTimeout(resolve, at));
    const intent = anIntent();
    await log.append([intent], Date.now() + 20_000);
    confirmed.push(intent.id);
  });
  await Promise.all(appending.slice(0, 100));

  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const second = await startEmbeddedPostgres({ directory, passwords, port, isTemporary: true });
  await Promise.all(appending);

  const connections = createConnections({ databaseUrl: second.databaseUrls.auditor, max: 1, timeoutMs: 20_000 });
  const kept: string[] = [];
  for await (const { recordId } of readRows(connections, 0)) kept.push(recordId);
  const rows = readRows(connections, 0);
  expect((await verifyRecord({ rows, checkpoints: [], sealer: createSealer(keys) })).findings).toEqual([]);
  expect(confirmed).toHaveLength(400);
  expect(kept.toSorted()).toEqual(confirmed.toSorted());
  await Promise.all([log.stop(), connections.stop()]);
  await second.stop();
}, 60_000);

async function runAs(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
