-- Due dates that moved, and that nobody was reminded of yet; a row goes when its letter is queued.
create table moved_date (
  id       bigint generated always as identity primary key,
  case_id  bigint    not null references cases (id),
  from_day date      not null,
  to_day   date      not null,
  why      text      not null,
  at       timestamptz not null
);
