-- Names that stand on millions of rows are written once.
create table topic (
    id   integer generated always as identity primary key,
    name varchar(249) not null unique
);

create table measure (
    id   integer generated always as identity primary key,
    name varchar(100) not null unique
);

-- What each subject contributes at the newest version seen: booking needs nothing else to know the difference.
create table subject (
    id            bigint primary key,
    district      varchar(20)  not null,
    source        varchar(60)  not null,
    register      varchar(60)  not null,
    subject_id    varchar(120) not null,
    title         varchar(300) not null,
    version       bigint       not null,
    contributions text         not null,
    unique (district, source, register, subject_id)
);

create sequence subject_number;

-- Append-only. The key is the place in the log, so that the same place cannot be booked twice.
-- Booking is the only writer and numbers its names in the same transaction: foreign keys would check each of millions
-- of rows three times.
create table entry (
    topic_id      integer       not null,
    log_partition integer       not null,
    log_offset    bigint        not null,
    ordinal       integer       not null,
    district      varchar(20)   not null,
    subject       bigint        not null,
    version       bigint        not null,
    measure_id    integer       not null,
    effective_on  date          not null,
    amount        numeric(20, 2) not null,
    cause         varchar(20)   not null,
    recorded_at   timestamptz   not null,
    primary key (topic_id, log_partition, log_offset, ordinal)
);

-- The records behind a number, and why it changed.
create index entry_by_measure on entry (district, measure_id, effective_on);
-- The part of a day that was known at a moment within it, and what was recorded between two moments.
create index entry_by_recording on entry (district, recorded_at);

-- The sums screens read: their number grows with days, never with records.
create table daily (
    district     varchar(20)    not null,
    measure_id   integer        not null references measure,
    effective_on date           not null,
    recorded_on  date           not null,
    cause        varchar(20)    not null,
    amount       numeric(20, 2) not null,
    primary key (district, measure_id, effective_on, recorded_on, cause)
);

-- How far each log is booked. Correctness hangs on this and never on the broker's committed offsets.
create table position (
    topic_id       integer     not null references topic,
    log_partition  integer     not null,
    next_offset    bigint      not null,
    complete_up_to timestamptz,
    recorded_at    timestamptz,
    primary key (topic_id, log_partition)
);

-- Records nobody could read. The log went on; mending is a new version by the owner.
create table quarantine (
    topic_id       integer      not null references topic,
    log_partition  integer      not null,
    log_offset     bigint       not null,
    reason         varchar(500) not null,
    content        bytea,
    recorded_at    timestamptz  not null,
    primary key (topic_id, log_partition, log_offset)
);
