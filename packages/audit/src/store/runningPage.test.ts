import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../embedded/startEmbeddedPostgres.ts';
import { urlFor } from './createLogins.ts';
import { migrate } from './migrate.ts';

const page = readFileSync(new URL('../../../../docs/running.md', import.meta.url), 'utf8');
const [first = '', second = ''] = [...page.matchAll(/^```sql\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
/** The page's own names would stand in the way of those that the server has already. */
const renamed = (sql: string) =>
  sql.replaceAll('helsegraf_audit_owner', 'page_owner').replaceAll('helsegraf_audit owner', 'page owner');

describe('the logins of docs/running.md', () => {
  let server: EmbeddedPostgres;
  let url: (login: string, password: string) => string;

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'helsegraf-audit-page-'));
    server = await startEmbeddedPostgres({ directory, isTemporary: true });
    // As on a new server: who runs the record's own tables has left nothing behind.
    await run(server.superuserUrl, [
      'drop owned by helsegraf_audit_owner cascade',
      ...['writer', 'reader', 'checkpointer', 'auditor', 'figures'].flatMap((role) => [
        `drop role helsegraf_audit_login_${role}`,
        `drop role helsegraf_audit_${role}`,
      ]),
    ]);
    await run(server.superuserUrl, split(renamed(first)));
    const database = new URL(server.superuserUrl);
    database.pathname = '/page';
    url = (login, password) => urlFor(database.href, login, password);
    await migrate(url('page_owner', 'owner password'));
    await run(url('page_owner', 'owner password'), split(second));
  }, 60_000);
  afterAll(() => server.stop());

  const select = 'select seq, sealed from audit.entry limit 1';
  const append = `select audit.append('{}', '{}', '{}', '{}', '{}', '{}', '{}')`;
  const entries = `select audit.entries_of('{}', null, 1)`;
  const hashes = 'select seq, leaf from audit.entry limit 1';
  const counts = 'select * from audit.how_it_stands()';
  const change = 'update audit.entry set seq = 1';
  const remove = 'delete from audit.entry';
  const everything = [select, append, entries, hashes, counts, change, remove];
  const logins: [string, string, string[]][] = [
    ['helsegraf_gateway', 'gateway password', [select, append, hashes]],
    ['helsegraf_access_log', 'access log password', [entries]],
    ['helsegraf_checkpointer', 'checkpointer password', [hashes]],
    ['helsegraf_auditor', 'auditor password', [select, append, hashes]],
    ['helsegraf_record_figures', 'record figures password', [counts]],
  ];
  test.each(logins)('%s may do what it says, and no more', async (login, password, may) => {
    const done = [];
    for (const statement of everything) {
      const isDone = await run(url(login, password), [statement]).then(
        () => true,
        () => false,
      );
      if (isDone) done.push(statement);
    }

    expect(done).toEqual(everything.filter((statement) => may.includes(statement)));
  });
});

function split(sql: string): string[] {
  return sql.split(';').filter((statement) => statement.trim() !== '');
}

async function run(address: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
