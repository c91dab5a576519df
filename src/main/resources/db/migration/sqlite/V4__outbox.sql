-- Since when a message is being handed over, whether its outcome was unknown and how often it was repeated for that,
-- what the relay said when it took it, and when the journal mailbox showed it.
alter table outbox_message add column claimed_at timestamp;
alter table outbox_message add column repeats integer not null default 0;
alter table outbox_message add column journalled_at timestamp;
alter table outbox_message add column answer text not null default '';

-- Recipients are kept in lower case: they are counted, and people write addresses in any case.
update outbox_message set recipient = lower(recipient);
create index outbox_message_by_recipient on outbox_message (recipient, kind, queued_at);
create index outbox_message_by_kind on outbox_message (kind, queued_at);

-- The key that signs our Message-IDs and reply addresses, made at the first start. Whoever has it can make
-- messages that look like ours; who loses it no longer knows our earlier messages by their signature.
create table seal_key (
  id     integer primary key check (id = 1),
  secret blob    not null
);
