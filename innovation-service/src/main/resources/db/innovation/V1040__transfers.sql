create table transfer (
  like register_row including all,
  achievement_no        varchar(60),
  achievement_name      varchar(200),
  achievement_kind      varchar(20),
  owner                 varchar(200),
  way                   varchar(20),
  contract_class        varchar(20),
  contract_no           varchar(60),
  recipient_name        varchar(200),
  recipient_credit_code varchar(18),
  recipient_place       varchar(20),
  amount                numeric(20, 2),
  signed_on             date,
  registered_on         date,
  cancelled_on          date,
  use_first             varchar(20),
  note                  varchar(500)
);
