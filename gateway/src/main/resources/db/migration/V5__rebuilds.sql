-- Where the ledger is made anew from the logs, beside the live one.
create schema rebuilding;

-- As with entries, booking is the only writer and numbers its names itself. A foreign key would have the swap below wait
-- for the tables of names, which whoever is about to book is reading.
alter table daily drop constraint daily_measure_id_fkey;
alter table position drop constraint position_topic_id_fkey;
alter table quarantine drop constraint quarantine_topic_id_fkey;

-- Fresh tables there, with the constraints and indexes the live ones have now, under the same names.
create function rebuilding.prepare() returns void language plpgsql as $$
declare
    item record;
begin
    perform rebuilding.discard();
    for item in select unnest(array['subject', 'entry', 'daily', 'position', 'quarantine']) as name loop
        execute format('create table rebuilding.%1$I (like public.%1$I including defaults)', item.name);
    end loop;
    for item in
        select c.relname as table_name, k.conname as name, pg_get_constraintdef(k.oid) as definition
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relname in ('subject', 'entry', 'daily', 'position', 'quarantine')
          and k.contype in ('p', 'u', 'c')
    loop
        execute format('alter table rebuilding.%I add constraint %I %s', item.table_name, item.name, item.definition);
    end loop;
    for item in
        select i.indexdef as definition
        from pg_indexes i
        where i.schemaname = 'public' and i.tablename in ('subject', 'entry', 'daily', 'position', 'quarantine')
          and not exists (select from pg_constraint k join pg_namespace n on n.oid = k.connamespace
                          where n.nspname = 'public' and k.conname = i.indexname)
    loop
        execute replace(item.definition, ' ON public.', ' ON rebuilding.');
    end loop;
end $$;

create function rebuilding.discard() returns void language sql as $$
    drop table if exists rebuilding.subject, rebuilding.entry, rebuilding.daily, rebuilding.position,
        rebuilding.quarantine;
$$;

-- Puts the new tables in the place of the live ones. Readers wait for the blink that it takes.
create function rebuilding.adopt() returns void language plpgsql as $$
declare
    name text;
begin
    foreach name in array array['subject', 'entry', 'daily', 'position', 'quarantine'] loop
        execute format('drop table public.%I', name);
        execute format('alter table rebuilding.%I set schema public', name);
    end loop;
end $$;

create table rebuild (
    id             bigint generated always as identity primary key,
    district       varchar(20)  not null,
    started_at     timestamptz  not null,
    started_by     varchar(100) not null,
    state          varchar(12)  not null,   -- reading, comparing, swapped, differs, adopted, discarded, failed
    alive_at       timestamptz  not null,   -- told by the replica that works on it; silence means it is gone
    booked         bigint       not null default 0,
    total          bigint       not null default 0,
    digest_live    varchar(64),
    digest_rebuilt varchar(64),
    differing      bigint       not null default 0,
    reason         varchar(500),            -- of a failure
    decided_by     varchar(100),
    decided_at     timestamptz,
    decision_reason varchar(500)
);
-- There is one set of tables to rebuild in.
create unique index rebuild_at_work on rebuild ((true)) where state in ('reading', 'comparing', 'differs');

create table rebuild_difference (
    rebuild        bigint        not null references rebuild,
    ordinal        integer       not null,
    source         varchar(60)   not null,
    register       varchar(60)   not null,
    subject_id     varchar(120)  not null,
    title          varchar(300)  not null,
    measure        varchar(100)  not null,
    effective_on   date          not null,
    cause          varchar(20)   not null,
    live_amount    numeric(20, 2) not null,
    rebuilt_amount numeric(20, 2) not null,
    primary key (rebuild, ordinal)
);
