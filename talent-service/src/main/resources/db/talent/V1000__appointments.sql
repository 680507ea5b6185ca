-- 科创副总 and 产业教授: who is appointed where. What is personal is sealed; the index columns find it again.

create table appointment (
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
  role              varchar(20),
  person_name       text,
  person_name_index varchar(64),
  document_type     varchar(30),
  identity_no       text,
  identity_no_index varchar(64),
  person_id         varchar(36),
  from_organisation varchar(200),
  to_organisation   varchar(200),
  enterprise_credit_code varchar(18),
  signed_on         date,
  term_from         date,
  term_until        date,
  renewal           boolean,
  ended_on          date,
  duties            varchar(500)
);
create unique index appointment_key_accepted on appointment (natural_key) where state = 'ACCEPTED';
create unique index appointment_key_open on appointment (natural_key) where state in ('DRAFT', 'SUBMITTED');
create unique index appointment_record_id_accepted on appointment (record_id) where state = 'ACCEPTED';
create unique index appointment_record_id_open on appointment (record_id) where state in ('DRAFT', 'SUBMITTED');
create index appointment_import on appointment (import_id) where import_id is not null;
create index appointment_subject on appointment (person_id) where state = 'ACCEPTED';
create index appointment_recent on appointment (updated_at desc);
