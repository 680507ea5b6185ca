create table statistic (
  like register_row including all,
  year           bigint,
  total          bigint,
  officials      bigint,
  managers       bigint,
  professionals  bigint,
  skilled        bigint,
  rural          bigint,
  social_workers bigint,
  publisher      varchar(100),
  document_no    varchar(100),
  published_on   date,
  note           varchar(500)
);
