-- Which messages show a practice, so that they can be changed when it comes to its end.
create index desk_message_by_subject on desk_message (subject);
