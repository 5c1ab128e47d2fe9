package org.forumbot.registration;

/**
 * How many take part in a forum.
 *
 * @param seats taken in all sections together
 * @param waiting places in all lines together
 */
public record Attendance(int registrations, int seats, int waiting) {}
