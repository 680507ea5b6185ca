-- 对账: what an owner's registers come to beside what the ledger says, at one place of the owner's log.
create table reconciliation (
    id            bigint generated always as identity primary key,
    district      varchar(20)  not null,
    service       varchar(60)  not null,   -- of the owner; 'ledger' for the ledger's own sums beside its entries
    night         date,                    -- of the nightly round; null for one that somebody asked for
    compared_on   date         not null,   -- the day of the sums
    started_at    timestamptz  not null,
    started_by    varchar(100) not null,
    ended_at      timestamptz,
    state         varchar(12)  not null,   -- running, equal, differs, failed
    reason        varchar(20),             -- why it failed
    next_offset   bigint,                  -- the place: the first offset that was not compared
    records       bigint,
    differing     bigint,
    digest_owner  varchar(64),
    digest_ledger varchar(64),
    figures       text                     -- JSON: the sums of each measure on both sides
);
-- One round a night, however many replicas there are.
create unique index reconciliation_night on reconciliation (district, service, night) where night is not null;
create index reconciliation_recent on reconciliation (district, id desc);

-- Where the two sides differ; as many as can be looked at.
create table reconciliation_difference (
    reconciliation bigint        not null references reconciliation,
    ordinal        integer       not null,
    register       varchar(60)   not null,
    subject_id     varchar(120)  not null,
    title          varchar(300)  not null,
    measure        varchar(100)  not null,
    effective_on   date          not null,
    cause          varchar(20)   not null,
    owner_amount   numeric(20, 2) not null,
    ledger_amount  numeric(20, 2) not null,
    primary key (reconciliation, ordinal)
);
