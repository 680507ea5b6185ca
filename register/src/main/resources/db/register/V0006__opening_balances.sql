create table opening_balance (
  like register_row including all,
  measure     varchar(64),
  balance_on  date,
  amount      numeric(20, 2),
  document_no varchar(100),
  note        varchar(500)
);

-- The accepted balances and what the records come to on their days, kept in step by acceptance.
create table opening_state (
  measure    varchar(64) not null,
  balance_on date not null,
  amount     numeric(20, 2) not null,
  counted    numeric(20, 2) not null,
  primary key (measure, balance_on)
);
