package org.forumbot.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.WayBack;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** To whom something is told by itself, in slices. Four queries a slice, however many there are. */
@Component
class Audience {
    private static final int MOST = 100;

    private final RegistrationBook book;
    private final Seats seats;
    private final Recipients recipients;
    private final WayBack wayBack;

    Audience(RegistrationBook book, Seats seats, Recipients recipients, WayBack wayBack) {
        this.book = book;
        this.seats = seats;
        this.recipients = recipients;
        this.wayBack = wayBack;
    }

    /**
     * Somebody who takes part and can be reached.
     *
     * @param held seats and places in line that the slice is about
     * @param busy whether a form waits that the message has to lead back to
     */
    record Listener(Asker who, List<Held> held, boolean busy) {}

    /**
     * @param held all that it is about, also of those who cannot be reached
     * @param last id of the last one of the slice; 0 when it is the last slice
     */
    record Slice(List<Listener> listeners, List<Held> held, long last) {}

    /** All who take part, with all that they have. @param after id of a person */
    Slice registered(String forum, long after) {
        var page = book.page(forum, after, MOST);
        var all = seats.of(page.stream().map(Registration::holder).toList(), forum);
        var held = all.stream().collect(groupingBy(Held::holder));
        var who = page.stream()
                .collect(toMap(
                        Registration::person, one -> held.getOrDefault(one.holder(), List.of()), (one, _) -> one));
        return slice(forum, who, all, page.size() < MOST ? 0 : page.getLast().person());
    }

    /** All who have a seat or a place in line in a section. @param after id of a seat */
    Slice in(String forum, String section, long after) {
        var page = seats.in(forum, section, after, MOST);
        var people = book.persons(page.stream().map(Held::holder).toList());
        var who = page.stream()
                .filter(held -> people.containsKey(held.holder()))
                .collect(toMap(held -> people.getOrDefault(held.holder(), 0L), List::of, (one, _) -> one));
        return slice(forum, who, page, page.size() < MOST ? 0 : page.getLast().seat());
    }

    private Slice slice(String forum, Map<Long, List<Held>> who, List<Held> held, long last) {
        var askers = recipients.all(forum, who.keySet());
        Set<Long> busy = wayBack.waiting(askers.keySet());
        var listeners = askers.values().stream()
                .map(asker ->
                        new Listener(asker, who.getOrDefault(asker.person(), List.of()), busy.contains(asker.person())))
                .toList();
        return new Slice(listeners, held, last);
    }
}
