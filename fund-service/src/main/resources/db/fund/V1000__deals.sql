-- 朝阳科创基金 and other funds: what they invest in.

create table deal (
  like register_row including all,
  fund              varchar(20),
  investee_credit_code varchar(18),
  investee_name     varchar(200),
  round             varchar(20),
  stage             varchar(20),
  closed_on         date,
  amount            numeric(20, 2),
  early             boolean,
  small             boolean,
  long_term         boolean,
  hard_tech         boolean,
  exited_on         date,
  co_investors      varchar(500)
);

create table tag_rule (
  like register_row including all,
  tag           varchar(20),
  text          varchar(500),
  in_force_from date,
  document_no   varchar(100)
);
