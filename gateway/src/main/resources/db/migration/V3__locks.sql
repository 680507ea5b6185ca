-- 封账. A unit signs its month off, also when nothing changed (零报告); it may sign again until the month is locked.
create table sign_off (
    id        bigint generated always as identity primary key,
    district  varchar(20)  not null,
    month     date         not null,     -- its first day
    unit      varchar(30)  not null,
    zero      boolean      not null,
    note      varchar(500) not null,
    signed_by varchar(100) not null,
    signed_at timestamptz  not null
);
create index sign_off_of_month on sign_off (district, month, unit, id);
create trigger sign_off_append_only before update or delete on sign_off for each row execute function forbid_change();

-- A day and a moment of knowing, with everything that was shown. The figures can be computed again at any time from the
-- ledger and the decisions, and have to be the same to the letter.
create table ledger_lock (
    id        varchar(30)  primary key,  -- the month and the first digits of the digest
    district  varchar(20)  not null,
    month     date         not null,
    day       date         not null,
    known_at  timestamptz  not null,
    positions text         not null,     -- JSON: how far each log was booked
    figures   text         not null,     -- JSON, canonical
    digest    varchar(64)  not null,     -- SM3 of the figures
    despite   varchar(500),              -- why it was locked though units had not signed
    locked_by varchar(100) not null,
    locked_at timestamptz  not null,
    unique (district, month)
);
create trigger ledger_lock_append_only before update or delete on ledger_lock
    for each row execute function forbid_change();
