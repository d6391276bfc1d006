import { startEmbeddedPostgres } from '@helsegraf/audit';
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLogins, type InsightRole } from '../store/createLogins.ts';
import { migrate } from '../store/migrate.ts';

/** A PostgreSQL of a test's own, with the tables of figures in it. */
export interface TestStore {
  readonly urls: Readonly<Record<InsightRole | 'owner', string>>;
  /** As the owner. */
  run(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Removes every figure. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestStore(): Promise<TestStore> {
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-insight-test-'));
  const server = await startEmbeddedPostgres({ directory, isTemporary: true });
  const owner = server.databaseUrls.owner;
  await migrate(owner);
  const logins = await createLogins(owner, 'insight_test', { writer: randomUUID(), reader: randomUUID() });

  async function run(sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: owner });
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
      return rows;
    } finally {
      await client.end();
    }
  }

  return {
    urls: { owner, ...logins },
    run,
    async clear() {
      const rows = await run(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where nspname = 'insight' and relkind = 'r' and relname <> 'migration'`);
      await run(`truncate ${rows.map(({ relname }) => `insight.${String(relname)}`).join(', ')}`);
    },
    stop: () => server.stop(),
  };
}
