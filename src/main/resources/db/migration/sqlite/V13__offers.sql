-- Who is first in line is offered the seat that becomes free. until is when an offer lapses, also of one that has lapsed;
-- group_code is the group of the section in which the seat is.
alter table seat rename to seat_before_migration;
drop index seat_by_section;
drop index seat_by_time;
create table seat (
    id         integer primary key,
    forum      text not null,
    section    text not null,
    holder     integer not null,
    state      text not null check (state in ('SEATED', 'OFFERED', 'WAITING', 'DECLINED', 'LAPSED')),
    since      integer not null,
    until      integer,
    group_code text,
    role       text not null,
    region     text not null,
    delegation text,
    unique (holder, forum, section)
) strict;
insert into seat (id, forum, section, holder, state, since, role, region, delegation)
    select id, forum, section, holder, state, since, role, region, delegation from seat_before_migration;
drop table seat_before_migration;
create index seat_by_section on seat (forum, section, state, id);
create index seat_by_time on seat (forum, state, since);
