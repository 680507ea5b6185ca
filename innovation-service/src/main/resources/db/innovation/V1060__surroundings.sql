create table construction (
  like register_row including all,
  name        varchar(200),
  park        varchar(100),
  owner       varchar(200),
  planned_on  date,
  studied_on  date,
  approved_on date,
  begun_on    date,
  finished_on date,
  document_no varchar(100),
  investment  numeric(20, 2),
  invested    numeric(20, 2),
  progress    varchar(500),
  note        varchar(500)
);

create table patent (
  like register_row including all,
  number         varchar(40),
  name           varchar(200),
  owner          varchar(200),
  credit_code    varchar(18),
  reason         varchar(20),
  granted_on     date,
  lapsed_on      date,
  portfolio      varchar(200),
  district_basis varchar(20),
  note           varchar(500)
);

create table property_demonstration (
  like register_row including all,
  kind          varchar(20),
  name          varchar(200),
  level         varchar(20),
  document_no   varchar(100),
  recognised_on date,
  valid_until   date,
  revoked_on    date,
  note          varchar(500)
);

create table event (
  like register_row including all,
  kind         varchar(20),
  name         varchar(200),
  held_on      date,
  host         varchar(200),
  work_item    varchar(20),
  participants bigint,
  outcome      varchar(500),
  document_no  varchar(200),
  note         varchar(500)
);
