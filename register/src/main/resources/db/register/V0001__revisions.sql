-- The audit trail of a service, and what it publishes. Append-only.
create table revision (
  seq           bigint primary key,          -- dense, in commit order: handed out under the lock of revision_chain
  id            uuid not null unique,        -- CloudEvents id of the fact
  record_type   varchar(40) not null,
  record_id     uuid not null,
  district      varchar(6) not null,
  change_kind   varchar(20) not null,
  reason_code   varchar(40),
  actor         varchar(100) not null,
  unit          varchar(30) not null,
  recorded_at   timestamptz not null,
  snapshot      text not null,               -- the row as accepted, JSON; personal data sealed
  subjects      text not null,               -- the fact's subjects, JSON as published
  previous_hash varchar(64) not null,        -- SM3 of the revision before it
  hash          varchar(64) not null
);
create index revision_record on revision (record_id, seq);

-- One row: the head of the chain. Whoever appends locks it, so the order of the chain is the order of commits.
create table revision_chain (
  one  boolean primary key default true check (one),
  seq  bigint not null,
  hash varchar(64) not null
);
insert into revision_chain (seq, hash) values (0, repeat('0', 64));

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % of % is not allowed', tg_op, tg_table_name;
end $$;
create trigger revision_append_only before update or delete on revision for each row execute function forbid_change();
create trigger revision_no_truncate before truncate on revision for each statement execute function forbid_change();

-- What still has to go out, and where what has gone out stands in the log.
create table unpublished (seq bigint primary key references revision);
create table publication (
  seq       bigint primary key references revision,
  topic     varchar(100) not null,
  partition int not null,
  log_offset bigint not null,
  log_time  timestamptz not null
);

-- What each subject contributes now, at which version.
create table subject (
  register      varchar(40) not null,
  id            varchar(64) not null,
  title         varchar(200) not null,
  version       bigint not null,
  contributions text not null,               -- JSON: the subject as last published
  primary key (register, id)
);
