-- What moved a case's clock, in the order it was noted. Its dates are computed from these, the holidays and the limits.
create table clock_event (
  id      bigint generated always as identity primary key,
  case_id bigint    not null references cases (id),
  event   text      not null,
  day     date      not null,
  reason  text      not null,
  who     text      not null,
  at      timestamptz not null
);
create index clock_event_by_case on clock_event (case_id);

-- What the clock of each open case said last, so that lists need not count: computed again whenever an event, a holiday
-- or a limit changes, and never what anything else is computed from. A case without a date has the last
-- day there is, and says why where it ought to have one.
create table reckoned_due (
  case_id bigint primary key references cases (id),
  clock   text   not null,
  due     date   not null,
  problem text   not null default '',
  limits  text   not null
);
create index reckoned_due_by_day on reckoned_due (due, case_id);

-- Every state of the bank holiday file that was ever read, the newest last.
create table holiday_snapshot (
  id      bigint generated always as identity primary key,
  seen_at timestamptz not null,
  digest  text      not null,
  feed    text      not null
);

-- Who has a case, when an officer first opened its page, and why it was closed.
alter table cases add column owner text not null default '';
alter table cases add column looked_at timestamptz;
alter table cases add column ending text not null default '';
alter table cases add column kind_evidence text not null default '';
create index cases_by_requester on cases (requester_address);
create index cases_by_acknowledgement on cases (acknowledgement, status);

-- Cases that belong together: a review of an answer, the parts of one message.
create table case_link (
  case_id  bigint    not null references cases (id),
  other_id bigint    not null references cases (id),
  kind     text      not null,
  made_at  timestamptz not null,
  made_by  text      not null,
  primary key (case_id, other_id, kind)
);
create index case_link_by_other on case_link (other_id);

-- What must be on record before a step may be taken: a qualified person's opinion, an estimate of hours.
create table case_fact (
  id      bigint generated always as identity primary key,
  case_id bigint    not null references cases (id),
  kind    text      not null,
  words   text      not null,
  day     date,
  amount  double precision,
  who     text      not null,
  at      timestamptz not null
);
create index case_fact_by_case on case_fact (case_id);

alter table question add column state text not null default 'SUGGESTED';
update question set state = 'DRAFTED' where answer <> '' and outcome <> '';

-- When its sender says it was written: the Date header, which the sender controls and no limit counts from.
alter table inbound_message add column written_at timestamptz;

-- One message of a kind a case, and of some kinds one on each occasion: a reminder a day, a question to the requester.
alter table outbox_message add column occasion text not null default '';
alter table outbox_message drop constraint outbox_message_case_id_kind_key;
alter table outbox_message add unique (case_id, kind, occasion);
