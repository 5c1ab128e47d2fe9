package org.forumbot.registration;

/**
 * A registration as other modules see it.
 *
 * @param number such as {@code R-0042}
 * @param role code of a role of the forum
 * @param region key of the list of regions, or of a country
 * @param active false when it was cancelled
 */
public record Participant(
        long id, String forum, long person, String number, String role, String region, boolean active) {}
