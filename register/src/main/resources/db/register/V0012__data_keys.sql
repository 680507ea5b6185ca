-- The keys under which personal data and files are sealed, each wrapped by a master key that is kept elsewhere. A key that
-- is destroyed stays as a line that says so; what was sealed under it can never be opened again.
create table data_key (
  id         uuid primary key,
  holder     varchar(100) not null,          -- whose it is: a person, a record, a file, an upload, the blind indexes
  wrapped    bytea,                          -- null once destroyed
  master_key varchar(40) not null,           -- which master key wrapped it
  created_at timestamptz not null,
  destroyed_at     timestamptz,
  destroyed_by     varchar(100),
  destroyed_reason varchar(200),
  check ((wrapped is null) = (destroyed_at is not null))
);
create unique index data_key_holder on data_key (holder) where destroyed_at is null;
create index data_key_master on data_key (master_key) where destroyed_at is null;

-- The key of a row's personal values, in every register there is and will be; null where nothing is personal.
do $$
declare
  register varchar;
begin
  for register in
    select table_name from information_schema.columns
     where table_schema = current_schema() and column_name = 'content_digest'
  loop
    execute format('alter table %I add column data_key uuid', register);
    execute format('create index on %I (data_key) where data_key is not null', register);
  end loop;
end $$;

-- And of what was accepted once: history is not sealed anew, so it names the keys of its time.
create index revision_data_key on revision (substring(snapshot from '"data_key":"([0-9a-f-]{36})"'))
  where snapshot like '%"data_key":"%';
