-- Sketches of requests: cases that share the value of a band may ask nearly the same.
create table request_sketch (
  case_id bigint  not null references cases (id),
  band    integer not null,
  value   integer not null,
  primary key (case_id, band)
);
create index request_sketch_by_value on request_sketch (band, value);
