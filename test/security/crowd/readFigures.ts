import { readFileSync } from 'node:fs';
import pg from 'pg';
import { listProcesses } from './findTraces.ts';

/** Every row that the system keeps of figures, as JSON, by its table. */
export type StoredFigures = Readonly<Record<string, readonly string[]>>;

/**
 * Reads the store of figures as the process that shows them does: its address, with a password of the run, is nowhere but
 * in that process's environment.
 *
 * @param pid of the process that started the others
 */
export async function readFigures(pid: number): Promise<StoredFigures> {
  const client = new pg.Client({ connectionString: findAddress(pid) });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'insight'`,
    );
    const figures: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select to_json(t)::text as row from insight.${name} t`);
      figures[name] = rows.map(({ row }) => row);
    }
    return figures;
  } finally {
    await client.end();
  }
}

function findAddress(pid: number): string {
  for (const each of listProcesses(pid)) {
    const variables = readFileSync(`/proc/${each}/environ`, 'utf8').split('\0');
    const found = variables.find((variable) => variable.startsWith('INSIGHT_READER_URL='));
    if (found !== undefined) return found.slice(found.indexOf('=') + 1);
  }
  throw new Error('nobody reads figures');
}
