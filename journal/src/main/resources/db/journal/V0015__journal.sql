-- The audit journal (审计日志): who did what, when, from where, with what result. Written in two steps: a line is inserted
-- within the transaction it tells of, without a lock; a moment later it gets its place in a chain.
create table journal_line (
  id            bigint generated always as identity primary key,
  at            timestamptz not null,
  actor         varchar(100) not null,       -- login name; '-' for somebody who did not log in
  unit          varchar(30) not null,
  roles         varchar(200) not null,       -- with ',' between them
  address       varchar(45) not null,        -- IPv4 or IPv6; '-' where nobody asked from anywhere
  action        varchar(40) not null,
  object        varchar(200) not null,       -- type and id, or a path of words and ids
  status        int,                         -- HTTP; null where the action is no request. From 400: refused
  detail        text not null,               -- small JSON: codes and numbers, no personal data
  seq           bigint unique,               -- place in the chain, dense; null until it has one
  previous_hash varchar(64),                 -- SM3 of the line before it
  hash          varchar(64),
  check ((seq is null) = (previous_hash is null) and (seq is null) = (hash is null))
);
create index journal_unchained on journal_line (id) where seq is null;
create index journal_actor on journal_line (actor, seq);
create index journal_action on journal_line (action, seq);
create index journal_object on journal_line (object, seq);
create index journal_at on journal_line (at);

-- One row: the head of the chain. Who chains or purges locks it; who writes a line does not.
create table journal_head (
  one  boolean primary key default true check (one),
  seq  bigint not null,
  hash varchar(64) not null
);
insert into journal_head (seq, hash) values (0, repeat('0', 64));

-- Where old lines were cut off. The chain goes on from the newest.
create table journal_cut (
  seq    bigint primary key,                 -- of the last line that is gone
  hash   varchar(64) not null,               -- of that line
  before timestamptz not null,               -- every line cut off was older
  cut_at timestamptz not null
);

-- A line changes once, to get its place, and goes no sooner than the six months the law asks for (网络安全法 第二十一条).
create function journal_guard() returns trigger language plpgsql as $$
declare
  chaining constant text[] := array['seq', 'previous_hash', 'hash'];
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
     and to_jsonb(new) - chaining = to_jsonb(old) - chaining then
    return new;
  end if;
  if tg_op = 'DELETE' and old.at < now() - interval '180 days' then
    return old;
  end if;
  raise exception 'the journal is append-only: % is not allowed', tg_op;
end $$;
create trigger journal_line_guard before update or delete on journal_line
  for each row execute function journal_guard();

create function journal_forbid() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only: % of % is not allowed', tg_op, tg_table_name;
end $$;
create trigger journal_line_no_truncate before truncate on journal_line
  for each statement execute function journal_forbid();
create trigger journal_cut_append_only before update or delete on journal_cut
  for each row execute function journal_forbid();
create trigger journal_cut_no_truncate before truncate on journal_cut
  for each statement execute function journal_forbid();
