-- The id is that of the conversation in which the practice was submitted: sending it again is a revision.
create table practice (
    id      integer primary key,
    forum   text not null,
    number  text not null,
    person  integer,
    title   text not null,
    stage   text not null,
    org     text not null,
    region  text not null,
    status  text not null,
    latest  integer not null,
    created integer not null,
    changed integer not null
) strict;
create unique index practice_by_number on practice (forum, number);
create index practice_by_person on practice (person, forum);

create table practice_revision (
    id       integer primary key,
    practice integer not null references practice (id),
    revision integer not null,
    answers  text not null,
    at       integer not null
) strict;
create unique index practice_revision_by_practice on practice_revision (practice, revision);
