package org.forumbot.registration;

/**
 * What the desk may say of a seat, in Russian and without personal data.
 *
 * @param number of the registration, such as {@code R-0042}
 * @param section its code
 * @param date such as «14 мая»
 * @param left seats that are free now
 * @param waiting how many stand in line now
 */
public record SeatLine(String number, String section, String title, String date, String start, int left, int waiting) {}
