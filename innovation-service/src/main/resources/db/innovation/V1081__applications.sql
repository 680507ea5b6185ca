-- What a bureau keeps of an application beside the certificate that comes of it.
alter table qualification
  add column acceptance_no    varchar(60),
  add column publicised_from  date,
  add column publicised_until date,
  add column reassessed       boolean,
  add column high_tech_field  varchar(20);
