-- Who was asked to confirm a seat once more, and when it was confirmed. Times are milliseconds since 1970.
create table seat_confirmation (
    seat      integer primary key,
    asked     integer not null,
    confirmed integer
) strict;
