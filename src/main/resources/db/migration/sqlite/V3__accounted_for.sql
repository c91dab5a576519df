-- Who reads a message now, so that two services never read the same one; and where it went.
alter table inbound_message add column claimed_until timestamp;
-- true once a service stopped while reading it: it is then read by itself, so that it takes no other message with it
alter table inbound_message add column interrupted boolean not null default false;
alter table inbound_message add column case_id bigint;
alter table inbound_message add column before_start boolean not null default false;
alter table inbound_message add column sender text not null default '';
alter table inbound_message add column words_digest text not null default '';
create index inbound_message_by_words on inbound_message (words_digest, sender);
create index inbound_message_by_case on inbound_message (case_id);

-- Every rule of the decision table that applied to a message, the deciding one first.
create table matched_rule (
  inbound_id bigint  not null,
  position   integer not null,
  row_number integer not null,
  rule       text    not null,
  reason     text    not null,
  evidence   text    not null,
  primary key (inbound_id, position)
);

-- What somebody must look at in a case.
create table task (
  id      integer primary key,
  case_id bigint not null references cases (id),
  kind    text   not null,
  what    text   not null,
  made_at timestamp not null,
  done_at timestamp,
  done_by text   not null default ''
);
create index task_by_case on task (case_id);
create index task_open on task (done_at);
