-- 企业名册: enterprises and their qualifications. The columns of every register's row come first.

create table enterprise (
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
  credit_code       varchar(18),
  name              varchar(200),
  former_names      varchar(500),
  district_basis    varchar(20),
  address           varchar(300),
  zone              varchar(100),
  industry_code     varchar(5),
  resident_from     date,
  moved_out_on      date,
  registration_state varchar(20),
  closed_on         date
);
create unique index enterprise_key_accepted on enterprise (natural_key) where state = 'ACCEPTED';
create unique index enterprise_key_open on enterprise (natural_key) where state in ('DRAFT', 'SUBMITTED');
create unique index enterprise_record_id_accepted on enterprise (record_id) where state = 'ACCEPTED';
create unique index enterprise_record_id_open on enterprise (record_id) where state in ('DRAFT', 'SUBMITTED');
create index enterprise_import on enterprise (import_id) where import_id is not null;
create index enterprise_subject on enterprise (credit_code) where state = 'ACCEPTED';
create index enterprise_recent on enterprise (updated_at desc);

create table qualification (
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
  credit_code       varchar(18),
  enterprise_name   varchar(200),
  number            varchar(60),
  stage             varchar(20),
  announcement_no   varchar(100),
  announced_on      date,
  issued_on         date,
  valid_until       date,
  revoked_on        date,
  revocation_reason varchar(40),
  district_basis    varchar(20),
  rule_version      varchar(40)
);
create unique index qualification_key_accepted on qualification (natural_key) where state = 'ACCEPTED';
create unique index qualification_key_open on qualification (natural_key) where state in ('DRAFT', 'SUBMITTED');
create unique index qualification_record_id_accepted on qualification (record_id) where state = 'ACCEPTED';
create unique index qualification_record_id_open on qualification (record_id) where state in ('DRAFT', 'SUBMITTED');
create index qualification_import on qualification (import_id) where import_id is not null;
create index qualification_subject on qualification (credit_code, kind) where state = 'ACCEPTED';
create index qualification_recent on qualification (updated_at desc);
