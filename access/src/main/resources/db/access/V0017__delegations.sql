-- 代审: a reviewer hands their review to a colleague of the unit for some days. Kept, also when it is over or revoked.
create table delegation (
  id         uuid         primary key,
  unit       varchar(32)  not null,
  delegator  varchar(100) not null,
  delegate   varchar(100) not null,
  first_day  date         not null,
  last_day   date         not null,
  created_at timestamptz  not null,
  revoked_by varchar(100),
  revoked_at timestamptz,
  check (delegator <> delegate and first_day <= last_day),
  check ((revoked_by is null) = (revoked_at is null))
);

create index delegation_in_force on delegation (delegate, last_day) where revoked_at is null;
create index delegation_of_unit on delegation (unit, created_at desc);
