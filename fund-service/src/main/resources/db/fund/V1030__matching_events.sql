create table matching_event (
  like register_row including all,
  name           varchar(200),
  held_on        date,
  host           varchar(200),
  enterprises    bigint,
  institutions   bigint,
  demands        bigint,
  demand_amount  numeric(20, 2),
  offers         bigint,
  offer_amount   numeric(20, 2),
  outcomes       bigint,
  outcome_amount numeric(20, 2),
  note           varchar(500)
);
