import { startEmbeddedPostgres, type EmbeddedPostgres } from '@helsegraf/audit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.ts';

const page = readFileSync(new URL('../../../../docs/running.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('\n## Figures\n');
const [first = '', second = ''] = [...section.matchAll(/^```sql\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);

describe('the logins of docs/running.md', () => {
  let server: EmbeddedPostgres;

  const urlOf = (login: string, password: string) => {
    const url = new URL(server.superuserUrl);
    [url.username, url.password, url.pathname] = [login, password, '/helsegraf_insight'];
    return url.href;
  };

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'helsegraf-insight-page-'));
    server = await startEmbeddedPostgres({ directory, isTemporary: true });
    await run(server.superuserUrl, split(first));
    const owner = urlOf('helsegraf_insight_owner', 'owner password');
    await migrate(owner);
    await run(owner, split(second));
  }, 60_000);
  afterAll(() => server.stop());

  const empty = {
    requests: [],
    sources: [],
    calls: [],
    organisations: [],
    documents: [],
    documentUses: [],
    losses: [],
  };
  const add = `select insight.store_batch(gen_random_uuid(), 1, '${JSON.stringify(empty)}')`;
  const forget = `select insight.forget('48 hours', '400 days')`;
  const read = 'select from insight.request_day';
  const change = 'update insight.request_day set requests = 1';
  const remove = 'delete from insight.request_day';
  const insert = `insert into insight.loss_hour values (now(), 'lost', 1)`;
  const everything = [add, forget, read, change, remove, insert];

  test.each([
    ['helsegraf_figures_writer', 'writer password', [add, forget]],
    ['helsegraf_figures_reader', 'reader password', [read]],
  ])('%s may do what it says, and no more', async (login, password, may) => {
    const done: string[] = [];
    for (const statement of everything) {
      await run(urlOf(login, password), [statement]).then(
        () => done.push(statement),
        () => undefined,
      );
    }

    expect(done).toEqual(may);
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
