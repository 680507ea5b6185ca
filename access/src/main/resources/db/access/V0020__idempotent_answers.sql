-- How writes with an Idempotency-Key were answered, for those who ask again because no answer arrived. Kept for a day, in the
-- transaction of the write.
create table idempotent_answer (
  actor           varchar(100) not null,     -- login name: nobody is answered what another was
  idempotency_key varchar(128) not null,     -- made up by the client
  answer          bytea        not null,     -- what was asked for (its SM3), status and body; sealed where it may be personal
  kept_at         timestamptz  not null,
  primary key (actor, idempotency_key)
);
create index idempotent_answer_age on idempotent_answer (kept_at);
