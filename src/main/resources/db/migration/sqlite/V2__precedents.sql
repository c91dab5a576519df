-- One answered request: a letter of this office, a sent case, or one request of a disclosure log.
-- source is the file or case it was read from; a log holds many requests, told apart by part.
-- date is ISO 8601 to the day or the month, as far as it is known, and so is text.
create table precedent_letter (
  id          integer primary key,
  source      text      not null,
  part        integer   not null,
  authority   text      not null,
  request_id  text      not null,
  date        text      not null,
  request     text      not null,
  digest      text      not null,
  imported_at timestamp not null,
  unique (source, part)
);
create index precedent_letter_by_request on precedent_letter (request_id);

-- One question with its answer. A replaced pair is a new row and an id is never used again
-- (autoincrement),
-- so the search index tells old from new by the id alone.
create table precedent (
  id        integer primary key autoincrement,
  letter_id bigint  not null references precedent_letter (id) on delete cascade,
  position  integer not null,
  name      text    not null unique,
  question  text    not null,
  answer    text    not null,
  outcome   text    not null,
  sections  text    not null,
  indexed   boolean not null default false
);
create index precedent_by_letter on precedent (letter_id);
create index precedent_unindexed on precedent (id) where not indexed;
