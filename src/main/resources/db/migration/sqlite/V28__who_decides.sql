-- As the messenger shows who has prepared the decision, for organizers alone: another who decides otherwise a second later
-- is told by whom it was. Empty when it is not known, or forgotten.
alter table decision add column name text not null default '';
create index decision_by_person on decision (person);
