-- Practices that their authors have published; the codes by which they are chosen stand in a row with commas.
create table publication (
    practice integer primary key references practice (id),
    contact  text not null,
    tracks   text not null,
    groups   text not null,
    regions  text not null,
    at       integer not null
) strict;
