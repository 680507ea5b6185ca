-- 性别、出生年月、国籍、学位: personal, so sealed.
alter table person
  add column gender            text,
  add column gender_index      varchar(64),
  add column born_in           text,
  add column born_in_index     varchar(64),
  add column nationality       text,
  add column nationality_index varchar(64),
  add column degree            text,
  add column degree_index      varchar(64);
