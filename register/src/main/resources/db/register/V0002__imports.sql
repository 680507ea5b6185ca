-- An uploaded workbook on its way into a register.
create table import_job (
  id           uuid primary key,
  workbook     varchar(40) not null,
  file_name    varchar(200) not null,
  digest       varchar(64) not null,         -- SM3 of the file
  content      bytea not null,               -- the file, sealed (it may hold personal data)
  state        varchar(12) not null,
  stage        varchar(12) not null,         -- what it is doing or did last: reading, committing, accepting
  sample       boolean not null default false,
  uploaded_by  varchar(100) not null,
  unit         varchar(30) not null,
  uploaded_at  timestamptz not null,
  committed_at timestamptz,
  accepted_at  timestamptz,
  done         int not null default 0,
  total        int not null default 0,
  count_new       int not null default 0,
  count_changed   int not null default 0,
  count_unchanged int not null default 0,
  count_wrong     int not null default 0,
  error_count     int not null default 0,
  problem      text,                         -- JSON, both languages, when the job could not go on
  alive_at     timestamptz not null default now() -- told by the instance that works on it; silence means it died
);
create index import_job_recent on import_job (workbook, uploaded_at desc);
create index import_job_running on import_job (alive_at) where state in ('reading', 'committing', 'accepting');

-- The rows of a preview, until they are committed.
create table import_row (
  import_id   uuid not null references import_job on delete cascade,
  sheet       varchar(60) not null,
  row_number  int not null,                  -- physical, as the clerk sees it: the first row is 1
  record_type varchar(40) not null,
  outcome     varchar(10) not null,          -- new, changed, unchanged, wrong
  natural_key varchar(200),
  record_id   uuid,                          -- of the record it changes, or its own when it is new
  seen        text,                          -- the rows of that key or record at preview, with their versions
  content     jsonb,                         -- the row as it will stand in the register's table; personal data sealed
  primary key (import_id, sheet, row_number)
);

create table import_error (
  import_id   uuid not null references import_job on delete cascade,
  ordinal     int not null,
  sheet       varchar(60) not null,
  row_number  int not null,
  cell        varchar(20) not null,
  heading     varchar(200),
  code        varchar(40) not null,
  message_zh  text not null,
  message_en  text not null,
  shown_value varchar(200),                  -- what the cell holds; masked where personal
  warning     boolean not null,
  primary key (import_id, ordinal)
);
