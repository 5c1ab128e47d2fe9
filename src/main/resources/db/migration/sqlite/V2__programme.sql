-- A holder's seat in a section, or place in its line; lines are ordered by id. Capacities stand in the forum's file.
create table seat (
    id         integer primary key,
    forum      text not null,
    section    text not null,
    holder     integer not null,
    state      text not null check (state in ('SEATED', 'WAITING')),
    since      integer not null,
    role       text not null,
    region     text not null,
    delegation text,
    unique (holder, forum, section)
) strict;
create index seat_by_section on seat (forum, section, state, id);
