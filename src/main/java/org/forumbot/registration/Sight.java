package org.forumbot.registration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.programme.Hold;
import org.forumbot.programme.Occupancy;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a forum as one person sees them now.
 *
 * @param registered whether the person takes part
 * @param tracks codes of those that the person has chosen; empty when all are as welcome
 * @param counts how full each section is
 * @param own what the person has, by section, also offers that were not taken
 * @param positions where the person stands in each line, 1 for the first
 */
record Sight(
        ForumFile forum,
        boolean registered,
        List<String> tracks,
        Function<Section, Occupancy> counts,
        Map<String, Held> own,
        Map<String, Integer> positions,
        Dates dates,
        Instant now) {
    Occupancy count(Section section) {
        return counts.apply(section);
    }

    boolean mine(Section section) {
        var held = own.get(section.code());
        return held != null && held.seated();
    }

    /** Whether a seat is kept for the person, who has not said yet whether they want it. */
    boolean offered(Section section) {
        var held = own.get(section.code());
        return held != null && held.offered();
    }

    boolean waits(Section section) {
        var held = own.get(section.code());
        return held != null && held.waiting();
    }

    /** The section at the same time in which the person has a seat, an offer or a place in line; null for none. */
    @Nullable
    Section rival(Section section) {
        return agenda().stream()
                .filter(other -> !other.code().equals(section.code()) && !other.cancelled() && other.clashes(section))
                .findFirst()
                .orElse(null);
    }

    /** 1 for the first in line, 0 when not in line. */
    int position(Section section) {
        return positions.getOrDefault(section.code(), 0);
    }

    /** Whether it is of the person's tracks, still to come, and at a time when the person has no seat elsewhere. */
    boolean suits(Section section, LocalDateTime now) {
        boolean wanted = tracks.isEmpty() || section.track() == null || tracks.contains(section.track());
        return wanted
                && !section.cancelled()
                && !isOver(section, now)
                && !own.containsKey(section.code())
                && forum.sections().values().stream().noneMatch(other -> mine(other) && other.clashes(section));
    }

    /** False as long as it is not known. */
    private static boolean isOver(Section section, LocalDateTime now) {
        var day = section.day();
        var start = section.start();
        return day != null
                && (start == null
                        ? day.isBefore(now.toLocalDate())
                        : day.atTime(start).isBefore(now));
    }

    /** What stands before the section's title in a button. */
    String mark(Section section) {
        return mine(section) ? "✅ " : offered(section) ? "🔔 " : waits(section) ? "⏳ " : "";
    }

    /** Until when the seat is kept, or was: «15:30», «15 мая 08:30» on another day; empty when none was offered. */
    String until(Section section) {
        var held = own.get(section.code());
        return held == null || held.until() == null ? "" : dates.until(held.until(), now, forum.zone());
    }

    /** What became of the offer: 1 when it was given up, 2 when it was not taken in time, else 0. */
    int passed(Section section) {
        var held = own.get(section.code());
        return held == null || !held.passed() ? 0 : held.hold() == Hold.DECLINED ? 1 : 2;
    }

    /** Sections in which the person has a seat, an offer or a place in line, in time order. */
    List<Section> agenda() {
        return forum.sections().values().stream()
                .filter(section -> mine(section) || offered(section) || waits(section))
                .sorted(Section.IN_TIME)
                .toList();
    }

    /** The same of one day. @param day its code, empty for all days */
    List<Section> agenda(String day) {
        return day.isEmpty()
                ? agenda()
                : agenda().stream()
                        .filter(section -> section.day() != null
                                && Days.code(section.day(), forum).equals(day))
                        .toList();
    }
}
