-- What bureaus keep of a body year by year, and what came of an assessment or a contract.
alter table enterprise
  add column staff       bigint,
  add column revenue     numeric(20, 2),
  add column research    numeric(20, 2),
  add column figures_year bigint;
alter table platform
  add column assessed_year bigint,
  add column assessment    varchar(100);
alter table transfer
  add column received_amount numeric(20, 2);
