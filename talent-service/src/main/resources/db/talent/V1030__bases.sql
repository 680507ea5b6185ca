create table base (
  like register_row including all,
  kind           varchar(20),
  name           varchar(200),
  field          varchar(20),
  host           varchar(200),
  partner        varchar(200),
  document_no    varchar(100),
  founded_on     date,
  ended_on       date,
  district_basis varchar(20),
  note           varchar(500)
);

create table base_result (
  like register_row including all,
  base_name    varchar(200),
  period_from  date,
  period_until date,
  orders       bigint,
  trainees     bigint,
  retained     bigint,
  note         varchar(500)
);
