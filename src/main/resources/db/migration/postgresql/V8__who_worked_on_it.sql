-- Who changed the answers or the draft last: another officer sends what is of high priority.
alter table cases add column worked_by text not null default '';

-- The number of the question that this one was merged into.
alter table question add column merged_into integer not null default 0;
