-- When words were typed that the messenger may have cut; milliseconds since 1970, 0 for all others.
alter table talk add column typed integer not null default 0;
