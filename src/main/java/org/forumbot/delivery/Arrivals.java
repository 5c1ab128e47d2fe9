package org.forumbot.delivery;

import java.util.List;
import java.util.stream.Collectors;
import org.forumbot.store.Slips;
import org.forumbot.store.Slips.Slip;
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
        var letters = waiting.stream().collect(Collectors.toMap(Letter::id, letter -> letter));
        slips.left().stream()
                .filter(slip -> !letters.containsKey(slip.id()))
                .forEach(slip -> slips.clear(slip.place()));
        return slips.left().stream()
                .filter(slip -> letters.containsKey(slip.id()))
                .map(slip -> new Arrival(letters.get(slip.id()), (int) slip.value(), slip.place()))
                .toList();
    }

    /** Ids of letters that had arrived when this process began, as a JSON list. */
    String earlier() {
        return slips.left().stream().map(Slip::id).map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
