-- One expert looks at one practice. marks is a JSON object: criterion → [score or null, comment]. Nothing is deleted:
-- what was said stays, also when the practice goes back to its author.
create table review (
    id       integer primary key,
    practice integer not null references practice (id),
    expert   integer not null references expert (id),
    revision integer not null,
    state    text not null check (state in ('CHOSEN', 'ASKED', 'SENT', 'RECUSED', 'REPLACED', 'STOPPED')),
    marks    text not null,
    chosen   integer not null,
    due      integer,
    closed   integer
) strict;
create index review_by_practice on review (practice);
create index review_by_expert on review (expert, state);
create unique index review_once on review (practice, expert) where state in ('CHOSEN', 'ASKED', 'SENT');
