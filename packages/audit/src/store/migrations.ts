/**
 * The tables of the record, in the order in which they came. What has been released is never changed: a change is a new
 * step at the end.
 *
 * Five roles share the work, and none of them may change or remove anything of the record. The writer (gateways) appends.
 * The reader (the citizen's view) sees nothing but the records of somebody whose subject key it can make. The checkpointer
 * sees leaf hashes and stores checkpoints. The auditor reads everything, and appends that it did. Figures (those who run
 * the service) sees counts and times alone, through functions that hide counts from one to four.
 */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'tables',
    sql: `
      create table audit.entry (
        seq bigint primary key check (seq >= 0),
        committed_at timestamptz not null default clock_timestamp(),
        record_id uuid not null unique,
        kind text not null check (kind in ('intent', 'outcome', 'administrative')),
        operation_id text,
        subject_key bytea,
        key_id text not null,
        -- Null when the content was deleted at the end of its time.
        sealed bytea,
        leaf bytea not null check (length(leaf) = 32),
        chain bytea not null check (length(chain) = 32)
      );
      -- Sealed bytes do not become smaller.
      alter table audit.entry alter column sealed set storage external;
      create index entry_of_subject on audit.entry (subject_key, seq);
      create index entry_outcome_of on audit.entry (operation_id) where kind = 'outcome';

      create table audit.checkpoint (
        size bigint primary key check (size >= 0),
        signed_at timestamptz not null default clock_timestamp(),
        note text not null
      );

      -- Every intent up to this one has an outcome.
      create table audit.recovery (
        through_seq bigint not null,
        at timestamptz not null default clock_timestamp()
      );
      create index recovery_through on audit.recovery (through_seq);`,
  },
  {
    name: 'guard against slips',
    // Whoever owns the tables can take this away. It is there so that nobody changes the record by mistake.
    sql: `
      create function audit.refuse_change() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('audit.deleting_segment', true), '') = 'yes' and tg_op = 'UPDATE' then
          return null;
        end if;
        raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger append_only before update or delete or truncate on audit.entry
        for each statement execute function audit.refuse_change();
      create trigger append_only before update or delete or truncate on audit.checkpoint
        for each statement execute function audit.refuse_change();`,
  },
  {
    name: 'append',
    // One at a time, however many gateways there are: the lock is held until the transaction's records are visible to the
    // next one, so the sequence has no gaps and the chain no branches. The lock's number means nothing.
    sql: `
      create function audit.append(
        ids uuid[], kinds text[], operations text[], subjects bytea[], key_ids text[], sealed bytea[], leaves bytea[]
      ) returns integer language plpgsql as $$
      declare
        head bigint;
        hash bytea;
        kept integer[] := '{}';
        hashes bytea[] := '{}';
        row_number integer;
        known uuid[];
      begin
        if current_setting('synchronous_commit') in ('off', 'local') then
          perform set_config('synchronous_commit', 'on', true);
        end if;
        perform pg_advisory_xact_lock(7164823170431);
        select e.seq, e.chain into head, hash from audit.entry e order by e.seq desc limit 1;
        if not found then
          head := -1;
          hash := decode(repeat('00', 32), 'hex');
        end if;
        select array_agg(e.record_id) into known from audit.entry e where e.record_id = any (ids);
        for row_number in 1 .. cardinality(ids) loop
          continue when known is not null and ids[row_number] = any (known);
          hash := sha256('\\x01'::bytea || hash || leaves[row_number]);
          kept := kept || row_number;
          hashes := hashes || hash;
        end loop;
        insert into audit.entry (seq, record_id, kind, operation_id, subject_key, key_id, sealed, leaf, chain)
          select head + k.at, ids[k.number], kinds[k.number], operations[k.number], subjects[k.number],
            key_ids[k.number], sealed[k.number], leaves[k.number], hashes[k.at]
          from unnest(kept) with ordinality as k (number, at);
        return cardinality(kept);
      end $$;`,
  },
  {
    name: "a person's records",
    sql: `
      create function audit.entries_of(subjects bytea[], before uuid, most integer)
      returns table (seq bigint, record_id uuid, kind text, operation_id text, key_id text, sealed bytea)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with page as (
          select e.* from audit.entry e
          where e.subject_key = any (subjects) and e.kind = 'intent' and e.sealed is not null
            and (before is null or e.seq < (
              select b.seq from audit.entry b where b.record_id = before and b.subject_key = any (subjects)))
          order by e.seq desc limit least(most, 1001)
        )
        select p.seq, p.record_id, p.kind, p.operation_id, p.key_id, p.sealed from page p
        union all
        select o.seq, o.record_id, o.kind, o.operation_id, o.key_id, o.sealed
        from page p join audit.entry o
          on o.operation_id = p.operation_id and o.kind = 'outcome' and o.subject_key = any (subjects)
        where o.sealed is not null
      $$;`,
  },
  {
    name: 'roles',
    sql: `
      do $$
      declare
        role_name text;
      begin
        foreach role_name in array
          array['helsegraf_audit_writer', 'helsegraf_audit_reader', 'helsegraf_audit_checkpointer',
            'helsegraf_audit_auditor'] loop
          begin
            execute format('create role %I nologin', role_name);
          exception when duplicate_object or unique_violation then
            null;
          end;
        end loop;
      end $$;
      revoke all on schema audit from public;
      revoke all on all tables in schema audit from public;
      revoke all on all functions in schema audit from public;
      grant usage on schema audit to helsegraf_audit_writer, helsegraf_audit_reader, helsegraf_audit_checkpointer,
        helsegraf_audit_auditor;
      grant select, insert on audit.entry, audit.recovery to helsegraf_audit_writer;
      grant execute on function audit.append to helsegraf_audit_writer;
      grant execute on function audit.entries_of to helsegraf_audit_reader;
      grant select (seq, leaf) on audit.entry to helsegraf_audit_checkpointer;
      grant select, insert on audit.checkpoint to helsegraf_audit_checkpointer;
      grant select on audit.entry, audit.checkpoint, audit.recovery to helsegraf_audit_auditor;
      grant insert on audit.entry to helsegraf_audit_auditor;
      grant execute on function audit.append to helsegraf_audit_auditor;`,
  },
  {
    name: 'recovery by the record alone',
    // How far recovery has come is for the record to say, not for whoever may write: else recovery could be told to skip
    // what was left open. Where it has come to before is forgotten, and found out again the first time.
    sql: `
      truncate audit.recovery;
      revoke insert on audit.recovery from helsegraf_audit_writer;
      create function audit.finish_recovery(through bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        start bigint := (select coalesce(max(r.through_seq) + 1, 0) from audit.recovery r);
      begin
        if through > (select coalesce(max(e.seq), -1) from audit.entry e) then
          raise exception 'the record does not go that far' using errcode = 'check_violation';
        end if;
        if exists (
          select 1 from audit.entry e
          where e.seq between start and through and e.kind = 'intent' and e.sealed is not null and not exists (
            select 1 from audit.entry o
            where o.kind = 'outcome' and o.operation_id = e.operation_id and o.seq > e.seq)
        ) then
          raise exception 'an intent up to there has no outcome' using errcode = 'check_violation';
        end if;
        if through >= start then
          insert into audit.recovery (through_seq) values (through);
        end if;
      end $$;
      revoke all on function audit.finish_recovery from public;
      grant execute on function audit.finish_recovery to helsegraf_audit_writer;`,
  },
  {
    name: 'what must be looked at afterwards',
    // Beside what is sealed, so that it can be counted by somebody who may open nothing. Gateways that have not been
    // brought up to date go on appending as before.
    sql: `
      alter table audit.entry add column review_reason text;
      create index entry_to_review on audit.entry (review_reason, operation_id) where review_reason is not null;
      create index entry_reviewed on audit.entry (operation_id)
        where kind = 'administrative' and operation_id is not null;
      create function audit.append(
        ids uuid[], kinds text[], operations text[], subjects bytea[], key_ids text[], sealed bytea[], leaves bytea[],
        reviews text[]
      ) returns integer language plpgsql as $$
      declare
        head bigint;
        hash bytea;
        kept integer[] := '{}';
        hashes bytea[] := '{}';
        row_number integer;
        known uuid[];
      begin
        if current_setting('synchronous_commit') in ('off', 'local') then
          perform set_config('synchronous_commit', 'on', true);
        end if;
        perform pg_advisory_xact_lock(7164823170431);
        select e.seq, e.chain into head, hash from audit.entry e order by e.seq desc limit 1;
        if not found then
          head := -1;
          hash := decode(repeat('00', 32), 'hex');
        end if;
        select array_agg(e.record_id) into known from audit.entry e where e.record_id = any (ids);
        for row_number in 1 .. cardinality(ids) loop
          continue when known is not null and ids[row_number] = any (known);
          hash := sha256('\\x01'::bytea || hash || leaves[row_number]);
          kept := kept || row_number;
          hashes := hashes || hash;
        end loop;
        insert into audit.entry
            (seq, record_id, kind, operation_id, subject_key, key_id, sealed, leaf, chain, review_reason)
          select head + k.at, ids[k.number], kinds[k.number], operations[k.number], subjects[k.number],
            key_ids[k.number], sealed[k.number], leaves[k.number], hashes[k.at], reviews[k.number]
          from unnest(kept) with ordinality as k (number, at);
        return cardinality(kept);
      end $$;
      create or replace function audit.append(
        ids uuid[], kinds text[], operations text[], subjects bytea[], key_ids text[], sealed bytea[], leaves bytea[]
      ) returns integer language plpgsql as $$
      begin
        return audit.append(ids, kinds, operations, subjects, key_ids, sealed, leaves, '{}'::text[]);
      end $$;
      revoke all on function audit.append(uuid[], text[], text[], bytea[], text[], bytea[], bytea[], text[]) from public;
      grant execute on function audit.append(uuid[], text[], text[], bytea[], text[], bytea[], bytea[], text[])
        to helsegraf_audit_writer, helsegraf_audit_auditor;`,
  },
  {
    name: 'figures',
    // How far the record has been gone through, and counts. What a count from one to four is, the role cannot find out:
    // it has the functions and no table. Records of an hour are counted by their numbers, which have no gaps.
    sql: `
      create table audit.standing (
        -- increment: numbers and hashes, as they come. walk: all of it, contents too when there are keys.
        kind text primary key check (kind in ('increment', 'walk')),
        size bigint not null,
        findings integer not null,
        at timestamptz not null default clock_timestamp(),
        published_size bigint,
        published_at timestamptz
      );
      create index entry_by_time on audit.entry (committed_at, seq);
      do $$
      begin
        create role helsegraf_audit_figures nologin;
      exception when duplicate_object or unique_violation then
        null;
      end $$;
      create function audit.hide_small(count bigint) returns bigint
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case when count between 1 and 4 then null else count end
      $$;
      create function audit.records_per_hour(first timestamptz, hours integer)
      returns table (hour timestamptz, records bigint)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with step as (
          select first + n * interval '1 hour' as hour, n from generate_series(0, least(hours, 744)) as n
        ), start as (
          select s.hour, s.n, coalesce(
            (select e.seq from audit.entry e where e.committed_at >= s.hour order by e.committed_at, e.seq limit 1),
            (select e.seq + 1 from audit.entry e order by e.seq desc limit 1), 0) as seq
          from step s
        ), counted as (
          select s.hour, s.n, lead(s.seq) over (order by s.n) - s.seq as records from start s
        )
        select c.hour, audit.hide_small(greatest(c.records, 0)) from counted c where c.records is not null order by c.n
      $$;
      create function audit.reviews_awaited() returns table (reason text, waiting bigint, oldest timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select e.review_reason, audit.hide_small(count(distinct e.operation_id)), min(e.committed_at)
        from audit.entry e
        where e.review_reason is not null and not exists (
          select 1 from audit.entry a where a.kind = 'administrative' and a.operation_id = e.operation_id)
        group by e.review_reason
      $$;
      create function audit.how_it_stands()
      returns table (records bigint, kind text, size bigint, findings integer, at timestamptz, published_size bigint,
        published_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce((select e.seq + 1 from audit.entry e order by e.seq desc limit 1), 0), s.kind, s.size, s.findings,
          s.at, s.published_size, s.published_at
        from (select 1) as one left join audit.standing s on true
      $$;
      revoke all on function audit.hide_small, audit.records_per_hour, audit.reviews_awaited, audit.how_it_stands
        from public;
      grant usage on schema audit to helsegraf_audit_figures;
      grant execute on function audit.records_per_hour, audit.reviews_awaited, audit.how_it_stands
        to helsegraf_audit_figures;
      grant select (chain) on audit.entry to helsegraf_audit_checkpointer;
      grant select, insert, update on audit.standing to helsegraf_audit_checkpointer, helsegraf_audit_auditor;`,
  },
];
