package org.forumbot.files;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A forum as its file in {@code dialogs/forums/} tells it, in one language. What the file does not tell is null, empty or
 * unlimited: a forum may be announced before its days, its places or its sections are known.
 *
 * @param code 1 to 8 of {@code [a-z0-9]}, stands in buttons
 * @param from, to first and last day, both or neither
 * @param dates what is known of the days when they themselves are not, such as «8–9 июня», else empty
 * @param capacity how many may register, null for everybody
 * @param venues, tracks, roles, parts, formats, sections by code, in the order of the file
 */
public record ForumFile(
        String code,
        String name,
        String brief,
        String city,
        ZoneId zone,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String dates,
        @Nullable Integer capacity,
        Window registration,
        Choice choice,
        OfferRules offers,
        Map<String, Venue> venues,
        Map<String, Track> tracks,
        Map<String, String> roles,
        Map<String, Part> parts,
        Map<String, Format> formats,
        Map<String, Section> sections) {

    /**
     * When something may be done, in the forum's own time.
     *
     * @param opens, closes null when it has no beginning or no end; the end itself is outside
     */
    public record Window(
            @Nullable LocalDateTime opens, @Nullable LocalDateTime closes) {
        public static final Window ALWAYS = new Window(null, null);

        /** Where a moment lies. */
        public enum Place {
            BEFORE,
            WITHIN,
            AFTER
        }

        public Place place(Instant now, ZoneId zone) {
            var there = now.atZone(zone).toLocalDateTime();
            if (opens != null && there.isBefore(opens)) {
                return Place.BEFORE;
            }
            return closes == null || there.isBefore(closes) ? Place.WITHIN : Place.AFTER;
        }
    }

    /**
     * How sections are chosen.
     *
     * @param perPerson seats that one person may have, null for any number
     * @param perTrack seats in sections of one track, null for any number; a track may say another number
     */
    public record Choice(
            Window window,
            @Nullable Integer perPerson,
            @Nullable Integer perTrack) {
        public static final Choice FREE = new Choice(Window.ALWAYS, null, null);
    }

    /**
     * How long a seat is kept for the one to whom it is offered.
     *
     * @param held by day
     * @param nightFrom, nightTo when the time of an offer stands still
     * @param near how long before the section begins the shorter time holds
     * @param heldNear the shorter time
     */
    public record OfferRules(Duration held, LocalTime nightFrom, LocalTime nightTo, Duration near, Duration heldNear) {
        public static final OfferRules USUAL = new OfferRules(
                Duration.ofMinutes(30),
                LocalTime.of(22, 0),
                LocalTime.of(8, 0),
                Duration.ofDays(1),
                Duration.ofMinutes(10));
    }

    /** A place on the map, in degrees. */
    public record Point(double latitude, double longitude) {}

    /** @param full the full title, or the title when the file states no other; @param address null when not known */
    public record Venue(
            String code,
            String title,
            String full,
            @Nullable String address,
            @Nullable Point point) {}

    /** @param perPerson seats that one person may have in its sections, null when {@link Choice} says it */
    public record Track(String code, String title, @Nullable Integer perPerson) {}

    /** An event within the forum, such as a festival or a conference. @param about empty when not known */
    public record Part(String code, String title, String about) {}

    /** How a section is held. @param steps in their order, may be empty */
    public record Format(String code, String title, List<Step> steps) {
        public Format {
            steps = List.copyOf(steps);
        }
    }

    /** @param day of the session, 1 for the first */
    public record Step(int day, String title) {}

    /** A part of a section's people. @param capacity null when not stated */
    public record Group(String code, String title, @Nullable Integer capacity) {}

    /**
     * At most so many seats for people of these roles and from these regions.
     *
     * @param roles, regions their codes; empty for all
     */
    public record Quota(Set<String> roles, Set<String> regions, int places) {
        public Quota {
            roles = Set.copyOf(roles);
            regions = Set.copyOf(regions);
        }

        /** Whether it counts a holder of these traits. */
        public boolean counts(@Nullable String role, @Nullable String region) {
            return (roles.isEmpty() || (role != null && roles.contains(role)))
                    && (regions.isEmpty() || (region != null && regions.contains(region)));
        }
    }

    /**
     * A section.
     *
     * @param day, start, end, venue null when not known yet
     * @param track, part, format their codes, null when the section belongs to none
     * @param capacity places, at least 0; null when everybody may come
     * @param about, speakers empty when not known
     * @param groups by code, in the order of the file; may be empty
     * @param quotas may be empty
     * @param invited only by invitation
     * @param confirm the seat is confirmed once more the day before
     * @param cancelled it does not take place; it stays in the file so that all are told
     * @param parallel the section that is offered instead, null when it is to be found by track and time
     */
    public record Section(
            String code,
            String title,
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable String venue,
            @Nullable String track,
            @Nullable String part,
            @Nullable String format,
            @Nullable Integer capacity,
            String about,
            List<String> speakers,
            Map<String, Group> groups,
            List<Quota> quotas,
            boolean invited,
            boolean confirm,
            boolean cancelled,
            @Nullable String parallel) {
        /** By day and time, what has none comes last; then as the file has them. */
        public static final Comparator<Section> IN_TIME = Comparator.comparing(
                        Section::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Section::start, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

        /** Whether both take place at one time on one day; false when it is not known. */
        public boolean clashes(Section other) {
            return day != null
                    && start != null
                    && end != null
                    && other.start != null
                    && other.end != null
                    && day.equals(other.day)
                    && start.isBefore(other.end)
                    && other.start.isBefore(end);
        }
    }
}
