create table fund (
  like register_row including all,
  fund          varchar(20),
  name          varchar(200),
  organisation  varchar(20),
  manager_name  varchar(200),
  manager_code  varchar(20),
  product_code  varchar(20),
  custodian     varchar(200),
  approval_no   varchar(100),
  approved_on   date,
  founded_on    date,
  filed_on      date,
  invests_until date,
  ends_on       date,
  direction     varchar(500),
  note          varchar(500)
);

create table capital (
  like register_row including all,
  fund         varchar(20),
  fund_name    varchar(200),
  kind         varchar(20),
  contributor  varchar(200),
  amount       numeric(20, 2),
  effective_on date,
  document_no  varchar(100),
  note         varchar(500)
);
