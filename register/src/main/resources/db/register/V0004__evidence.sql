-- The content of files on records, sealed. Which record has which file stands in the rows; nothing is deleted here,
-- since old revisions name it.
create table evidence_content (
  id      uuid primary key,
  content bytea not null
);
create trigger evidence_append_only before update or delete on evidence_content
  for each row execute function forbid_change();
