-- Files that practices brought, and what has become of their copies in the folder files/ beside the database; same tells
-- that two files are one, place is the copy's name there, shown how its sender called it.
create table kept_file (
    id       integer primary key,
    practice integer not null references practice (id),
    person   integer,
    kind     text not null,
    file     text not null,
    same     text not null,
    shown    text not null,
    place    text not null,
    size     integer not null,
    digest   text not null,
    state    text not null,
    attempts integer not null
) strict;
create index kept_file_by_practice on kept_file (practice, id);
create index kept_file_by_person on kept_file (person);
create index kept_file_by_state on kept_file (state, size);
