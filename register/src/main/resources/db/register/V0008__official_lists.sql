-- A published list (名单) beside the register, as it was when they were compared.
create table official_list (
  id           uuid primary key,
  record_type  varchar(40) not null,
  file_name    varchar(200) not null,
  digest       varchar(64) not null,         -- SM3 of the file
  common       text not null,                -- JSON: what all its rows have in common, as the clerk has said
  columns      varchar(1000) not null,       -- the fields it has a column for
  unit         varchar(30) not null,
  uploaded_by  varchar(100) not null,
  uploaded_at  timestamptz not null
);
create index official_list_recent on official_list (record_type, uploaded_at desc);

create table list_row (
  list_id     uuid not null references official_list on delete cascade,
  ordinal     int not null,
  row_number  int,                           -- physical; null for a record the list does not name
  outcome     varchar(12) not null,          -- MISSING, DIFFERING, SAME, EXTRA, UNREADABLE, DRAFTED
  title       varchar(200) not null,         -- masked where personal
  record_id   uuid,
  content     bytea,                         -- the row's values, JSON, sealed
  differences text,                          -- JSON; masked where personal
  problem_zh  varchar(1000),
  problem_en  varchar(1000),
  primary key (list_id, ordinal)
);
create index list_row_outcome on list_row (list_id, outcome, ordinal);
