-- Who sends, who receives, and what the agreement says beside.
alter table appointment
  add column from_kind      varchar(20),
  add column to_kind        varchar(20),
  add column district_basis varchar(20),
  add column hours          bigint,
  add column days           bigint,
  add column remuneration   varchar(500),
  add column approval_no    varchar(100),
  add column assessment     varchar(20);
