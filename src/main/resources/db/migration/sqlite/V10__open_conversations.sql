-- Open ones are few beside those that were sent: they are counted, gone through and looked for by themselves.
create index conversation_open on conversation (id) where status = 'OPEN';
