-- Where the chain stood (日锚), so that one cut short or written anew is seen. Append-only, a chain of its own.
create table audit_anchor (
  anchor_no    bigint primary key,           -- dense, from 1
  day          date not null,                -- of the district
  daily        boolean not null,             -- taken by the clock; otherwise because somebody asked
  taken_at     timestamptz not null,
  taken_by     varchar(100) not null,
  seq          bigint not null,              -- the head of the chain
  hash         varchar(64) not null,
  accepted     text not null,                -- JSON: accepted records by register, when the chain stood there
  previous_sm3 varchar(64) not null,
  sm3          varchar(64) not null
);
create unique index audit_anchor_daily on audit_anchor (day) where daily;

create trigger audit_anchor_append_only before update or delete on audit_anchor
  for each row execute function forbid_change();
create trigger audit_anchor_no_truncate before truncate on audit_anchor
  for each statement execute function forbid_change();
