-- Where an enterprise is, by GB/T 2260 code, and how often it came and went.
alter table enterprise
  add column division varchar(6);
alter table qualification
  add column division varchar(6);

create table enterprise_move (
  like register_row including all,
  credit_code     varchar(18),
  enterprise_name varchar(200),
  direction       varchar(20),
  moved_on        date,
  other_place     varchar(200),
  note            varchar(500)
);
