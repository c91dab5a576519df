-- Where a question stands among those of its case; its number stays, for the acknowledgement quoted it.
alter table question add column position integer not null default 0;
update question set position = number;

-- What a requester wrote about the questions of an open case: offered to its officer, never applied by itself.
create table correction (
  id         bigint generated always as identity primary key,
  case_id    bigint    not null references cases (id),
  inbound_id bigint    not null,
  about      integer   not null,
  words      text      not null,
  offered_at timestamptz not null,
  settled_at timestamptz
);
create index correction_by_case on correction (case_id);
