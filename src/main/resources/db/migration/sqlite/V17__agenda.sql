-- What many are told at one time, such as the day before a section: a row as soon as it has begun, so that it is told
-- once. moment is what it was told about, such as the start of the section, in milliseconds since 1970.
create table agenda_round (
    occasion text primary key,
    moment   integer not null
) strict, without rowid;
