create table evaluation_check (
  like register_row including all,
  body           varchar(200),
  subject_matter varchar(200),
  document_no    varchar(100),
  checked_on     date,
  result         varchar(20),
  rectified_on   date,
  note           varchar(500)
);
