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
  createStore(): Promise<TestStore>;
  stop(): Promise<void>;
}

/** The server at the address, as a superuser; or one of our own. */
export async function startTestServer(address: string | undefined): Promise<TestServer> {
  if (address !== undefined) return describeServer(address);
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-audit-test-'));
  const { superuserUrl, stop } = await startEmbeddedPostgres({ directory, isTemporary: true });
  return { ...describeServer(superuserUrl), stop };
}

function describeServer(superuserUrl: string): TestServer {
  const run = (sql: string) => runAs(superuserUrl, sql);
  const made: string[] = [];
  const prefix = `test_${randomUUID().slice(0, 8)}`;
  const password = randomUUID();
  const passwords: AuditPasswords = {
    owner: password,
    writer: password,
    reader: password,
    checkpointer: password,
    auditor: password,
  };

  return {
    async createStore() {
      const name = `${prefix}_${made.length}`;
      made.push(name);
      await run(`create database ${name}`);
      const superuser = new URL(superuserUrl);
      superuser.pathname = `/${name}`;
      await migrate(superuser.href);
      await createLogins(superuser.href, prefix, passwords);
      const login = (role: AuditRole) => urlFor(superuser.href, `${prefix}_${role}`, password);
      return {
        urls: {
          superuser: superuser.href,
          owner: superuser.href,
          writer: login('writer'),
          reader: login('reader'),
          checkpointer: login('checkpointer'),
          auditor: login('auditor'),
        },
        run: (sql, values) => runAs(superuser.href, sql, values),
      };
    },
    async stop() {
      for (const name of made) await run(`drop database ${name} with (force)`);
      for (const role of ['writer', 'reader', 'checkpointer', 'auditor'])
        await run(`drop role if exists ${prefix}_${role}`);
    },
  };
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
