create table place (
  like register_row including all,
  kind        varchar(20),
  name        varchar(200),
  address     varchar(300),
  capacity    bigint,
  occupied    bigint,
  document_no varchar(100),
  opened_on   date,
  closed_on   date,
  note        varchar(500)
);
