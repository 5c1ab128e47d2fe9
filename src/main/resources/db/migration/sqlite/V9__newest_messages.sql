-- What a bot that is stopped in order knows of each chat's newest message, for the next one. Empty while a bot runs.
create table newest_message (
    chat    integer primary key,
    newest  integer not null,
    letter  integer not null,
    message integer not null,
    content integer not null
) strict;
