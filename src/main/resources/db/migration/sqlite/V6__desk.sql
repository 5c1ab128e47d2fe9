-- What the desk is told. told is null as long as it waits; alone marks what went out as a message of its own.
create table desk_notice (
    id     integer primary key,
    kind   text not null,
    ref    integer not null,
    person integer,
    line   text not null,
    urgent integer not null,
    at     integer not null,
    told   integer,
    alone  integer not null
) strict;
create index desk_notice_by_told on desk_notice (told, id);
create index desk_notice_by_time on desk_notice (at);
create index desk_notice_by_person on desk_notice (person);

-- What a message at the desk is about; place is chat:message.
create table desk_message (
    place   text primary key,
    subject text not null,
    at      integer not null
) strict, without rowid;

-- A further answer to a question already answered, kept until somebody presses the button; code is question.reply.
create table desk_reply (
    code     text primary key,
    question integer not null,
    person   integer not null,
    text     text not null,
    sent     integer not null,
    at       integer not null
) strict, without rowid;
create index desk_reply_by_person on desk_reply (person);
