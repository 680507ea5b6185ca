create table ladder_step (
  like register_row including all,
  credit_code     varchar(18),
  enterprise_name varchar(200),
  rung            varchar(20),
  entered_on      date,
  left_on         date,
  outcome         varchar(20),
  note            varchar(500)
);

create table points_enrolment (
  like register_row including all,
  credit_code     varchar(18),
  enterprise_name varchar(200),
  enrolled_on     date,
  left_on         date,
  score           varchar(20),
  scored_on       date,
  score_source    varchar(200),
  note            varchar(500)
);

create table intermediary (
  like register_row including all,
  name           varchar(200),
  credit_code    varchar(18),
  kind           varchar(20),
  level          varchar(20),
  document_no    varchar(100),
  recognised_on  date,
  valid_until    date,
  revoked_on     date,
  managers       bigint,
  district_basis varchar(20),
  note           varchar(500)
);

create table first_product (
  like register_row including all,
  kind            varchar(20),
  name            varchar(200),
  model           varchar(100),
  enterprise_name varchar(200),
  credit_code     varchar(18),
  level           varchar(20),
  year            bigint,
  document_no     varchar(100),
  recognised_on   date,
  valid_until     date,
  first_user      varchar(200),
  first_sold_on   date,
  insured         boolean,
  district_basis  varchar(20),
  note            varchar(500)
);

create table incubator (
  like register_row including all,
  name           varchar(200),
  operator       varchar(200),
  credit_code    varchar(18),
  title          varchar(20),
  document_no    varchar(100),
  recognised_on  date,
  valid_until    date,
  revoked_on     date,
  area           bigint,
  incubated      bigint,
  assessed_year  bigint,
  assessment     varchar(100),
  district_basis varchar(20),
  note           varchar(500)
);
