package org.forumbot.delivery;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.store.Slips;
import org.forumbot.store.Slips.Slip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which letters have arrived, noted the moment that the answer is there: a process that is killed before the table says
 * so has a successor that does not send them again.
 */
@Component
class Arrivals {
    private final Slips slips;

    Arrivals(Slips slips) {
        this.slips = slips;
    }

    /** @param note where it is noted */
    record Arrival(Letter letter, int message, int note) {}

    Arrival note(Letter letter, int message) {
        return new Arrival(letter, message, slips.put(letter.id(), message));
    }

    /** The table says so too. */
    void areStored(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> slips.clear(arrival.note()));
    }

    /** What an earlier process did not come to store. @param waiting its letters that the table still has */
    List<Arrival> earlier(List<Letter> waiting) {
        var notes = slips.left().stream().collect(Collectors.toMap(Slip::id, slip -> slip, (one, other) -> one));
        var arrived = waiting.stream().flatMap(letter -> arrival(letter, notes.remove(letter.id()))).toList();
        notes.values().forEach(slip -> slips.clear(slip.place()));
        return arrived;
    }

    private static Stream<Arrival> arrival(Letter letter, @Nullable Slip slip) {
        return slip == null ? Stream.empty() : Stream.of(new Arrival(letter, (int) slip.value(), slip.place()));
    }

    /** Ids of letters that had arrived when this process began, as a JSON list. */
    String earlier() {
        return slips.left().stream().map(Slip::id).map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
