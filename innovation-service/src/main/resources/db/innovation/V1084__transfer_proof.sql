-- What proves a transfer, where it landed, and how use first, pay later was agreed.
alter table transfer
  add column proof              varchar(200),
  add column landing_project    varchar(200),
  add column transaction_amount numeric(20, 2),
  add column use_period         varchar(100),
  add column payment_trigger    varchar(500);
