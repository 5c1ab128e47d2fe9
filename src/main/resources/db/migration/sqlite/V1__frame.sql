-- Times are milliseconds since 1970 (UTC). Ids are assigned by the program.
create table inbox (
    seen    text primary key,
    seen_at integer not null
) strict, without rowid;
create index inbox_by_time on inbox (seen_at);

create table quarantine (
    id     integer primary key,
    at     integer not null,
    person integer not null,
    raw    text not null,
    error  text not null
) strict;
create index quarantine_by_person on quarantine (person);

create table person (
    id         integer primary key,
    language   text not null,
    chosen     integer not null default 0,
    reachable  integer not null default 1,
    first_seen integer not null,
    last_seen  integer not null
) strict;

create table consent (
    id       integer primary key,
    person   integer not null,
    document text not null,
    version  text not null,
    sha256   text not null,
    language text not null,
    decision text not null,
    message  integer not null,
    at       integer not null
) strict;
create index consent_by_person on consent (person);

create table talk (
    chat         integer primary key,
    conversation integer,
    paused       integer not null default 0,
    screen       text not null default '',
    words        text not null default '',
    keys         integer not null default 0
) strict;

create table conversation (
    id      integer primary key,
    person  integer not null,
    forum   text not null,
    form    text not null,
    status  text not null,
    answers text not null,
    editing text,
    after   text,
    hash    text not null,
    outcome text,
    sent    text,
    begun   integer not null,
    changed integer not null
) strict;
create index conversation_by_person on conversation (person, status);

create table outbox (
    id       integer primary key,
    chat     integer not null,
    lane     integer not null,
    edit     integer not null,
    body     text not null,
    subject  text,
    state    text not null,
    attempts integer not null default 0,
    due      integer not null,
    error    text
) strict;
create index outbox_by_state on outbox (state, id);

create table job (
    kind    text not null,
    key     text not null,
    due     integer not null,
    payload text not null,
    primary key (kind, key)
) strict, without rowid;
create index job_by_due on job (due);

create table setting (
    name  text primary key,
    value text not null
) strict, without rowid;

create table counter (
    name text primary key,
    last integer not null
) strict, without rowid;
