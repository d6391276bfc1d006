import pg from 'pg';
import { migrations } from './migrations.ts';

/**
 * Brings the tables up to date, as the owner: a role that may create roles and owns the database. Does nothing when they
 * are. Several at once wait for each other.
 *
 * @returns the names of the steps that were taken
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(7164823170434)');
    await client.query(`
      create schema if not exists insight;
      create table if not exists insight.migration (
        step integer primary key, name text not null, taken_at timestamptz not null default clock_timestamp()
      );`);
    const { rows } = await client.query<{ taken: string }>('select count(*) as taken from insight.migration');
    const first = Number(rows[0]?.taken ?? 0);
    const missing = migrations.slice(first);
    for (const [at, { name, sql }] of missing.entries()) {
      await client.query(sql);
      await client.query('insert into insight.migration (step, name) values ($1, $2)', [first + at, name]);
    }
    await client.query('commit');
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
