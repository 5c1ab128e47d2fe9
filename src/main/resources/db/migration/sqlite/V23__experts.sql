-- Who judges practices at a forum. joined is null before an invitation was used, and again after leaving; person is
-- null when it was forgotten.
create table expert (
    id           integer primary key,
    conversation integer not null,
    forum        text not null,
    person       integer,
    name         text not null,
    region       text not null,
    place        text not null,
    org          text not null,
    tracks       text not null,
    joined       integer
) strict;
create unique index expert_by_person on expert (person, forum);
create index expert_by_forum on expert (forum) where joined is not null;

-- One-time links that make somebody an expert; person is null until one is used.
create table expert_invitation (
    code   text primary key,
    forum  text not null,
    made   integer not null,
    person integer,
    used   integer
) strict, without rowid;
create index expert_invitation_by_person on expert_invitation (person) where person is not null;
