-- 消息: what a unit, or one of its people, is told. Nothing personal: a kind, a number, a title, a day.
create table notice (
    id         bigint generated always as identity primary key,
    district   varchar(20)  not null,
    unit       varchar(30)  not null,
    account    varchar(100),             -- null: everybody of the unit
    kind       varchar(30)  not null,
    subject    varchar(80)  not null,    -- what it is about: a slip, a task
    no         varchar(80),
    title      varchar(300) not null,
    due        date,
    created_at timestamptz  not null
);
create index notice_of_unit on notice (district, unit, id desc);
create trigger notice_append_only before update or delete on notice for each row execute function forbid_change();

create table notice_read (
    account varchar(100) not null,
    notice  bigint       not null references notice,
    read_at timestamptz  not null,
    primary key (account, notice)
);

-- What has to leave this system, written with the notice and sent after it: once, whichever replica takes it.
create table notice_delivery (
    id              bigint generated always as identity primary key,
    district        varchar(20)  not null,
    notice          bigint       not null references notice,
    channel         varchar(10)  not null,   -- mail, wecom, dingtalk
    state           varchar(10)  not null,   -- waiting, sent, failed
    attempts        integer      not null,
    next_attempt_at timestamptz  not null,
    error           varchar(60),             -- of the last attempt
    sent_at         timestamptz,
    unique (notice, channel)
);
create index notice_delivery_waiting on notice_delivery (district, next_attempt_at) where state = 'waiting';

-- 提醒函、督促函、通报. What was issued is never changed; what came of it is beside it.
create table slip (
    id         bigint generated always as identity primary key,
    district   varchar(20)  not null,
    obligation varchar(20)  not null,
    subject    varchar(80)  not null,
    unit       varchar(30)  not null,
    title      varchar(300) not null,
    due        date         not null,
    letter     varchar(20)  not null,
    colour     varchar(10)  not null,
    year       integer      not null,
    no         integer      not null,    -- running in the year, for each letter
    issued_on  date         not null,
    -- One letter of each kind for what is due then, however often and wherever somebody looks.
    unique (district, obligation, subject, unit, due, letter),
    unique (district, letter, year, no)
);
create index slip_of_unit on slip (district, unit, id desc);
create trigger slip_append_only before update or delete on slip for each row execute function forbid_change();

-- A unit's feedback (反馈), or that what was asked for has been done.
create table slip_answer (
    id          bigint generated always as identity primary key,
    slip        bigint       not null references slip,
    text        varchar(1000),           -- null: done, without a word
    answered_by varchar(100),
    answered_at timestamptz  not null,
    check ((text is null) = (answered_by is null))
);
create unique index slip_answer_once on slip_answer (slip, (text is null));
create trigger slip_answer_append_only before update or delete on slip_answer
    for each row execute function forbid_change();
