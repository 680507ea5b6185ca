create table certificate (
  id                uuid primary key,
  record_id         uuid not null,
  district          varchar(6) not null,
  unit              varchar(30) not null,
  state             varchar(10) not null,
  withdrawal        boolean not null,
  withdrawal_reason varchar(40),
  lock_version      int not null,
  natural_key       varchar(200) not null,
  content_digest    varchar(64) not null,
  entered_by        varchar(100) not null,
  submitted_by      varchar(100),
  decided_by        varchar(100),
  return_reason     varchar(500),
  sample            boolean not null,
  import_id         uuid,
  import_row        int,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  kind              varchar(20),
  certificate_no    varchar(40),
  name              varchar(60),
  issued_on         date,
  revenue           numeric(20, 2),
  identity_no       varchar(200),
  identity_no_index varchar(64)
);
create unique index certificate_key_accepted on certificate (natural_key) where state = 'ACCEPTED';
create unique index certificate_key_open on certificate (natural_key) where state in ('DRAFT', 'SUBMITTED');
create unique index certificate_record_accepted on certificate (record_id) where state = 'ACCEPTED';
create unique index certificate_record_open on certificate (record_id) where state in ('DRAFT', 'SUBMITTED');
create index certificate_import on certificate (import_id) where import_id is not null;
