-- A message that asks for several things opens a case for each; one acknowledgement speaks of all. The case that carries
-- it for this one; 0 for a case with an acknowledgement of its own.
alter table cases add column acknowledged_with bigint not null default 0;
create index cases_acknowledged_with on cases (acknowledged_with);
