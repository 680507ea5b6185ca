-- 更正单: why a locked figure is known differently by now, asked for by the unit that answers for it and approved by the office. One step
-- after the other for each lock and indicator; each says the figure it was taken for.
create table correction_step (
    id        bigint generated always as identity primary key,
    district  varchar(20)    not null,
    lock      varchar(30)    not null references ledger_lock,
    indicator varchar(10)    not null,
    step      varchar(10)    not null,   -- draft, sign, approve, return
    locked    numeric(20, 4),            -- null: nothing was reported
    corrected numeric(20, 4),
    reason    varchar(500),
    taken_by  varchar(100)   not null,
    unit      varchar(30)    not null,
    taken_at  timestamptz    not null
);
create index correction_step_of_lock on correction_step (district, lock, indicator, id);
create trigger correction_step_append_only before update or delete on correction_step
    for each row execute function forbid_change();
