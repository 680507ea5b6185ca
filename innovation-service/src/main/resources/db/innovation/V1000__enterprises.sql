-- 企业名册: enterprises and their qualifications. The columns of every register's row come first.

create table enterprise (
  like register_row including all,
  credit_code       varchar(18),
  name              varchar(200),
  former_names      varchar(500),
  district_basis    varchar(20),
  address           varchar(300),
  zone              varchar(100),
  industry_code     varchar(5),
  industry_track    varchar(20),
  low_altitude      boolean,
  above_scale       boolean,
  resident_from     date,
  moved_out_on      date,
  registration_state varchar(20),
  closed_on         date
);

create table qualification (
  like register_row including all,
  kind              varchar(20),
  credit_code       varchar(18),
  enterprise_name   varchar(200),
  number            varchar(60),
  stage             varchar(20),
  announcement_no   varchar(100),
  announced_on      date,
  issued_on         date,
  valid_until       date,
  revoked_on        date,
  revocation_reason varchar(40),
  district_basis    varchar(20)
);
