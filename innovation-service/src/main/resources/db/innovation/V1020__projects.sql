create table project (
  like register_row including all,
  number           varchar(40),
  name             varchar(200),
  parent_number    varchar(40),
  programme        varchar(100),
  kind             varchar(20),
  level            varchar(20),
  document_no      varchar(100),
  approved_on      date,
  lead_name        varchar(200),
  lead_type        varchar(20),
  participants     varchar(500),
  enterprise_joins boolean,
  district_part    varchar(20),
  mode             varchar(20),
  field            varchar(100),
  grant_amount     numeric(20, 2),
  own_amount       numeric(20, 2),
  begins_on        date,
  ends_on          date,
  stage            varchar(20),
  note             varchar(500)
);

create table challenge (
  like register_row including all,
  number         varchar(40),
  name           varchar(200),
  demander       varchar(200),
  taker          varchar(200),
  reward         numeric(20, 2),
  stage          varchar(20),
  published_on   date,
  signed_on      date,
  concluded_on   date,
  project_number varchar(40),
  note           varchar(500)
);
