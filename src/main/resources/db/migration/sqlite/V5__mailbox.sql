-- Where the watch of a folder began. Numbers below first_uid stay; from next_uid on everything is taken.
create table mailbox_start (
  mailbox      text      not null,
  folder       text      not null,
  uid_validity bigint    not null,
  first_uid    bigint    not null,
  next_uid     bigint    not null,
  started_at   timestamp not null,
  since        timestamp not null,
  primary key (mailbox, folder)
);

-- Which service looks into a mailbox, until when; it says so again at each look.
create table mailbox_lease (
  mailbox    text      primary key,
  holder     text      not null,
  held_until timestamp not null
);
create index inbound_message_by_arrival on inbound_message (mailbox, arrived_at);
