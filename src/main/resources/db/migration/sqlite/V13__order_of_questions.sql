-- Where a question stands among those of its case; its number stays, for the acknowledgement quoted it.
alter table question add column position integer not null default 0;
update question set position = number;
