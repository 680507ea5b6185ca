create table key_technology (
  like register_row including all,
  technology_no  varchar(60),
  name           varchar(200),
  claimant       varchar(200),
  project_number varchar(40),
  field          varchar(100),
  performance    varchar(500),
  achieved_on    date,
  evidence_kind  varchar(20),
  evidence_no    varchar(100),
  district_basis varchar(20),
  note           varchar(500)
);
