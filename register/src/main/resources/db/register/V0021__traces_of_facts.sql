-- By which request a fact came to be, as long as it waits; null where nobody traces it.
alter table unpublished add column traceparent varchar(55);
