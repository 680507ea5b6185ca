create table platform (
  like register_row including all,
  kind           varchar(30),
  name           varchar(200),
  chain          varchar(200),
  host           varchar(200),
  partners       varchar(500),
  level          varchar(20),
  field          varchar(100),
  stage          varchar(20),
  document_no    varchar(100),
  recognised_on  date,
  valid_until    date,
  revoked_on     date,
  reorganised_on date,
  district_basis varchar(20),
  address        varchar(300),
  note           varchar(500)
);
