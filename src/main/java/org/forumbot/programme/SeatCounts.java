package org.forumbot.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.store.EndOfUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many rows each section has in each state, and of whom where groups or quotas ask for it. Counted by the database
 * once, then kept up with every change, so that a screen costs the same however many have a seat. What a transaction has
 * changed is forgotten when it is rolled back, and counted anew. Only inside a unit of the writer.
 */
final class SeatCounts {
    private final SeatRows rows;
    private final Sections sections;
    private final Map<String, Counted> forums = new HashMap<>();

    SeatCounts(SeatRows rows, Sections sections) {
        this.rows = rows;
        this.sections = sections;
    }

    /**
     * What was counted.
     *
     * @param file the sections by the file as it was then
     * @param detailed those with groups or quotas
     */
    private record Counted(Map<String, Section> file, Set<String> detailed, Map<String, Tally> tallies) {
        Tally of(String section) {
            return tallies.computeIfAbsent(section, code -> new Tally(detailed.contains(code)));
        }
    }

    Tally of(String forum, String section) {
        var counted = forums.compute(forum, (_, before) -> before == null ? counted(forum) : asked(forum, before));
        return counted.of(section);
    }

    /** Another file may ask of more sections who has a seat there. */
    @SuppressWarnings("ReferenceEquality")
    private Counted asked(String forum, Counted before) {
        var file = sections.of(forum);
        if (before.file() == file) {
            return before;
        }
        return before.detailed().equals(detailed(forum))
                ? new Counted(file, before.detailed(), before.tallies())
                : counted(forum);
    }

    private Counted counted(String forum) {
        var detailed = detailed(forum);
        var counted = new Counted(sections.of(forum), detailed, new HashMap<>());
        rows.countsOf(forum).forEach(row -> counted.of(row.section()).counted(row.state(), (int) row.count()));
        rows.offers(forum).forEach(seat -> counted.of(seat.section()).added(seat));
        if (!detailed.isEmpty()) {
            rows.seatings(forum, detailed)
                    .forEach(row -> counted.of(row.section()).counted(row.seating(), (int) row.count()));
        }
        return counted;
    }

    private Set<String> detailed(String forum) {
        return sections.of(forum).values().stream()
                .filter(section ->
                        !section.groups().isEmpty() || !section.quotas().isEmpty())
                .map(Section::code)
                .collect(Collectors.toSet());
    }

    void added(Seat seat) {
        var counted = changing(seat.forum());
        if (counted != null) {
            counted.of(seat.section()).added(seat);
        }
    }

    void removed(Seat seat) {
        var counted = changing(seat.forum());
        if (counted != null) {
            counted.of(seat.section()).removed(seat);
        }
    }

    /** Null for what was not counted yet: it will be, with this change in it. */
    private @Nullable Counted changing(String forum) {
        EndOfUnit.rolledBack(this, this::forget);
        return forums.get(forum);
    }

    void forget() {
        forums.clear();
    }
}
