alter table certificate
  add column zone     varchar(60),
  add column resident boolean;
