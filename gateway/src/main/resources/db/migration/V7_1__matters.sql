-- 请示报告. A matter is the fold of its steps.
create table matter (
    id         uuid        primary key,
    district   varchar(20) not null,
    kind       varchar(10) not null,      -- request, report
    unit       varchar(30) not null,
    created_at timestamptz not null
);
create index matter_of_unit on matter (district, unit);
create trigger matter_append_only before update or delete on matter for each row execute function forbid_change();

create table matter_step (
    matter       uuid         not null references matter (id),
    no           integer      not null,
    move         varchar(30)  not null,
    state        varchar(20)  not null,   -- after it
    content      text,                    -- JSON; null for a step that says nothing more
    taken_by     varchar(100) not null,
    unit         varchar(30),
    on_behalf_of varchar(100),
    taken_at     timestamptz  not null,
    primary key (matter, no)
);
create trigger matter_step_append_only before update or delete on matter_step
    for each row execute function forbid_change();

-- 转办: the units remarks have passed a matter on to.
create table matter_recipient (
    matter uuid        not null references matter (id),
    unit   varchar(30) not null,
    primary key (matter, unit)
);
create index matter_recipient_of_unit on matter_recipient (unit);
create trigger matter_recipient_append_only before update or delete on matter_recipient
    for each row execute function forbid_change();
