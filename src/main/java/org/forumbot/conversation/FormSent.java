package org.forumbot.conversation;

/** Event, inside the turn: a form was sent and saved. Its desk line is at {@link SentForms#deskLine}. */
public record FormSent(long conversation, String form, long person) {}
