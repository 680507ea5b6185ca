-- 人员: who has come with a token, and what the newest one said of them. The identity server is the master of all of it; a person
-- who does not come for long is deleted.
create table person (
    district   varchar(20) not null,
    account    text        not null,    -- login name
    name       text        not null,    -- as it is shown
    unit       text,                    -- null: of none
    roles      text[]      not null,    -- of this system, as in tokens
    first_seen date        not null,    -- days, not moments: nobody's hours are kept here
    last_seen  date        not null,
    told_at    timestamptz not null,    -- when the token was issued: an older one changes nothing
    primary key (district, account)
);
