package org.forumbot.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/** How many have what in one section, and until when which offers hold. */
final class Tally {
    private final Map<Long, Long> offers = new HashMap<>();
    private int seated;
    private int waiting;
    private @Nullable Section settled;

    void counted(Hold hold, int many) {
        switch (hold) {
            case SEATED -> seated += many;
            case WAITING -> waiting += many;
            case OFFERED, DECLINED, LAPSED -> {}
        }
    }

    void added(Seat seat) {
        changed(seat, 1);
        if (seat.state() == Hold.OFFERED) {
            offers.put(seat.getId(), seat.until());
        }
    }

    void removed(Seat seat) {
        changed(seat, -1);
        offers.remove(seat.getId());
    }

    private void changed(Seat seat, int by) {
        settled = null;
        counted(seat.state(), by);
    }

    int seated() {
        return seated;
    }

    int waiting() {
        return waiting;
    }

    /** Offers that hold a seat. */
    int open(Instant now) {
        return (int) ends().stream().filter(end -> end > now.toEpochMilli()).count();
    }

    /** Whether an offer has ended that nobody has written down as lapsed. */
    boolean lapsed(Instant now) {
        return ends().stream().anyMatch(end -> end <= now.toEpochMilli());
    }

    /** When the next offer ends, in milliseconds since 1970. */
    OptionalLong nextEnd() {
        return ends().stream().mapToLong(Long::longValue).min();
    }

    private Collection<Long> ends() {
        return offers.values();
    }

    /** Whether all that could be offered is, as long as neither the rows change nor the file. */
    boolean settled(Section section) {
        return section.equals(settled);
    }

    void settle(Section section) {
        settled = section;
    }
}
