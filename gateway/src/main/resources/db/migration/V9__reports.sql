-- Reports drafted from a lock. What was drafted is kept as it was; edits and the issue stand beside it.
create table report (
    id         varchar(120)  primary key,  -- lock.kind.scope.revision
    district   varchar(20)   not null,
    lock_id    varchar(30)   not null references ledger_lock,
    kind       varchar(20)   not null,     -- monthly-table, bulletin, special, one-page
    unit       varchar(30),                -- null: the whole district
    indicators varchar(200)  not null,     -- of a special one, separated by commas
    revision   integer       not null,
    title      varchar(300)  not null,
    content    text          not null,     -- JSON, canonical
    digest     varchar(64)   not null,     -- SM3 of the content
    made_by    varchar(100)  not null,
    made_at    timestamptz   not null
);
create index report_of_lock on report (district, lock_id, kind, unit, revision);
create trigger report_append_only before update or delete on report for each row execute function forbid_change();

create table report_edit (
    id        bigint generated always as identity primary key,
    report    varchar(120)  not null references report,
    block     varchar(60)   not null,
    before    text          not null,
    after     varchar(2000) not null,
    edited_by varchar(100)  not null,
    edited_at timestamptz   not null
);
create index report_edit_of on report_edit (report, id);
create trigger report_edit_append_only before update or delete on report_edit
    for each row execute function forbid_change();

create table report_issue (
    report     varchar(120) primary key references report,
    doc_no     varchar(60),               -- 发文字号; null where the kind has none
    issued_on  date         not null,
    recipients varchar(300) not null,
    copies     varchar(300),
    content    bytea        not null,     -- the file
    digest     varchar(64)  not null,     -- SM3 of the file
    issued_by  varchar(100) not null,
    issued_at  timestamptz  not null
);
create trigger report_issue_append_only before update or delete on report_issue
    for each row execute function forbid_change();

-- Many at once, printed in the background. A job that falls silent is taken up by whichever replica looks next.
create table report_job (
    id       bigint generated always as identity primary key,
    district varchar(20)  not null,
    lock_id  varchar(30)  not null references ledger_lock,
    parts    text         not null,       -- one a line: kind, and the unit behind a space; none for the whole district
    asked_by varchar(100) not null,
    unit     varchar(30),                 -- of whoever asked
    asked_at timestamptz  not null,
    state    varchar(12)  not null,       -- waiting, working, done, failed
    current  varchar(120),                -- the part it is at
    reason   varchar(500),                -- of a failure
    alive_at timestamptz  not null,
    ended_at timestamptz
);
create index report_job_open on report_job (id) where state in ('waiting', 'working');

create table report_job_file (
    job     bigint       not null references report_job,
    ordinal integer      not null,
    report  varchar(120) not null references report,
    name    varchar(200) not null,
    content bytea        not null,
    primary key (job, ordinal)
);

-- Workbooks of others, whose named cells are filled.
create table report_template (
    id       bigint generated always as identity primary key,
    district varchar(20)  not null,
    name     varchar(100) not null,
    unit     varchar(30),                 -- whose it is; null: the office's, for everybody
    content  bytea        not null,
    kept_by  varchar(100) not null,
    kept_at  timestamptz  not null
);
create trigger report_template_append_only before update or delete on report_template
    for each row execute function forbid_change();
