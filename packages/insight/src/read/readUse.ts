import type { FieldFilter, FieldUse, InsightReader, OrganisationFilter, OrganisationUse } from '../insightReader.ts';
import type { Ask } from './createAsk.ts';
import { cellOf, shown } from './hideSmall.ts';
import { byName, byShown } from './order.ts';
import { piecesOfSeries } from './pieces.ts';

type UseReader = Pick<InsightReader, 'fieldUse' | 'organisationUse' | 'completeness'>;

interface FieldRow {
  readonly coordinate: string;
  readonly client: string;
  readonly version: string;
  readonly requests: string;
  readonly last_used: Date;
}

/** An empty list narrows nothing. */
const optional = (list: readonly string[] | undefined) => (list === undefined || list.length === 0 ? null : list);

// Each document once, before its fields are written out: few documents have many uses.
const fieldUses = `
  with used as (
    select document, client, version, sum(requests) as requests, max(at) as last_used
    from insight.document_day u
    where at >= $1 and at < $2 and ($3::text[] is null or client = any ($3))
      and ($4::text[] is null or version = any ($4))
      and ($5::text[] is null or document in (select id from insight.document where fields && $5))
    group by document, client, version
  ), written as (
    select f.coordinate, u.client, u.version, u.requests, u.last_used
    from used u join insight.document d on d.id = u.document, unnest(d.fields) as f(coordinate)
    where $5::text[] is null or f.coordinate = any ($5)
  )
  select coordinate, client, version, sum(requests) as requests, max(last_used) as last_used
  from written
  group by coordinate, client, version
  order by coordinate, client, version`;

export function readUse(ask: Ask): UseReader {
  return {
    fieldUse: (filter, deadline) => fieldUse(ask, filter, deadline),
    organisationUse: (filter, deadline) => organisationUse(ask, filter, deadline),
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

async function fieldUse(ask: Ask, filter: FieldFilter, deadline: number): Promise<FieldUse[]> {
  const { from, to } = piecesOfSeries(filter, 'day');
  const lists = [filter.clients, filter.versions, filter.coordinates].map(optional);
  const rows = await ask.text<FieldRow>(fieldUses, [from, to, ...lists], deadline);
  return rows
    .map((row) => ({ row, cell: cellOf(Number(row.requests)) }))
    .toSorted((one, other) => byName(one.row.coordinate, other.row.coordinate) || byShown(one.cell, other.cell))
    .map(({ row: { coordinate, client, version, last_used: lastUsedOn }, cell }): FieldUse => {
      return { coordinate, client, ...(version !== '' && { version }), requests: shown(cell), lastUsedOn };
    });
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
