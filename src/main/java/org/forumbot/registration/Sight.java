package org.forumbot.registration;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.programme.Occupancy;

/**
 * The sections of a forum as one person sees them now.
 *
 * @param registered whether the person takes part
 * @param tracks codes of those that the person has chosen; empty when all are as welcome
 * @param counts how full each section is
 * @param own seats and places in line by section
 * @param positions where the person stands in each line, 1 for the first
 */
record Sight(
        ForumFile forum,
        boolean registered,
        List<String> tracks,
        Map<String, Occupancy> counts,
        Map<String, Held> own,
        Map<String, Integer> positions,
        Dates dates) {
    Occupancy count(Section section) {
        return counts.getOrDefault(section.code(), new Occupancy(section.capacity(), 0, 0));
    }

    boolean mine(Section section) {
        var held = own.get(section.code());
        return held != null && !held.waiting();
    }

    boolean waits(Section section) {
        var held = own.get(section.code());
        return held != null && held.waiting();
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
        return mine(section) ? "✅ " : waits(section) ? "⏳ " : "";
    }

    /** Sections in which the person has a seat or a place in line, in time order. */
    List<Section> agenda() {
        return forum.sections().values().stream()
                .filter(section -> own.containsKey(section.code()))
                .sorted(Section.IN_TIME)
                .toList();
    }
}
