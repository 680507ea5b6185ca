-- 朝阳科创基金 and other funds: what they invest in.

create table deal (
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
  fund              varchar(20),
  investee_credit_code varchar(18),
  investee_name     varchar(200),
  round             varchar(20),
  stage             varchar(20),
  closed_on         date,
  amount            numeric(20, 2),
  early             boolean,
  small             boolean,
  long_term         boolean,
  hard_tech         boolean,
  exited_on         date
);
create unique index deal_key_accepted on deal (natural_key) where state = 'ACCEPTED';
create unique index deal_key_open on deal (natural_key) where state in ('DRAFT', 'SUBMITTED');
create unique index deal_record_id_accepted on deal (record_id) where state = 'ACCEPTED';
create unique index deal_record_id_open on deal (record_id) where state in ('DRAFT', 'SUBMITTED');
create index deal_import on deal (import_id) where import_id is not null;
create index deal_subject on deal (investee_credit_code) where state = 'ACCEPTED';
create index deal_recent on deal (updated_at desc);
