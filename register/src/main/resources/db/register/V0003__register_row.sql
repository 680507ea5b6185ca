-- The columns and indexes of every register, for `create table x (like register_row including all, …)`. It holds no rows.
create table register_row (
  id                uuid primary key,
  record_id         uuid not null,
  district          varchar(6) not null,
  unit              varchar(30) not null,
  state             varchar(10) not null,
  withdrawal        boolean not null,
  withdrawal_reason varchar(40),
  lock_version      int not null,
  natural_key       varchar(200) not null,
  subject           varchar(64) not null,
  rule_version      varchar(40) not null,
  evidence          text,
  content_digest    varchar(64) not null,
  entered_by        varchar(100) not null,
  submitted_by      varchar(100),
  decided_by        varchar(100),
  return_reason     varchar(500),
  sample            boolean not null,
  import_id         uuid,
  import_row        int,
  created_at        timestamptz not null,
  updated_at        timestamptz not null
);
create unique index on register_row (natural_key) where state = 'ACCEPTED';
create unique index on register_row (natural_key) where state in ('DRAFT', 'SUBMITTED');
create unique index on register_row (record_id) where state = 'ACCEPTED';
create unique index on register_row (record_id) where state in ('DRAFT', 'SUBMITTED');
create index on register_row (import_id) where import_id is not null;
create index on register_row (subject) where state = 'ACCEPTED';
create index on register_row (updated_at desc);
