-- The dialog files as they are in force, to know what has changed since; text is null when the file is gone.
create table dialog_file (
    name         text primary key,
    text         text,
    since        integer not null,
    before       text,
    before_since integer
) strict, without rowid;

-- A conversation whose answers could not be read any more, as it was stored.
create table conversation_aside (
    id           integer primary key,
    conversation integer not null,
    person       integer not null,
    form         text not null,
    raw          text not null,
    at           integer not null
) strict;
create index conversation_aside_by_person on conversation_aside (person);

-- Dialog files that were sent to the desk together: {name: text}; before has null where there was no such file.
create table dialog_upload (
    id     integer primary key,
    files  text not null,
    before text not null,
    state  text not null,
    at     integer not null
) strict;
create index dialog_upload_by_state on dialog_upload (state, at);
