-- When the search index last gained something: one row, none before the first. A question that was
-- looked up earlier and found nothing is looked up again.
create table precedent_index (
  one        integer   not null primary key check (one = 1),
  changed_at timestamp not null
);
