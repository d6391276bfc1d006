/**
 * The tables of figures, in the order in which they came. What has been released is never changed: a change is a new step
 * at the end.
 *
 * Each figure is kept by the minute, by the hour and by the day, and all three are written at once: there is nothing to
 * roll up later, and no time in which a total and its parts differ. Two roles: the writer (gateways) may call two functions
 * and see nothing; the reader sees everything and changes nothing.
 */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'tables',
    // Rows of the current hour and day are changed again and again; room in their pages keeps that cheap.
    sql: `
      create table insight.request_minute (
        at timestamptz not null,
        operation text not null,
        client text not null,
        version text not null,
        caller_kind text not null,
        outcome text not null check (outcome in ('answered', 'refused', 'failed')),
        code text not null,
        requests bigint not null,
        emergencies bigint not null,
        -- A histogram: see histogram.ts.
        latency numeric not null,
        primary key (at, operation, client, version, caller_kind, outcome, code)
      ) with (fillfactor = 70);
      create table insight.request_hour (like insight.request_minute including all) with (fillfactor = 70);
      create table insight.request_day (like insight.request_minute including all) with (fillfactor = 70);

      create table insight.source_minute (
        at timestamptz not null,
        source text not null,
        operation text not null,
        client text not null,
        outcome text not null check (outcome in ('answered', 'nothing', 'withheld', 'unavailable')),
        reason text not null,
        requests bigint not null,
        latency numeric not null,
        primary key (at, source, operation, client, outcome, reason)
      ) with (fillfactor = 70);
      create table insight.source_hour (like insight.source_minute including all) with (fillfactor = 70);
      create table insight.source_day (like insight.source_minute including all) with (fillfactor = 70);

      create table insight.call_minute (
        at timestamptz not null,
        source text not null,
        operation text not null,
        client text not null,
        calls bigint not null,
        requests bigint not null,
        primary key (at, source, operation, client)
      ) with (fillfactor = 70);
      create table insight.call_hour (like insight.call_minute including all) with (fillfactor = 70);
      create table insight.call_day (like insight.call_minute including all) with (fillfactor = 70);

      create table insight.organisation_day (
        at timestamptz not null,
        organisation text not null,
        source text not null,
        requests bigint not null,
        primary key (at, organisation, source)
      ) with (fillfactor = 70);

      -- The fields that a document selects, and no text of it.
      create table insight.document (
        id text primary key,
        fields text[] not null
      );
      create index document_field on insight.document using gin (fields);
      create table insight.document_day (
        at timestamptz not null,
        document text not null references insight.document,
        operation text not null,
        client text not null,
        version text not null,
        requests bigint not null,
        primary key (at, document, operation, client, version)
      ) with (fillfactor = 70);
      create index document_day_document on insight.document_day (document);

      create table insight.loss_hour (
        at timestamptz not null,
        reason text not null check (reason in ('lost', 'unnamed')),
        requests bigint not null,
        primary key (at, reason)
      );

      -- What each process that writes has stored, so that nothing is counted twice.
      create table insight.writer (
        id uuid primary key,
        sequence bigint not null,
        stored_at timestamptz not null default clock_timestamp()
      );`,
  },
  {
    name: 'store a batch',
    // Every statement takes its rows in the order of their key, so that gateways wait for each other and never in a ring.
    sql: `
      create function insight.store_batch(writer_id uuid, batch_sequence bigint, batch jsonb) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        unit text;
      begin
        insert into insight.writer as w (id, sequence) values (writer_id, batch_sequence)
          on conflict (id) do update set sequence = excluded.sequence, stored_at = clock_timestamp()
          where w.sequence < excluded.sequence;
        if not found then
          return false;
        end if;

        foreach unit in array array['minute', 'hour', 'day'] loop
          execute format($query$
            insert into insight.request_%1$s as t
            select date_trunc(%1$L, r.at, 'UTC'), r.operation, r.client, r.version, r.caller_kind, r.outcome, r.code,
              sum(r.requests), sum(r.emergencies), sum(r.latency)
            from jsonb_to_recordset($1 -> 'requests') as r(at timestamptz, operation text, client text, version text,
              caller_kind text, outcome text, code text, requests bigint, emergencies bigint, latency numeric)
            group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
            on conflict (at, operation, client, version, caller_kind, outcome, code) do update set
              requests = t.requests + excluded.requests, emergencies = t.emergencies + excluded.emergencies,
              latency = t.latency + excluded.latency$query$, unit) using batch;
          execute format($query$
            insert into insight.source_%1$s as t
            select date_trunc(%1$L, r.at, 'UTC'), r.source, r.operation, r.client, r.outcome, r.reason,
              sum(r.requests), sum(r.latency)
            from jsonb_to_recordset($1 -> 'sources') as r(at timestamptz, source text, operation text, client text,
              outcome text, reason text, requests bigint, latency numeric)
            group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
            on conflict (at, source, operation, client, outcome, reason) do update set
              requests = t.requests + excluded.requests, latency = t.latency + excluded.latency$query$, unit) using batch;
          execute format($query$
            insert into insight.call_%1$s as t
            select date_trunc(%1$L, r.at, 'UTC'), r.source, r.operation, r.client, sum(r.calls), sum(r.requests)
            from jsonb_to_recordset($1 -> 'calls') as r(at timestamptz, source text, operation text, client text,
              calls bigint, requests bigint)
            group by 1, 2, 3, 4 order by 1, 2, 3, 4
            on conflict (at, source, operation, client) do update set
              calls = t.calls + excluded.calls, requests = t.requests + excluded.requests$query$, unit) using batch;
        end loop;

        insert into insight.organisation_day as t
        select date_trunc('day', r.at, 'UTC'), r.organisation, r.source, sum(r.requests)
        from jsonb_to_recordset(batch -> 'organisations') as r(at timestamptz, organisation text, source text,
          requests bigint)
        group by 1, 2, 3 order by 1, 2, 3
        on conflict (at, organisation, source) do update set requests = t.requests + excluded.requests;

        insert into insight.document (id, fields)
        select r.id, r.fields from jsonb_to_recordset(batch -> 'documents') as r(id text, fields text[]) order by 1
        on conflict (id) do nothing;

        insert into insight.document_day as t
        select date_trunc('day', r.at, 'UTC'), r.document, r.operation, r.client, r.version, sum(r.requests)
        from jsonb_to_recordset(batch -> 'documentUses') as r(at timestamptz, document text, operation text,
          client text, version text, requests bigint)
        group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
        on conflict (at, document, operation, client, version) do update set requests = t.requests + excluded.requests;

        insert into insight.loss_hour as t
        select date_trunc('hour', r.at, 'UTC'), r.reason, sum(r.requests)
        from jsonb_to_recordset(batch -> 'losses') as r(at timestamptz, reason text, requests bigint)
        group by 1, 2 order by 1, 2
        on conflict (at, reason) do update set requests = t.requests + excluded.requests;
        return true;
      end $$;`,
  },
  {
    name: 'forget what is old',
    // One writer at a time; the others find that it is being done.
    sql: `
      create function insight.forget(minutes_kept interval, hours_kept interval) returns bigint
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        most constant integer := 50000;
        old record;
        removed bigint;
        removed_in_all bigint := 0;
      begin
        if minutes_kept < interval '1 hour' or hours_kept < interval '2 days' then
          raise exception 'figures are kept for longer' using errcode = 'invalid_parameter_value';
        end if;
        if not pg_try_advisory_xact_lock(7164823170433) then
          return 0;
        end if;
        for old in
          select t.name, clock_timestamp() - t.kept as before
          from (values
            ('request_minute', minutes_kept), ('source_minute', minutes_kept), ('call_minute', minutes_kept),
            ('request_hour', hours_kept), ('source_hour', hours_kept), ('call_hour', hours_kept),
            ('request_day', hours_kept), ('source_day', hours_kept), ('call_day', hours_kept),
            ('organisation_day', hours_kept), ('document_day', hours_kept), ('loss_hour', hours_kept)
          ) as t(name, kept)
        loop
          execute format('delete from insight.%1$I where ctid = any (array(
            select ctid from insight.%1$I where at < $1 limit $2))', old.name) using old.before, most;
          get diagnostics removed = row_count;
          removed_in_all := removed_in_all + removed;
        end loop;
        delete from insight.document d
          where not exists (select from insight.document_day u where u.document = d.id);
        delete from insight.writer where stored_at < clock_timestamp() - minutes_kept;
        return removed_in_all;
      end $$;`,
  },
  {
    name: 'roles',
    sql: `
      do $$
      declare
        role_name text;
      begin
        foreach role_name in array array['helsegraf_insight_writer', 'helsegraf_insight_reader'] loop
          begin
            execute format('create role %I nologin', role_name);
          exception when duplicate_object or unique_violation then
            null;
          end;
        end loop;
      end $$;
      revoke all on schema insight from public;
      revoke all on all tables in schema insight from public;
      revoke all on all functions in schema insight from public;
      grant usage on schema insight to helsegraf_insight_writer, helsegraf_insight_reader;
      grant execute on function insight.store_batch, insight.forget to helsegraf_insight_writer;
      grant select on all tables in schema insight to helsegraf_insight_reader;`,
  },
];
