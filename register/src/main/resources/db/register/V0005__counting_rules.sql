-- By which version of its rule each kind of subject was last counted.
create table counting_rule (
  register varchar(40) primary key,
  version  int not null
);
