-- What an organizer has to say about an answer of a practice. sent is null while it is being prepared, settled once the
-- author has sent the practice again.
create table practice_remark (
    id       integer primary key,
    practice integer not null references practice (id) deferrable initially deferred,
    revision integer not null,
    question text not null,
    text     text not null,
    at       integer not null,
    sent     integer,
    reply    text not null,
    settled  integer
) strict;
create index practice_remark_by_practice on practice_remark (practice, id);

-- What several turns insert together stands in the order of the tables: who a row belongs to may come after it.
drop index practice_revision_by_practice;
alter table practice_revision rename to practice_revision_before_migration;
create table practice_revision (
    id       integer primary key,
    practice integer not null references practice (id) deferrable initially deferred,
    revision integer not null,
    answers  text not null,
    at       integer not null
) strict;
insert into practice_revision (id, practice, revision, answers, at)
    select id, practice, revision, answers, at from practice_revision_before_migration;
drop table practice_revision_before_migration;
create unique index practice_revision_by_practice on practice_revision (practice, revision);
