create table credit_product (
  like register_row including all,
  institution             varchar(200),
  institution_credit_code varchar(18),
  branch                  varchar(200),
  name                    varchar(200),
  series                  varchar(200),
  kind                    varchar(20),
  head_office             boolean,
  line_range              varchar(100),
  term                    varchar(100),
  target_group            varchar(200),
  launched_on             date,
  withdrawn_on            date,
  note                    varchar(500)
);

create table credit_report (
  like register_row including all,
  institution varchar(200),
  product     varchar(200),
  month       date,
  granted     numeric(20, 2),
  renewed     numeric(20, 2),
  in_force    numeric(20, 2),
  enterprises bigint,
  document_no varchar(100),
  note        varchar(500)
);
