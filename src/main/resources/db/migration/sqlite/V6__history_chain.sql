-- Each line of a case's history carries the digest of the line before it, so that a line changed, put in or taken out is
-- found. Lines written before this have none.
alter table case_history add column acting_as text not null default '';
alter table case_history add column status_from text not null default '';
alter table case_history add column status_to text not null default '';
alter table case_history add column message_id text not null default '';
alter table case_history add column previous_hash text not null default '';
alter table case_history add column hash text not null default '';

-- The digest of the last line, so that lines taken off the end are missed too.
alter table cases add column history_hash text not null default '';
