-- One person takes part in one forum. Cancelled ones stay, so that a number always means the same.
create table registration (
    id           integer primary key,
    forum        text not null,
    person       integer not null,
    number       text not null,
    conversation integer not null unique,
    status       text not null check (status in ('ACTIVE', 'CANCELLED')),
    role         text not null,
    region       text not null,
    region_name  text not null,
    name         text not null,
    org          text,
    phone        text not null,
    email        text,
    tracks       text not null,
    created      integer not null,
    changed      integer not null,
    unique (forum, number)
) strict;
create unique index registration_active on registration (forum, person) where status = 'ACTIVE';
create index registration_by_person on registration (person);
