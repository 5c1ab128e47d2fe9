-- What an organizer has to say about an answer of a practice. sent is null while it is being prepared, settled once the
-- author has sent the practice again.
create table practice_remark (
    id       integer primary key,
    practice integer not null references practice (id),
    revision integer not null,
    question text not null,
    text     text not null,
    at       integer not null,
    sent     integer,
    reply    text not null,
    settled  integer
) strict;
create index practice_remark_by_practice on practice_remark (practice, id);
