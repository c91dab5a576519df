-- What a prior question means, as a vector: two bytes a number. Made once by the model it names;
-- a replaced pair is a new row and takes its vector with it.
create table precedent_vector (
  precedent_id bigint not null primary key references precedent (id) on delete cascade,
  model        text   not null,
  vector       bytea   not null
);

-- The same of the request the question stood in.
create table precedent_letter_vector (
  letter_id bigint not null primary key references precedent_letter (id) on delete cascade,
  model     text   not null,
  vector    bytea   not null
);
