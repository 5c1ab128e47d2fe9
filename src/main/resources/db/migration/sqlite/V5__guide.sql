create table question (
    id          integer primary key,
    person      integer not null,
    language    text not null,
    forum       text not null,
    text        text not null,
    urgent      integer not null,
    state       text not null,
    asked       integer not null,
    answered_by text
) strict;
create index question_by_person on question (person, asked);
create index question_by_state on question (state, asked);
