-- 视图: how one person looks at a register: filters, order and columns, kept as the address of the list has them.
create table saved_view (
    id         uuid          primary key,
    district   varchar(20)   not null,
    account    varchar(100)  not null,
    register   varchar(80)   not null,   -- service/register
    name       varchar(40)   not null,
    query      varchar(2000) not null,   -- without the question mark
    created_at timestamptz   not null,
    unique (district, account, register, name)
);
