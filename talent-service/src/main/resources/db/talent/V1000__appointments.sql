-- 科创副总 and 产业教授: who is appointed where. What is personal is sealed; the index columns find it again.

create table appointment (
  like register_row including all,
  role              varchar(20),
  person_name       text,
  person_name_index varchar(64),
  document_type     varchar(30),
  identity_no       text,
  identity_no_index varchar(64),
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
