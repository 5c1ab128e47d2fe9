package org.forumbot.registration;

/**
 * What the desk may say of a seat, in Russian and without personal data.
 *
 * @param number of the registration, such as {@code R-0042}
 * @param section its code
 * @param when such as «14 мая 10:00», as far as it is known
 * @param left seats that are free now
 * @param limited false when everybody may come, whatever {@code left} says
 * @param waiting how many stand in line now
 */
public record SeatLine(
        String number, String section, String title, String when, int left, boolean limited, int waiting) {}
