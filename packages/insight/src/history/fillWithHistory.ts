import pg from 'pg';
import { documentId } from '../documentId.ts';
import { describeContract } from './describeOperations.ts';
import { drawRequests, hourMs, isOutage, outage } from './drawRequests.ts';
import { kinds, latencyShapes } from './latencyShapes.ts';
import { syntheticClients } from './syntheticClients.ts';
import { tablesToFillFrom, fillTables } from './historySql.ts';

export interface HistoryOptions {
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  /** Of the gateways that write to the store. */
  readonly mode: string;
  /** Organisation numbers of legal entities that do not exist. */
  readonly organisations: readonly string[];
  readonly now?: number;
}

/**
 * Fills an empty store with a month of made-up figures, so that a dashboard has something to show on the first day: some
 * systems that do not exist, in several versions, with a rhythm of days and weeks and an outage. Their names say so.
 *
 * @returns whether it was filled; not when it was before
 * @throws Error when the mode is not `sandbox`, or the store holds figures of before: made-up ones never stand beside real ones
 */
export async function fillWithHistory({
  ownerUrl,
  mode,
  organisations,
  now = Date.now(),
}: HistoryOptions): Promise<boolean> {
  if (mode !== 'sandbox') throw new Error('made-up figures are for a sandbox alone');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(7164823170435)`);
    if (await isFilled(client)) return false;
    await refuseRealFigures(client, now);
    await client.query(tablesToFillFrom);
    for (const [table, rows] of Object.entries(factsOf(organisations, now))) {
      await client.query(
        `insert into pg_temp.${table} select * from json_populate_recordset(null::pg_temp.${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query(fillTables);
    await client.query('commit');
    return true;
  } finally {
    // What has not been committed is undone.
    await client.end();
  }
}

async function isFilled(client: pg.Client): Promise<boolean> {
  const ids = syntheticClients.map(({ id }) => id);
  const { rows } = await client.query('select from insight.request_day where client = any ($1) limit 1', [ids]);
  return rows.length > 0;
}

async function refuseRealFigures(client: pg.Client, now: number): Promise<void> {
  const { rows } = await client.query('select from insight.request_hour where at < $1 limit 1', [
    new Date(now - 2 * hourMs),
  ]);
  if (rows.length > 0) throw new Error('the store holds figures already; made-up ones would stand beside them');
}

/** The rows of each table that the figures are made from. */
function factsOf(organisations: readonly string[], now: number) {
  const drawn = drawRequests(now);
  const first = drawn[0]?.at.getTime() ?? now;
  const contract = describeContract();
  const known = contract.operations.filter(({ name }) =>
    syntheticClients.some((client) => client.operations.includes(name)),
  );
  // What the old versions ask for and the last one does not.
  const old = (fields: readonly string[]) => [...new Set([...fields, ...contract.deprecated])].toSorted();
  const documents = known.flatMap(({ name, fields }) => [
    documentOf(name, 'last', fields.slice(0, -2)),
    documentOf(name, 'old', old(fields)),
  ]);
  const lastVersions = new Map(syntheticClients.map(({ id, versions }) => [id, versions.at(-1)]));
  return {
    drawn: drawn.map(({ at, client: { id, callerKind }, ...some }) => ({
      ...some,
      at,
      client: id,
      caller_kind: callerKind,
      outcome: outcomeOf(some.status),
      kind: known.findIndex(({ name }) => name === some.operation) % kinds,
      age: lastVersions.get(id) === some.version ? 'last' : 'old',
      is_outage: isOutage(at.getTime(), now),
    })),
    operation_service: known.flatMap(({ name, services }) => services.map((source) => ({ operation: name, source }))),
    document: documents,
    organisation_share: syntheticClients.flatMap((client) =>
      client.organisations.flatMap(({ at, fromDay }) => {
        const organisation = organisations[at];
        const from = new Date(first + fromDay * 24 * hourMs);
        return organisation === undefined ? [] : [{ client: client.id, organisation, from_day: from }];
      }),
    ),
    shape: latencyShapes(),
    broken: [{ source: outage.service }],
  };
}

function documentOf(operation: string, age: 'last' | 'old', fields: readonly string[]) {
  return { operation, age, id: documentId(fields), fields };
}

function outcomeOf(status: number): string {
  if (status >= 500) return 'failed';
  return status >= 400 ? 'refused' : 'answered';
}
