-- Every message ever fetched, byte for byte. uid is null where the store gave none.
create table inbound_message (
  id              bigint generated always as identity primary key,
  mailbox         text      not null,
  folder          text      not null,
  uid_validity    bigint,
  uid             bigint,
  arrived_at      timestamptz not null,
  picked_up_at    timestamptz not null,
  raw             bytea     not null,
  raw_digest      text      not null,
  size            bigint    not null,
  message_id      text      not null default '',
  content_digest  text      not null default '',
  fate            text      not null default 'RECEIVED',
  reason          text      not null default '',
  attempts        integer   not null default 0,
  next_attempt_at timestamptz not null,
  unique (mailbox, folder, uid_validity, uid)
);
create index inbound_message_by_fate on inbound_message (fate, next_attempt_at);
create index inbound_message_by_message_id on inbound_message (message_id);

-- Finished messages: bytes and Message-ID are final before they are queued.
create table outbox_message (
  id              bigint generated always as identity primary key,
  case_id         bigint    not null,
  kind            text      not null,
  message_id      text      not null unique,
  recipient       text      not null,
  raw             bytea     not null,
  state           text      not null default 'WAITING',
  attempts        integer   not null default 0,
  queued_at       timestamptz not null,
  next_attempt_at timestamptz not null,
  sent_at         timestamptz,
  error           text      not null default '',
  unique (case_id, kind)
);
create index outbox_message_by_state on outbox_message (state, next_attempt_at);

-- References are gap-free and never reused: the next number moves in the transaction that opens the case.
create table reference_counter (
  name text    primary key,
  next integer not null
);

create table cases (
  id                bigint generated always as identity primary key,
  reference_number  integer   not null unique,
  reference         text      not null unique,
  status            text      not null,
  received_at       timestamptz not null,
  opened_at         timestamptz not null,
  requester_name    text      not null,
  requester_address text      not null,
  subject           text      not null,
  request           text      not null,
  language          text      not null,
  kind              text      not null,
  team              text      not null,
  priority          text      not null,
  rule              text      not null,
  rule_reason       text      not null,
  acknowledgement   text      not null,
  acknowledgement_reason text not null default ''
);
create index cases_by_status on cases (status, received_at);

create table question (
  id         bigint generated always as identity primary key,
  case_id    bigint  not null references cases (id),
  number     integer not null,
  label      text    not null,
  text       text    not null,
  span_start integer not null,
  span_end   integer not null,
  context    text    not null,
  answer     text    not null default '',
  outcome    text    not null default '',
  sections   text    not null default '',
  suggested_at timestamptz,
  unique (case_id, number)
);

-- Which messages belong to a case: Message-IDs thread replies, inbound_id leads to the bytes.
create table case_message (
  case_id    bigint    not null references cases (id),
  message_id text      not null,
  role       text      not null,
  inbound_id bigint,
  at         timestamptz not null
);
create index case_message_by_message_id on case_message (message_id);
create index case_message_by_case on case_message (case_id);

create table case_history (
  id      bigint generated always as identity primary key,
  case_id bigint    not null references cases (id),
  at      timestamptz not null,
  who     text      not null,
  what    text      not null
);
create index case_history_by_case on case_history (case_id);

create table suggestion (
  question_id bigint  not null references question (id),
  rank        integer not null,
  precedent   text    not null,
  authority   text    not null,
  date        text    not null,
  source      text    not null,
  question    text    not null,
  answer      text    not null,
  outcome     text    not null,
  sections    text    not null,
  score       double precision    not null,
  confidence  double precision    not null,
  primary key (question_id, rank)
);

create table draft (
  case_id    bigint    primary key references cases (id),
  text       text      not null,
  updated_at timestamptz not null,
  updated_by text      not null
);

create table account (
  name     text primary key,
  password text not null,
  role     text not null,
  made_at  timestamptz not null
);
