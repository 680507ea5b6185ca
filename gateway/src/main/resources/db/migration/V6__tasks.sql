-- 督办. A task is the fold of its steps. One step is appended at a time, so that ids are in the order of commits: all steps up to an id are
-- all that was known then.
create table task_step (
    id           bigint generated always as identity primary key,
    district     varchar(20)  not null,
    task         varchar(20)  not null,
    no           integer      not null,
    move         varchar(30)  not null,
    content      text,                    -- JSON; null for a step that says nothing more
    reason       varchar(500),
    taken_by     varchar(100) not null,
    unit         varchar(30)  not null,
    on_behalf_of varchar(100),
    taken_at     timestamptz  not null,
    unique (district, task, no)
);
create trigger task_step_append_only before update or delete on task_step for each row execute function forbid_change();
