-- How far a recognition has come: what is there already was recognised.
alter table incubator
  add column stage varchar(20);
alter table intermediary
  add column stage varchar(20);
alter table first_product
  add column stage varchar(20);
alter table property_demonstration
  add column stage varchar(20);
update incubator set stage = 'RECOGNISED';
update intermediary set stage = 'RECOGNISED';
update first_product set stage = 'RECOGNISED';
update property_demonstration set stage = 'RECOGNISED';

alter table platform
  add column lapsed_on        date,
  add column assessment_cycle bigint;
