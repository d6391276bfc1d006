import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded/startEmbeddedPostgres.ts';
import { createLogins, urlFor, type AuditPasswords, type AuditRole } from '../store/createLogins.ts';
import { migrate } from '../store/migrate.ts';

/** A database of its own with the record's tables in it. */
export interface TestStore {
  readonly urls: Readonly<Record<AuditRole | 'superuser', string>>;
  /** As the superuser: whoever may do anything. */
  run(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

export interface TestServer {
  /** With nothing in it: the same one each time, since a new one takes longer than most tests. */
  emptyStore(): Promise<TestStore>;
  stop(): Promise<void>;
}

const roles = ['writer', 'reader', 'checkpointer', 'auditor', 'figures'] as const;

const clear = `
  drop function if exists audit.full cascade;
  alter table audit.entry disable trigger all;
  alter table audit.checkpoint disable trigger all;
  truncate audit.entry, audit.checkpoint, audit.recovery, audit.standing;
  alter table audit.entry enable trigger all;
  alter table audit.checkpoint enable trigger all;`;

/** The server at the address, as a superuser; or one of our own. */
export async function startTestServer(address: string | undefined): Promise<TestServer> {
  if (address !== undefined) return describeServer(address);
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-audit-test-'));
  const { superuserUrl, stop } = await startEmbeddedPostgres({ directory, isTemporary: true });
  return { ...describeServer(superuserUrl), stop };
}

function describeServer(superuserUrl: string): TestServer {
  const name = `test_${randomUUID().slice(0, 8)}`;
  let made: Promise<TestStore> | undefined;

  return {
    async emptyStore() {
      made ??= makeStore(superuserUrl, name);
      const store = await made;
      await store.run(clear);
      return store;
    },
    async stop() {
      await runAs(superuserUrl, `drop database if exists ${name} with (force)`);
      for (const role of roles) await runAs(superuserUrl, `drop role if exists ${name}_${role}`);
    },
  };
}

async function makeStore(superuserUrl: string, name: string): Promise<TestStore> {
  await runAs(superuserUrl, `create database ${name}`);
  const superuser = new URL(superuserUrl);
  superuser.pathname = `/${name}`;
  await migrate(superuser.href);
  const password = randomUUID();
  await createLogins(superuser.href, name, samePasswords(password));
  const login = (role: AuditRole) => urlFor(superuser.href, `${name}_${role}`, password);
  return {
    urls: {
      superuser: superuser.href,
      owner: superuser.href,
      writer: login('writer'),
      reader: login('reader'),
      checkpointer: login('checkpointer'),
      auditor: login('auditor'),
      figures: login('figures'),
    },
    run: (sql, values) => runAs(superuser.href, sql, values),
  };
}

export function samePasswords(password: string): AuditPasswords {
  return Object.fromEntries(['owner', ...roles].map((role) => [role, password])) as unknown as AuditPasswords;
}

async function runAs(url: string, sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = values.length === 0 ? await client.query(sql) : await client.query(sql, [...values]);
    return result.rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}
