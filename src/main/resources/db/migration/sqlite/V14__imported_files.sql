-- One file that was given to be imported, as it was when it was last looked at, so that the same
-- bytes are not read again. size is in bytes, modified in milliseconds since 1970: while both are
-- as they were, the file is not even opened. trouble says why it could not be read; empty when it
-- was. It is written with the pairs, in one transaction.
create table precedent_file (
  source    text    not null primary key,
  digest    text    not null,
  size      bigint  not null,
  modified  bigint  not null,
  letter    text    not null,
  outcomes  text    not null,
  trouble   text    not null
);
