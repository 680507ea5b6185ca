-- 人才 and 人才工程. What is personal is sealed; the index columns find it again.
create table person (
  like register_row including all,
  person_name       text,
  person_name_index varchar(64),
  document_type     varchar(30),
  identity_no       text,
  identity_no_index varchar(64),
  education         varchar(20),
  job_title         varchar(100),
  employer          varchar(200),
  employer_credit_code varchar(18),
  post              varchar(100),
  field             varchar(100),
  tier              varchar(100),
  origin            varchar(20),
  engagement        varchar(20),
  arrived_on        date,
  left_on           date,
  informed_on       date
);

create table award (
  like register_row including all,
  person_name       text,
  person_name_index varchar(64),
  document_type     varchar(30),
  identity_no       text,
  identity_no_index varchar(64),
  level             varchar(20),
  programme         varchar(200),
  category          varchar(100),
  batch_year        bigint,
  document_no       varchar(100),
  stage             varchar(20),
  selected_on       date,
  cancelled_on      date,
  employer          varchar(200),
  employer_credit_code varchar(18),
  origin            varchar(20),
  district_basis    varchar(20),
  note              varchar(500)
);
