-- Files on tasks, matters and the like. Nothing is changed or deleted; what was taken off says so beside.
create table attachment (
    id           uuid         primary key,
    district     varchar(20)  not null,
    owner_kind   varchar(20)  not null,
    owner_id     varchar(60)  not null,
    name         varchar(200) not null,
    media_type   varchar(100) not null,    -- by its content
    size         bigint       not null,    -- bytes
    digest       varchar(64)  not null,    -- SM3 of the content
    secrecy_mark varchar(20),
    uploaded_by  varchar(100) not null,
    unit         varchar(30),
    uploaded_at  timestamptz  not null
);
create index attachment_of_owner on attachment (district, owner_kind, owner_id, uploaded_at);
create trigger attachment_append_only before update or delete on attachment for each row execute function forbid_change();

create table attachment_removal (
    attachment uuid         primary key references attachment (id),
    removed_by varchar(100) not null,
    removed_at timestamptz  not null
);
create trigger attachment_removal_append_only before update or delete on attachment_removal
    for each row execute function forbid_change();

-- Their content, unless it is kept in an S3-compatible store.
create table file_content (
    id      uuid  primary key,
    content bytea not null
);
create trigger file_content_append_only before update or delete on file_content
    for each row execute function forbid_change();
