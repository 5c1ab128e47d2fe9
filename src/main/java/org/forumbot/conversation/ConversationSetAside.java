package org.forumbot.conversation;

/** The answers of a conversation could not be read any more; it begins afresh, and the table keeps them as they were. */
record ConversationSetAside(long conversation, long person, String form) {}
