import type { FieldFilter, FieldUse, InsightReader, OrganisationFilter, OrganisationUse } from '../insightReader.ts';
import type { Ask } from './createAsk.ts';
import { cellOf, shown } from './hideSmall.ts';
import { byName, byShown } from './order.ts';
import { piecesOfSeries } from './pieces.ts';

type UseReader = Pick<InsightReader, 'fieldUse' | 'whoUses' | 'organisationUse' | 'names' | 'completeness'>;

interface FieldRow {
  readonly coordinate: string;
  readonly client: string;
  readonly version: string;
  readonly requests: string;
  readonly last_used: Date;
  readonly operations: readonly string[];
}

/** An empty list narrows nothing. */
const optional = (list: readonly string[] | undefined) => (list === undefined || list.length === 0 ? null : list);

// Each document once, before its fields are written out: few documents have many uses.
const fieldUses = `
  with used as (
    select document, client, version, sum(requests) as requests, max(at) as last_used,
      array_agg(distinct operation) as operations
    from insight.document_day u
    where at >= $1 and at < $2 and ($3::text[] is null or client = any ($3))
      and ($4::text[] is null or version = any ($4))
      and ($5::text[] is null or document in (select id from insight.document where fields && $5))
    group by document, client, version
  ), written as (
    select f.coordinate, u.client, u.version, u.requests, u.last_used, u.operations
    from used u join insight.document d on d.id = u.document, unnest(d.fields) as f(coordinate)
    where $5::text[] is null or f.coordinate = any ($5)
  )
  select coordinate, client, version, sum(requests) as requests, max(last_used) as last_used,
    (select array_agg(distinct o order by o) from written w, unnest(w.operations) as o
      where $6 and (w.coordinate, w.client, w.version) = (t.coordinate, t.client, t.version)) as operations
  from written t
  group by coordinate, client, version
  order by coordinate, client, version`;

export function readUse(ask: Ask): UseReader {
  async function readFields(filter: FieldFilter, withOperations: boolean, deadline: number): Promise<FieldRow[]> {
    const { from, to } = piecesOfSeries(filter, 'day');
    const lists = [filter.clients, filter.versions, filter.coordinates].map(optional);
    const rows = await ask.text<FieldRow>(fieldUses, [from, to, ...lists, withOperations], deadline);
    const cells = rows.map((row) => ({ row, cell: cellOf(Number(row.requests)) }));
    return cells
      .toSorted((one, other) => byName(one.row.coordinate, other.row.coordinate) || byShown(one.cell, other.cell))
      .map(({ row }) => row);
  }

  return {
    fieldUse: async (filter, deadline) => (await readFields(filter, false, deadline)).map(toFieldUse),
    async whoUses(coordinate, period, deadline) {
      const rows = await readFields({ ...period, coordinates: [coordinate] }, true, deadline);
      return rows.map((row) => ({ ...toFieldUse(row), operations: row.operations }));
    },
    organisationUse: (filter, deadline) => organisationUse(ask, filter, deadline),
    async names(period, deadline) {
      const { from, to } = piecesOfSeries(period, 'day');
      const [requests, sources] = await Promise.all([
        ask.text<{ operation: string; client: string; version: string }>(
          `select distinct operation, client, version from insight.request_day where at >= $1 and at < $2`,
          [from, to],
          deadline,
        ),
        ask.text<{ source: string }>(
          `select distinct source from insight.source_day where at >= $1 and at < $2`,
          [from, to],
          deadline,
        ),
      ]);
      const clients = distinct(requests.map(({ client }) => client));
      return {
        operations: distinct(requests.map(({ operation }) => operation)),
        clients: clients.map((client) => ({ client, versions: versionsOf(client, requests) })),
        sources: distinct(sources.map(({ source }) => source)),
      };
    },
    async completeness(period, deadline) {
      const { from, to } = piecesOfSeries(period, 'hour');
      const [row] = await ask.text<{ lost: string; unnamed: string; stored_at: Date | null }>(
        `select coalesce(sum(requests) filter (where reason = 'lost'), 0) as lost,
          coalesce(sum(requests) filter (where reason = 'unnamed'), 0) as unnamed,
          (select max(stored_at) from insight.writer) as stored_at
        from insight.loss_hour where at >= $1 and at < $2`,
        [from, to],
        deadline,
      );
      const countOf = (requests: string | undefined) => shown(cellOf(Number(requests)));
      return { lost: countOf(row?.lost), unnamed: countOf(row?.unnamed), storedAt: row?.stored_at ?? undefined };
    },
  };
}

async function organisationUse(ask: Ask, filter: OrganisationFilter, deadline: number): Promise<OrganisationUse[]> {
  const { from, to } = piecesOfSeries(filter, 'day');
  const rows = await ask.text<{ organisation: string; source: string; requests: string; first: Date; last: Date }>(
    `select organisation, source, sum(requests) as requests, min(at) as first, max(at) as last
    from insight.organisation_day
    where at >= $1 and at < $2 and ($3::text[] is null or organisation = any ($3))
      and ($4::text[] is null or source = any ($4))
    group by organisation, source order by organisation, source`,
    [from, to, optional(filter.organisations), optional(filter.sources)],
    deadline,
  );
  return rows.map(({ organisation, source, requests, first, last }) => ({
    organisationNumber: organisation,
    source,
    requests: shown(cellOf(Number(requests))),
    firstUsedOn: first,
    lastUsedOn: last,
  }));
}

function toFieldUse({ coordinate, client, version, requests, last_used: lastUsedOn }: FieldRow): FieldUse {
  const told = version === '' ? {} : { version };
  return { coordinate, client, ...told, requests: shown(cellOf(Number(requests))), lastUsedOn };
}

function versionsOf(client: string, rows: readonly { readonly client: string; readonly version: string }[]): string[] {
  return distinct(rows.filter((row) => row.client === client && row.version !== '').map(({ version }) => version));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
