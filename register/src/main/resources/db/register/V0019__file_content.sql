-- The content of files is kept alike in services and gateway, whatever they are attached to.
alter table evidence_content rename to file_content;
