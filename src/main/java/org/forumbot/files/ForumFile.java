package org.forumbot.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A forum as its file in {@code dialogs/forums/} tells it, in one language.
 *
 * @param code 1 to 8 of {@code [a-z0-9]}, stands in buttons
 * @param venues, tracks, roles, sections by code, in the order of the file
 */
public record ForumFile(
        String code,
        String name,
        String brief,
        String city,
        ZoneId zone,
        LocalDate from,
        LocalDate to,
        Map<String, Venue> venues,
        Map<String, String> tracks,
        Map<String, String> roles,
        Map<String, Section> sections) {

    /** @param full the full title, or the title when the file states no other; @param address null when not known */
    public record Venue(
            String code,
            String title,
            String full,
            @Nullable String address) {}

    /**
     * @param track null when the section belongs to none
     * @param capacity places, at least 0
     * @param about, speakers empty when not known
     */
    public record Section(
            String code,
            String title,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String venue,
            @Nullable String track,
            String format,
            int capacity,
            String about,
            List<String> speakers) {
        /** Whether both take place at one time on one day. */
        public boolean clashes(Section other) {
            return day.equals(other.day) && start.isBefore(other.end) && other.start.isBefore(end);
        }
    }
}
