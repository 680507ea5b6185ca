-- Two subjects that are one. While a merge is in force, the rows of the first count for the second. What was looked at
-- and found to be two things is kept too, so that it is not asked again.
create table subject_merge (
  id           uuid primary key,
  register     varchar(40) not null,          -- the kind of subject
  subject      varchar(64) not null,
  into_subject varchar(64) not null,
  subject_title varchar(200) not null,
  into_title   varchar(200) not null,
  state        varchar(16) not null,          -- PROPOSED, RETURNED, MERGED, UNDO_PROPOSED, UNDONE, DISTINCT
  unit         varchar(30) not null,
  reason       varchar(500) not null,
  proposed_by  varchar(100) not null,
  proposed_at  timestamptz not null,
  decided_by   varchar(100),
  decided_at   timestamptz,
  return_reason varchar(500),
  undo_reason  varchar(500),
  undo_proposed_by varchar(100),
  merged_seq   bigint references revision,
  undone_seq   bigint references revision,
  lock_version int not null
);
create unique index subject_merge_in_force on subject_merge (register, subject)
  where state in ('PROPOSED', 'MERGED', 'UNDO_PROPOSED');
create index subject_merge_into on subject_merge (register, into_subject);
