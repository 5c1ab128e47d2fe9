-- When and where each section is, as people were told, and as it was before they were told last: what is another in the
-- files is told to everybody who has a seat there. code is forum.section; dates and times are those of the forum's clock.
create table told_section (
    code             text primary key,
    title            text not null,
    day              text,
    starts           text,
    ends             text,
    venue            text,
    cancelled        integer not null,
    before_day       text,
    before_starts    text,
    before_ends      text,
    before_cancelled integer not null,
    changed          integer not null
) strict, without rowid;
