package org.forumbot.guide;

/** Event, inside a unit of the writer: somebody wants an answer from a person. */
public record QuestionAsked(long question) {}
