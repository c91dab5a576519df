-- Sketches of requests: cases that share the value of a band may ask nearly the same.
create table request_sketch (
  case_id bigint  not null references cases (id),
  band    integer not null,
  value   integer not null,
  primary key (case_id, band)
);
create index request_sketch_by_value on request_sketch (band, value);

-- What officers made of what they were offered; month and tenth are what it is counted by.
create table judgement (
  question_id bigint    not null references question (id),
  precedent   text      not null,
  rank        integer   not null,
  band        text      not null,
  confidence  double precision not null,
  verdict     text      not null,
  reason      text      not null,
  words       text      not null,
  who         text      not null,
  at          timestamptz not null,
  month       text      not null,
  tenth       integer   not null,
  primary key (question_id, precedent)
);
create index judgement_by_band on judgement (band, at);

-- Since then a band's judgements count from the start: an administrator shows it again.
create table band_shown_again (
  band   text not null,
  at     timestamptz not null,
  reason text not null,
  who    text not null,
  primary key (band, at)
);

-- Why a suggestion was found: its subject, what both questions want of it, how often it was asked.
alter table suggestion add column subject text not null default '';
alter table suggestion add column attributes text not null default '';
alter table suggestion add column asked integer not null default 0;
alter table suggestion add column outcomes text not null default '';
