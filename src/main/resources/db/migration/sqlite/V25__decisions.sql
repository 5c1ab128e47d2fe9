-- What a person has decided of a practice. A text is empty until it is written; published is null until the practice
-- has become what is decided here and its author was told.
create table decision (
    practice  integer primary key references practice (id),
    forum     text not null,
    kind      text not null check (kind in ('ACCEPT', 'RECOMMEND', 'REJECT')),
    section   text not null,
    reason    text not null,
    advice    text not null,
    person    integer not null,
    at        integer not null,
    published integer
) strict;
create index decision_to_be_published on decision (published, forum, at);
