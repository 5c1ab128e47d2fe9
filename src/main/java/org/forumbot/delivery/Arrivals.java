package org.forumbot.delivery;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.store.Slips;
import org.forumbot.store.Slips.Slip;
import org.forumbot.store.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which letters have arrived, noted the moment that the answer is there: a process that is killed before the table says
 * so has a successor that does not send them again.
 */
@Component
class Arrivals {
    private final Slips slips;
    private final OutboxRows rows;
    private final Writer writer;

    Arrivals(Slips slips, OutboxRows rows, Writer writer) {
        this.slips = slips;
        this.rows = rows;
        this.writer = writer;
    }

    /** @param note where it is noted */
    record Arrival(Letter letter, int message, int note) {}

    Arrival note(Letter letter, int message) {
        return new Arrival(letter, message, slips.put(letter.id(), message));
    }

    /** Inside a unit: once it is committed the table says so too, and the notes are not needed any more. */
    void store(List<Arrival> arrivals) {
        rows.delete(arrivals.stream().map(Arrival::letter).toList());
        writer.afterCommit(() -> arrivals.forEach(arrival -> slips.clear(arrival.note())));
    }

    /** What an earlier process did not come to store. */
    List<Arrival> earlier() {
        var notes = slips.left().stream().collect(Collectors.toMap(Slip::id, slip -> slip, (one, _) -> one));
        var arrived = rows.arrivedEarlier().stream()
                .flatMap(letter -> arrival(letter, notes.remove(letter.id())))
                .toList();
        notes.values().forEach(slip -> slips.clear(slip.place()));
        return arrived;
    }

    private static Stream<Arrival> arrival(Letter letter, @Nullable Slip slip) {
        return slip == null ? Stream.empty() : Stream.of(new Arrival(letter, (int) slip.value(), slip.place()));
    }
}
