package org.forumbot.playground;

/** A file that came with a request; name and type are the sender's claims. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Upload(String name, String type, byte[] bytes) {}
