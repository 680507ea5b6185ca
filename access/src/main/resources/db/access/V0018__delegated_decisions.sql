-- What was decided by whom in whose place: a register and a record, or a month.
create table delegated_decision (
  id           bigint       generated always as identity primary key,
  what         varchar(200) not null,
  decided_by   varchar(100) not null,
  on_behalf_of varchar(100) not null,
  decided_at   timestamptz  not null
);

create index delegated_decision_what on delegated_decision (what);
