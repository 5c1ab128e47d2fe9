package org.forumbot.practices;

/** Where a practice stands. Which status follows which is said by {@link Transitions} alone. */
public enum PracticeStatus {
    /** Not sent yet. No stored practice has it: drafts are forms that are open. */
    DRAFT,
    /** Sent; nobody has taken it in hand since. */
    SUBMITTED,
    /** An organizer looks whether everything is there. */
    IN_CHECK,
    /** The author has remarks to answer, by a date. */
    RETURNED,
    /** Experts score it. */
    IN_REVIEW,
    /** All scores are there; somebody has to decide. */
    DECIDED,
    /** Part of the forum's programme. */
    ACCEPTED,
    /** Recommended to other regions. */
    RECOMMENDED,
    /** In the catalogue. */
    PUBLISHED,
    /** Not accepted, with a reason. */
    REJECTED,
    /** Taken back by its author, or because two dates have passed. */
    WITHDRAWN,
    /** No longer in the catalogue; links to it go on working. */
    ARCHIVED
}
