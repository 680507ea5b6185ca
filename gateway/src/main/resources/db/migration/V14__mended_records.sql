-- A record that was set aside and could be read later is booked at its own place, and stays here with who saw to it.
alter table quarantine
    add column resolved_at timestamptz,
    add column resolved_by varchar(100),
    add check ((resolved_at is null) = (resolved_by is null));
