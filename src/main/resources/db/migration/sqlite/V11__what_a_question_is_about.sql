-- What a question is about, and where in the request it is asked again.
alter table question add column stem text not null default '';
alter table question add column subject text not null default '';
alter table question add column wanted text not null default '';
alter table question add column period_words text not null default '';
alter table question add column period_from date;
alter table question add column period_to date;
alter table question add column also_at text not null default '';
