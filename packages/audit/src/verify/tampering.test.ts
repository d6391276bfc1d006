import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createCheckpointDirectory } from '../checkpoint/createCheckpointDirectory.ts';
import { signCheckpoint } from '../checkpoint/checkpoint.ts';
import { startCheckpointer, type CheckpointerOptions } from '../checkpoint/startCheckpointer.ts';
import { runCommand } from '../command/runCommand.ts';
import { createCompactRange } from '../merkle/compactRange.ts';
import { createSealer } from '../sealing/createSealer.ts';
import { chainStart, hashChain } from '../sealing/hashes.ts';
import { createAuditLog } from '../store/createAuditLog.ts';
import { anIntent, anOutcome, inTime, keys, otherPatient, patient, writer } from '../testing/records.ts';
import { startTestServer, type TestServer, type TestStore } from '../testing/startTestServer.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const signer = { name: 'example.no/audit', privateKey };
/** So many records under a first checkpoint, and so many more under a second. */
const sizes = [10, 20] as const;
/** What an intruder who owns the database does first. */
const withoutGuards = 'alter table audit.entry disable trigger all; alter table audit.checkpoint disable trigger all;';
const move = (from: number, to: number) => `update audit.entry set seq = ${to} where seq = ${from};`;

describe('an intruder who owns the database and', () => {
  let server: TestServer;
  let store: TestStore;
  let checkpoints: string;

  beforeAll(async () => {
    server = await startTestServer(process.env['DATABASE_URL']);
  }, 30_000);
  afterAll(() => server.stop(), 60_000);

  beforeEach(async () => {
    store = await server.emptyStore();
    checkpoints = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    const log = createAuditLog({ databaseUrl: store.urls.writer, keys, writer });
    const checkpointer = startCheckpointer(checkpointing());
    for (const size of sizes) {
      const intents = Array.from({ length: 5 }, () => anIntent());
      await log.append(intents, inTime());
      await log.append(
        intents.map((intent) => anOutcome(intent)),
        inTime(),
      );
      if ((await checkpointer.checkpoint())?.size !== size) throw new Error('no checkpoint was made');
    }
    await Promise.all([log.stop(), checkpointer.stop()]);
  }, 30_000);

  function checkpointing(parts: Partial<CheckpointerOptions> = {}): CheckpointerOptions {
    const place = createCheckpointDirectory(checkpoints);
    return { databaseUrl: store.urls.checkpointer, signer, place, onFailure: () => undefined, ...parts };
  }

  async function run(args: readonly string[], env: Record<string, string | undefined> = {}, input = '') {
    const lines: string[] = [];
    const status = await runCommand(args, {
      env: {
        AUDIT_DATABASE_URL: store.urls.auditor,
        AUDIT_KEYS: JSON.stringify(keys),
        AUDIT_CHECKPOINTS: checkpoints,
        AUDIT_ORIGIN: signer.name,
        AUDIT_CHECKPOINT_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
        AUDIT_OPERATOR: 'auditor',
        ...env,
      },
      readInput: () => Promise.resolve(input),
      write: (line) => lines.push(line),
    });
    return { status, text: lines.join('\n') };
  }

  test('does nothing, leaves a record that verifies, and verifying is on record', async () => {
    const verified = await run(['verify']);

    expect(verified).toMatchObject({
      status: 0,
      text: expect.stringContaining('20 of them under a signed checkpoint'),
    });
    expect((await run(['verify'])).text).toContain('21 records');
  });

  test.each([
    ['changes a hash', "update audit.entry set leaf = sha256('x') where seq = 7", 'record 7', 'chain-broken'],
    [
      'changes a content',
      "update audit.entry set sealed = sealed || 'x'::bytea where seq = 7",
      'record 7',
      'content-changed',
    ],
    [
      'puts another content there',
      'update audit.entry set sealed = (select sealed from audit.entry where seq = 3) where seq = 7',
      'record 7',
      'content-changed',
    ],
    [
      'hides a record from its person',
      "update audit.entry set subject_key = '\\x00' where seq = 7",
      'record 7',
      'column-changed',
    ],
    [
      'makes an intent an outcome',
      "update audit.entry set kind = 'outcome' where seq = 1",
      'record 1',
      'column-changed',
    ],
    ['empties a record', 'update audit.entry set sealed = null where seq = 7', 'record 7', 'content-missing'],
    ['removes a record', 'delete from audit.entry where seq = 7', 'record 7', 'removed'],
    ['removes the first', 'delete from audit.entry where seq = 0', 'record 0', 'removed'],
    ['cuts the end off', 'delete from audit.entry where seq >= 15', 'records 15 to 19', 'truncated'],
    [
      'cuts the end and its checkpoint off',
      'delete from audit.entry where seq >= 15; delete from audit.checkpoint where size = 20',
      'records 15 to 19',
      'truncated',
    ],
    ['removes everything', 'truncate audit.entry, audit.checkpoint', 'records 0 to 19', 'truncated'],
    ['swaps two records', `${move(7, 99)} ${move(8, 7)} ${move(99, 8)}`, 'record 7', 'chain-broken'],
    [
      'closes the gap that a removal left',
      `delete from audit.entry where seq = 7; ${Array.from({ length: 12 }, (_, at) => move(at + 8, at + 7)).join('')}`,
      'record 7',
      'chain-broken',
    ],
    [
      'changes a signed checkpoint',
      "update audit.checkpoint set note = replace(note, 'example', 'elsewhere') where size = 10",
      'size 10',
      'checkpoint-not-ours',
    ],
    ['removes a checkpoint', 'delete from audit.checkpoint where size = 10', 'size 10', 'checkpoint-removed'],
  ])('%s is found', async (_, sql, where, kind) => {
    await store.run(`${withoutGuards} ${sql}`);

    const { status, text } = await run(['verify']);

    expect(status).toBe(1);
    expect(text.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`^${where}:.*\\(${kind}\\)$`)));
  });

  describe('a writer that says how an operation ended', () => {
    async function append(...endings: { outcome: 'disclosed' | 'nothing-disclosed' | 'unknown'; patient?: string }[]) {
      const log = createAuditLog({ databaseUrl: store.urls.writer, keys, writer });
      const intent = anIntent();
      await log.append([intent, ...endings.map((ending) => anOutcome(intent, ending))], inTime());
      await log.stop();
    }

    test('a second time is found', async () => {
      await append({ outcome: 'disclosed' }, { outcome: 'nothing-disclosed' });

      const { status, text } = await run(['verify']);

      expect(status).toBe(1);
      expect(text).toContain('record 22: says once more how an operation ended that has ended (outcome-again)');
    });

    test('a second time after it was given up is found', async () => {
      await append({ outcome: 'unknown' }, { outcome: 'disclosed' }, { outcome: 'nothing-disclosed' });

      expect((await run(['verify'])).text).toContain('record 23: says once more');
    });

    test('after or before it was given up, or for another patient, is in order', async () => {
      await append({ outcome: 'unknown' }, { outcome: 'disclosed' });
      await append({ outcome: 'disclosed' }, { outcome: 'unknown' });
      await append({ outcome: 'disclosed' }, { outcome: 'disclosed', patient: otherPatient });

      expect((await run(['verify'])).status).toBe(0);
    });
  });

  test('inserts a record in between, and writes the chain anew, is found by the checkpoint from outside', async () => {
    await rewrite((rows) => rows.toSpliced(7, 0, createSealer(keys).seal(anIntent())));

    const { status, text } = await run(['verify']);

    expect(status).toBe(1);
    expect(text).toContain('records 0 to 9: something in this range is not what was signed');
  });

  test('has the sealing keys and writes the whole record and its checkpoints anew is found', async () => {
    await rewrite((rows) => rows.with(12, createSealer(keys).seal(anIntent({ patient: otherPatient }))));

    const { status, text } = await run(['verify']);

    expect(status).toBe(1);
    expect(text).toContain('records 10 to 19: something in this range is not what was signed');
  });

  test('has the signing key, too, is found by what was published', async () => {
    const leaves = await rewrite((rows) => rows.with(12, createSealer(keys).seal(anIntent())));
    const tree = createCompactRange();
    for (const leaf of leaves) tree.append(leaf);
    const forged = signCheckpoint({ size: 20, root: tree.root() }, signer);
    await store.run(`${withoutGuards} update audit.checkpoint set note = '${forged}' where size = 20`);

    const { status, text } = await run(['verify']);

    expect(status).toBe(1);
    expect(text).toContain('size 20: two signed checkpoints of this size are not the same');
    expect(text).toContain('records 10 to 19: something in this range is not what was signed');
  });

  test('changes something gets no more checkpoints', async () => {
    await rewrite((rows) => rows.with(12, createSealer(keys).seal(anIntent())));
    const failures: unknown[] = [];
    const checkpointer = startCheckpointer(checkpointing({ onFailure: (error) => failures.push(error) }));

    await expect(checkpointer.checkpoint()).rejects.toThrow('not the one of the published checkpoint of size 20');
    await checkpointer.stop();

    expect(failures).toHaveLength(1);
    expect(await readFile(join(checkpoints, 'checkpoint'), 'utf8')).toContain('\n20\n');
  });

  test('is not there, but the place of checkpoints is not either, has the checkpointer say so until it is', async () => {
    const place = createCheckpointDirectory(checkpoints);
    let isThere = false;
    const unsteady = {
      ...place,
      publish: async (size: number, note: string) => {
        if (!isThere) throw new Error('the place is not there');
        await place.publish(size, note);
      },
    };
    const log = createAuditLog({ databaseUrl: store.urls.writer, keys, writer });
    await log.append([anIntent()], inTime());
    const checkpointer = startCheckpointer(checkpointing({ place: unsteady }));

    expect(checkpointer.isWell()).toBe(true);
    await expect(checkpointer.checkpoint()).rejects.toThrow('not there');
    expect(checkpointer.isWell()).toBe(false);
    isThere = true;
    expect((await checkpointer.checkpoint())?.size).toBe(21);
    expect(checkpointer.isWell()).toBe(true);
    await Promise.all([checkpointer.stop(), log.stop()]);
  });

  test('is gone again leaves a record that goes on from the last checkpoint', async () => {
    const log = createAuditLog({ databaseUrl: store.urls.writer, keys, writer });
    await log.append([anIntent()], inTime());
    const checkpointer = startCheckpointer(checkpointing());

    expect((await checkpointer.checkpoint())?.size).toBe(21);
    expect(await checkpointer.checkpoint()).toBeUndefined();
    await log.append([anIntent()], inTime());
    await Promise.all([checkpointer.stop(), log.stop()]);

    expect((await run(['verify'])).text).toContain('22 of them under a signed checkpoint');
  });

  test('is not there when the checkpoint key is changed as docs/running.md has it, and both keys are believed', async () => {
    const next = { name: signer.name, privateKey: generateKeyPairSync('ed25519').privateKey };
    const inOldPlace = startCheckpointer(checkpointing({ signer: next }));
    await expect(inOldPlace.checkpoint()).rejects.toThrow('not signed by us');
    await inOldPlace.stop();
    const newPlace = await mkdtemp(join(tmpdir(), 'checkpoints-'));
    const checkpointer = startCheckpointer(checkpointing({ signer: next, place: createCheckpointDirectory(newPlace) }));
    expect((await checkpointer.checkpoint())?.size).toBe(20);
    await checkpointer.stop();

    const key = { AUDIT_CHECKPOINT_KEY: JSON.stringify(next.privateKey.export({ format: 'jwk' })) };
    const lines = [(await run(['verifier'])).text, (await run(['verifier'], key)).text];
    const both = { AUDIT_VERIFIERS: JSON.stringify(lines), AUDIT_CHECKPOINTS: newPlace };

    expect(await run(['verify'], both)).toMatchObject({ status: 0, text: expect.stringContaining('verified') });
    expect((await run(['verify'], { ...both, ...key, AUDIT_VERIFIERS: undefined })).text).toContain(
      'checkpoint-not-ours',
    );
  });

  test('without keys, hashes are checked and contents are not', async () => {
    const { status, text } = await run(['verify'], { AUDIT_KEYS: undefined });

    expect(status).toBe(0);
    expect(text).toContain('contents not opened');
  });

  test('between two checkpoint files, what is outside of them does not count', async () => {
    const [from, to] = sizes.map((size) => join(checkpoints, `checkpoint-${String(size).padStart(16, '0')}.txt`));
    await store.run(`${withoutGuards} update audit.entry set sealed = sealed || 'x'::bytea where seq = 3`);

    expect((await run(['verify', '--from', from ?? '', '--to', to ?? ''])).status).toBe(0);
    expect((await run(['verify', '--to', from ?? ''])).text).toContain('record 3:');
  });

  test('a command that lacks its settings says which, and ends with 2', async () => {
    const { status, text } = await run(['verify'], { AUDIT_DATABASE_URL: undefined, AUDIT_KEYS: 'secret' });

    expect(status).toBe(2);
    expect(text).toContain('AUDIT_DATABASE_URL');
    expect(text).not.toContain('secret');
    expect((await run(['verify'], { AUDIT_KEYS: '[{"kid":"a","key":"short"}]' })).text).not.toContain('short');
  });

  test('one record is proved to somebody who has no store', async () => {
    const [row] = await store.run('select record_id from audit.entry where seq = 12');
    const proved = await run(['prove', '--record', String(row?.['record_id'])]);
    const file = join(checkpoints, 'evidence.json');
    await writeFile(file, proved.text);
    const offline = { AUDIT_DATABASE_URL: undefined, AUDIT_KEYS: undefined };

    expect(proved.status).toBe(0);
    expect(await run(['check-evidence', file], offline)).toMatchObject({ status: 0 });
    await writeFile(file, proved.text.replace('"intent"', '"outcome"').replace('310123455', '310123456'));
    expect(await run(['check-evidence', file], offline)).toMatchObject({ status: 1 });
    await writeFile(file, '{}');
    expect(await run(['check-evidence', file], offline)).toMatchObject({ status: 1 });
  });

  test("a person's record is exported, and that is on record", async () => {
    const json = await run(['export', '--patient', '-', '--format', 'json'], {}, `${patient}\n`);
    const fhir = await run(['export', '--patient', '-'], {}, patient);
    const other = await run(['export', '--patient', '-'], {}, otherPatient);

    expect(JSON.parse(json.text)).toHaveLength(10);
    expect(JSON.parse(fhir.text)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(JSON.parse(fhir.text)).toHaveProperty('entry.length', 10);
    expect(JSON.parse(other.text)).toHaveProperty('entry.length', 0);
    expect(await store.run("select 1 from audit.entry where kind = 'administrative'")).toHaveLength(3);
  });

  test('a number given as an argument is refused, and not repeated', async () => {
    const { status, text } = await run(['export', '--patient', patient]);

    expect(status).toBe(2);
    expect(text).not.toContain(patient);
  });

  describe('the end of the time that records are kept', () => {
    const owner = () => ({ AUDIT_OWNER_URL: store.urls.owner });

    test('takes the contents of a whole segment and keeps their hashes, and that is on record', async () => {
      const [kept] = await store.run('select record_id from audit.entry where seq = 12');
      const deleted = await run(['delete-segment', '--from', '0', '--to', '10'], owner());
      const verified = await run(['verify']);
      const rows = await store.run('select 1 from audit.entry where sealed is null and subject_key is null');

      expect(deleted).toMatchObject({ status: 0 });
      expect(rows).toHaveLength(10);
      expect(verified).toMatchObject({ status: 0, text: expect.stringContaining('10 contents deleted') });
      expect((await run(['prove', '--record', String(kept?.['record_id'])])).status).toBe(0);
      expect(JSON.parse((await run(['export', '--patient', '-'], {}, patient)).text)).toHaveProperty('entry.length', 5);
    });

    test.each([
      ['0', '7'],
      ['3', '10'],
      ['10', '10'],
      ['0', '30'],
      ['x', '10'],
    ])('does not take %s to %s, which is no whole segment', async (from, to) => {
      expect((await run(['delete-segment', '--from', from, '--to', to], owner())).status).toBe(2);
      expect(await store.run('select 1 from audit.entry where sealed is null')).toEqual([]);
    });

    test('does not excuse what else is missing', async () => {
      await run(['delete-segment', '--from', '0', '--to', '10'], owner());
      await store.run(`${withoutGuards} update audit.entry set sealed = null where seq = 12`);

      expect((await run(['verify'])).text).toContain('record 12: its content is gone, and no deletion is on record');
    });

    test('is for the owner alone', async () => {
      const { status } = await run(['delete-segment', '--from', '0', '--to', '10'], {
        AUDIT_OWNER_URL: store.urls.auditor,
      });

      expect(status).toBe(2);
      expect(await store.run('select 1 from audit.entry where sealed is null')).toEqual([]);
    });
  });

  /** Replaces all records, with the numbers and the chain that belong to them. */
  async function rewrite(change: (rows: Row[]) => Row[]): Promise<Buffer[]> {
    const old = (await store.run('select * from audit.entry order by seq')).map((row) => ({
      recordId: String(row['record_id']),
      kind: String(row['kind']),
      operationId: row['operation_id'] as string | null,
      subjectKey: row['subject_key'] as Buffer | null,
      keyId: String(row['key_id']),
      sealed: row['sealed'] as Buffer,
      leaf: row['leaf'] as Buffer,
    }));
    const rows = change(old).slice(0, old.length);
    await store.run(`${withoutGuards} truncate audit.entry`);
    let chain = chainStart;
    for (const [seq, row] of rows.entries()) {
      chain = hashChain(chain, row.leaf);
      await store.run(
        `insert into audit.entry (seq, record_id, kind, operation_id, subject_key, key_id, sealed, leaf, chain)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [seq, row.recordId, row.kind, row.operationId, row.subjectKey, row.keyId, row.sealed, row.leaf, chain],
      );
    }
    return rows.map(({ leaf }) => leaf);
  }
});

interface Row {
  readonly recordId: string;
  readonly kind: string;
  readonly operationId: string | null;
  readonly subjectKey: Buffer | null;
  readonly keyId: string;
  readonly sealed: Buffer;
  readonly leaf: Buffer;
}
