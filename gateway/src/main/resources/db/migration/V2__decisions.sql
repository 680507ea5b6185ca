-- What a supervisor has decided about indicators: paths, thresholds, rates, rulings, overrides. Append-only; the newest
-- that was recorded by a moment is in force as known at that moment.
create table decision (
    id          bigint generated always as identity primary key,
    district    varchar(20)  not null,
    kind        varchar(20)  not null,
    indicator   varchar(10),              -- null: all of them
    content     text         not null,    -- JSON
    reason      varchar(500) not null,
    decided_by  varchar(100) not null,
    recorded_at timestamptz  not null
);
create index decision_of_indicator on decision (district, kind, indicator, id);

create function forbid_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only: % of % is not allowed', tg_op, tg_table_name;
end $$;
create trigger decision_append_only before update or delete on decision for each row execute function forbid_change();
