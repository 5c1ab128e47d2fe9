-- What has come since a time, and what is older than one, is found without looking through the table.
create index desk_message_by_time on desk_message (at);
create index desk_reply_by_time on desk_reply (at);
create index question_by_urgency on question (state, urgent desc, asked);
create index practice_by_time on practice (created);
create index registration_by_time on registration (forum, created) where status = 'ACTIVE';
create index seat_by_time on seat (forum, state, since);
