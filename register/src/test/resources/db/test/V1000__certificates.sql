create table certificate (
  like register_row including all,
  kind              varchar(20),
  certificate_no    varchar(40),
  name              varchar(60),
  issued_on         date,
  revenue           numeric(20, 2),
  identity_no       varchar(200),
  identity_no_index varchar(64)
);
