-- What officers are told of a request beside its questions: law that it misquotes, what it asks again, what is not clear.
create table request_note (
  id         bigint generated always as identity primary key,
  case_id    bigint    not null references cases (id),
  kind       text      not null,
  span_start integer   not null,
  span_end   integer   not null,
  words      text      not null,
  note       text      not null,
  suggestion text      not null
);
create index request_note_by_case on request_note (case_id);
