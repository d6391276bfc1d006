/** What figures are made from: gone with the transaction. */
export const tablesToFillFrom = `
  create temp table drawn (
    at timestamptz, client text, version text, operation text, caller_kind text, outcome text, code text,
    requests bigint, emergencies bigint, kind integer, slowness integer, age text, is_outage boolean
  ) on commit drop;
  create temp table operation_service (operation text, source text) on commit drop;
  create temp table document (operation text, age text, id text, fields text[]) on commit drop;
  create temp table organisation_share (client text, organisation text, from_day timestamptz) on commit drop;
  create temp table shape (kind integer, slowness integer, size integer, latency numeric,
    primary key (kind, slowness, size)) on commit drop;
  create temp table broken (source text) on commit drop;`;

/** The histogram of so many requests: hundreds of the shape, and its rest. */
const joinShape = (requests: string, condition = 'true') => `
  left join pg_temp.shape whole
    on ${condition} and (whole.kind, whole.slowness, whole.size) = (d.kind, d.slowness, 100)
  left join pg_temp.shape rest
    on ${condition} and (rest.kind, rest.slowness, rest.size) = (d.kind, d.slowness, ${requests} % 100)`;
const latencyOf = (requests: string) => `coalesce(whole.latency * (${requests} / 100) + rest.latency, 0) as latency`;

/** The last hours were drawn by the minute, all others by the hour. */
const firstMinute = `(select max(date_trunc('hour', at)) - interval '1 hour' from pg_temp.drawn)`;

/** Minutes and hours as they were drawn; hours of minutes, and days, are sums, added to what the gateway may have counted. */
const rollUp = (table: string, labels: string, sums: readonly string[]) => {
  const summed = (unit: string, which: string) => `
  insert into insight.${table}_${unit} as t
  select date_trunc('${unit}', at, 'UTC'), ${labels}, ${sums.map((sum) => `sum(${sum})`).join(', ')}
  from pg_temp.${table} ${which} group by 1, ${labels} order by 1
  on conflict (at, ${labels}) do update set ${sums.map((sum) => `${sum} = t.${sum} + excluded.${sum}`).join(', ')};`;
  return `
  insert into insight.${table}_minute select * from pg_temp.${table} where at >= ${firstMinute} on conflict do nothing;
  insert into insight.${table}_hour select * from pg_temp.${table} where at < ${firstMinute};
  ${summed('hour', `where at >= ${firstMinute}`)}
  ${summed('day', '')}`;
};

const requestLabels = 'operation, client, version, caller_kind, outcome, code';
const sourceLabels = 'source, operation, client, outcome, reason';
const callLabels = 'source, operation, client';

/** Every figure, from what was drawn. */
export const fillTables = `
  analyze pg_temp.drawn;
  create temp table request on commit drop as
  select at, ${requestLabels}, requests, emergencies, ${latencyOf('requests')}
  from pg_temp.drawn d ${joinShape('requests')};
  ${rollUp('request', requestLabels, ['requests', 'emergencies', 'latency'])}

  create temp table asked on commit drop as
  select at, s.source, operation, client, max(kind) % 2 as kind, max(slowness) as slowness,
    sum(requests)::bigint as asked, bool_or(is_outage) and s.source in (select b.source from pg_temp.broken b) as is_down
  from pg_temp.drawn join pg_temp.operation_service s using (operation)
  where outcome = 'answered' group by at, s.source, operation, client;

  create temp table source on commit drop as
  select at, source, operation, client, part.outcome, part.reason, part.requests, ${latencyOf('part.requests')}
  from pg_temp.asked d
  cross join lateral (select
    case when is_down then asked * 9 / 10 when asked > 60 and extract(hour from at)::integer % 5 = 2 then 1 else 0 end as down
  ) lost
  cross join lateral (select
    case when source in ('core-record', 'critical-information', 'treatment-plans') then (asked - down) * 14 / 100 else 0 end as none,
    case when source in ('critical-information', 'sfm') then (asked - down) * 3 / 100 else 0 end as kept
  ) missed
  cross join lateral (values
    ('answered', '', asked - down - none - kept), ('nothing', '', none), ('withheld', '', kept),
    ('unavailable', 'TIMEOUT', down)
  ) as part(outcome, reason, requests)
  ${joinShape('part.requests', `part.outcome = 'answered'`)}
  where part.requests > 0;
  ${rollUp('source', sourceLabels, ['requests', 'latency'])}

  create temp table call on commit drop as
  select at, source, operation, client, asked as calls, asked as requests from pg_temp.asked;
  ${rollUp('call', callLabels, ['calls', 'requests'])}

  insert into insight.organisation_day as t
  select date_trunc('day', at, 'UTC'), o.organisation, source,
    -- As much each, of those that have begun.
    greatest(1, (sum(requests) / (
      select count(*) from pg_temp.organisation_share s
      where s.client = o.client and s.from_day <= min(at)))::bigint)
  from pg_temp.source join pg_temp.organisation_share o using (client)
  where outcome <> 'unavailable' and at >= o.from_day group by 1, 2, 3, o.client
  on conflict (at, organisation, source) do update set requests = t.requests + excluded.requests;

  insert into insight.document select distinct on (id) id, fields from pg_temp.document on conflict do nothing;
  insert into insight.document_day as t
  select date_trunc('day', at, 'UTC'), d.id, operation, client, version, sum(requests)
  from pg_temp.drawn join pg_temp.document d using (operation, age) group by 1, 2, 3, 4, 5
  on conflict (at, document, operation, client, version) do update set requests = t.requests + excluded.requests;`;
