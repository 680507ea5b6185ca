alter table project
  add column lead_credit_code varchar(18);
