-- A letter quotes what it is about in full; a task's title may be as long.
alter table slip alter column title type varchar(500);
