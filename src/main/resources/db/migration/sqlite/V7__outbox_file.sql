-- The bytes of a photo or document that was made here, until it is sent.
alter table outbox add column file blob;
