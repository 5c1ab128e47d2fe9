package org.forumbot.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/** How many have what in one section, who they are where it matters, and until when which offers hold. */
final class Tally {
    private final boolean detailed;
    private final Map<Long, Offer> offers = new HashMap<>();
    private final Map<Seating, Integer> seatings = new HashMap<>();
    private int seated;
    private int waiting;
    private @Nullable Section settled;

    /** @param detailed whether groups or quotas ask who is seated */
    Tally(boolean detailed) {
        this.detailed = detailed;
    }

    /** What groups and quotas ask of a seat. */
    record Seating(String role, String region, @Nullable String group) {}

    private record Offer(long end, Seating seating) {}

    void counted(Hold hold, int many) {
        switch (hold) {
            case SEATED -> seated += many;
            case WAITING -> waiting += many;
            case OFFERED, DECLINED, LAPSED -> {}
        }
    }

    /** Of those who are counted as seated already. */
    void counted(Seating seating, int many) {
        seatings.merge(seating, many, Integer::sum);
    }

    void added(Seat seat) {
        changed(seat, 1);
        if (seat.state() == Hold.OFFERED) {
            offers.put(seat.getId(), new Offer(seat.until(), seat.seating()));
        }
    }

    void removed(Seat seat) {
        changed(seat, -1);
        offers.remove(seat.getId());
    }

    private void changed(Seat seat, int by) {
        settled = null;
        counted(seat.state(), by);
        if (detailed && seat.state() == Hold.SEATED) {
            seatings.merge(seat.seating(), by, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    int seated() {
        return seated;
    }

    int waiting() {
        return waiting;
    }

    /** Seats that are taken or kept for somebody. */
    int held(Instant now) {
        return seated + open(now);
    }

    /** The same, of those that are meant. */
    int held(Instant now, Predicate<Seating> meant) {
        int taken = seatings.entrySet().stream()
                .filter(entry -> meant.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return taken
                + (int) offers.values().stream()
                        .filter(offer -> offer.end() > now.toEpochMilli() && meant.test(offer.seating()))
                        .count();
    }

    /** Offers that hold a seat. */
    int open(Instant now) {
        return offers.isEmpty()
                ? 0
                : (int) offers.values().stream()
                        .filter(offer -> offer.end() > now.toEpochMilli())
                        .count();
    }

    /** Whether an offer has ended that nobody has written down as lapsed. */
    boolean lapsed(Instant now) {
        return !offers.isEmpty() && offers.values().stream().anyMatch(offer -> offer.end() <= now.toEpochMilli());
    }

    /** When the next offer ends, in milliseconds since 1970. */
    OptionalLong nextEnd() {
        return offers.values().stream().mapToLong(Offer::end).min();
    }

    /** Whether all that could be offered is, as long as neither the rows change nor the file. */
    boolean settled(Section section) {
        return section.equals(settled);
    }

    void settle(Section section) {
        settled = section;
    }
}
