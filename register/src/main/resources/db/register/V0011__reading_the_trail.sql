-- Auditors read the trail by who and by when. Revisions are wide: the second index lets them be counted by day, unit and
-- register without a look at the table.
create index revision_actor on revision (actor, seq);
create index revision_recorded on revision (recorded_at, unit, record_type);
