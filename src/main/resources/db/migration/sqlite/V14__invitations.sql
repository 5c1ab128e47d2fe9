-- One-time links into sections that are only for those who are invited; holder is null until one is used.
create table invitation (
    code    text primary key,
    forum   text not null,
    section text not null,
    made    integer not null,
    holder  integer,
    used    integer
) strict, without rowid;
create index invitation_by_holder on invitation (holder, forum, section);
