-- A monthly report is of a product: of a legal institution, by one of the names it has had.
alter table credit_product
  add column former_names varchar(500);

alter table credit_report
  add column institution_credit_code varchar(18);

create index on credit_report (product) where state = 'ACCEPTED';
create index on credit_product (name) where state = 'ACCEPTED';
