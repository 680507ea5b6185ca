-- Every time personal values were told in plain: of which record, to whom, why. Never the values. Append-only.
create table disclosure (
  id           uuid primary key,
  kind         varchar(10) not null,         -- REVEAL: on a screen; COPY: for the person themselves
  record_type  varchar(40) not null,
  record_id    uuid not null,
  fields       varchar(1000) not null,
  actor        varchar(100) not null,
  unit         varchar(30) not null,
  reason       varchar(200) not null,
  disclosed_at timestamptz not null
);
create index disclosure_record on disclosure (record_id, disclosed_at);
create trigger disclosure_append_only before update or delete on disclosure
  for each row execute function forbid_change();
create trigger disclosure_no_truncate before truncate on disclosure
  for each statement execute function forbid_change();

-- That a person's data be destroyed: asked for by a clerk, decided by a reviewer. Whose, as data_key.holder has it.
create table deletion_request (
  id           uuid primary key,
  holder       varchar(100) not null,
  ground       varchar(20) not null,
  note         varchar(500),
  unit         varchar(30) not null,
  asked_by     varchar(100) not null,
  asked_at     timestamptz not null,
  state        varchar(12) not null,         -- ASKED, REFUSED, CARRIED_OUT
  decided_by   varchar(100),
  decided_unit varchar(30),
  decided_at   timestamptz,
  refusal      varchar(500),
  keys         int                           -- how many were destroyed
);
create unique index deletion_request_open on deletion_request (holder) where state = 'ASKED';
create index deletion_request_holder on deletion_request (holder, asked_at);
create index data_key_of_holder on data_key (holder);
