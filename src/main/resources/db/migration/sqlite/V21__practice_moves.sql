-- Until when somebody has to do something about a practice, and how often that time has passed already.
alter table practice add column due integer;
alter table practice add column overdue integer not null default 0;

-- Each change of a practice's status: who, when, from where to where, why, and what its author was told. Never changed,
-- but for whether the message has arrived, and for a person who wants to be forgotten.
create table practice_move (
    id         integer primary key,
    practice   integer not null references practice (id) deferrable initially deferred,
    at         integer not null,
    who        text not null,
    person     integer,
    moved_from text not null,
    moved_to   text not null,
    revision   integer not null,
    reason     text not null,
    told       text not null,
    arrival    text not null
) strict;
create index practice_move_by_practice on practice_move (practice, id);
create index practice_move_by_person on practice_move (person);

-- Which organizer has a practice in hand; the name is as Telegram shows it, for the desk alone.
create table practice_claim (
    practice integer primary key references practice (id) deferrable initially deferred,
    person   integer not null,
    name     text not null,
    at       integer not null
) strict;
create index practice_claim_by_person on practice_claim (person);
create index practice_claim_by_time on practice_claim (at);
