package org.forumbot.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/**
 * How many seats of a section are free: by its capacity for everybody, by its quotas for people of certain traits. Groups
 * have places of their own: where they have fewer than the section, the others sit in none; where the section states no
 * capacity, theirs is its own.
 */
record Room(Section section, Tally tally, Instant now) {
    private static final int UNLIMITED = Integer.MAX_VALUE;

    /** At least 0. */
    int free() {
        var capacity = section.capacity();
        if (capacity != null) {
            return Math.max(0, capacity - tally.held(now));
        }
        return section.groups().isEmpty() ? UNLIMITED : inGroups();
    }

    /** Seats in all; null when everybody may come. */
    @Nullable
    Integer capacity() {
        if (section.capacity() != null) {
            return section.capacity();
        }
        return free() == UNLIMITED ? null : (Integer) (tally.held(now) + free());
    }

    private int inGroups() {
        long free = section.groups().values().stream().mapToLong(this::free).sum();
        return (int) Math.min(free, UNLIMITED);
    }

    /** In this group, whether or not the section has as many. */
    int free(Group group) {
        var capacity = group.capacity();
        return capacity == null
                ? UNLIMITED
                : Math.max(0, capacity - tally.held(now, seating -> group.code().equals(seating.group())));
    }

    /** Whether the quotas leave a seat to somebody of these traits. */
    boolean allows(String role, String region) {
        return section.quotas().stream()
                .filter(quota -> quota.counts(role, region))
                .allMatch(quota ->
                        tally.held(now, seating -> quota.counts(seating.role(), seating.region())) < quota.places());
    }

    /**
     * The group in which a seat is to be.
     *
     * @param wanted its code; null for the one with most room
     * @return empty when there is none
     */
    Optional<Group> group(@Nullable String wanted) {
        return section.groups().values().stream()
                .filter(group -> wanted == null || group.code().equals(wanted))
                .filter(group -> free(group) > 0)
                .max(Comparator.comparingInt(this::free));
    }
}
