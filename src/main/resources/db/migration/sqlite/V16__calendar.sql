-- What a person's calendar was told of a seat, so that it can be told of every change. Times are milliseconds since 1970.
create table calendar_entry (
    seat     integer primary key,
    person   integer not null,
    forum    text not null,
    section  text not null,
    sequence integer not null,
    starts   integer not null,
    ends     integer,
    title    text not null,
    place    text not null
) strict;
create index calendar_entry_by_person on calendar_entry (person, forum);
