package org.forumbot.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.programme.Held;
import org.forumbot.programme.Seats;
import org.forumbot.registration.CalendarEntry.Slot;
import org.springframework.stereotype.Component;

/**
 * People's seats as files for their own calendars. What a calendar was told is written down: so it hears of what has
 * changed since, and of nothing twice. Only inside units.
 */
@Component
class Calendars {
    /** Calendars show more than that nowhere. */
    private static final int LONGEST_ABOUT = 1000;

    private final CalendarRows rows;
    private final Seats seats;
    private final RegistrationBook book;
    private final Dialogs dialogs;
    private final Clock clock;

    Calendars(CalendarRows rows, Seats seats, RegistrationBook book, Dialogs dialogs, Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.book = book;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /** All seats, and what was left since the calendar was told last. Empty when there is neither. */
    Optional<Enclosure> all(Asker who) {
        return file(who, true);
    }

    /** What the calendar does not know yet of what it was told about. Empty when there is nothing. */
    Optional<Enclosure> news(Asker who) {
        return file(who, false);
    }

    private Optional<Enclosure> file(Asker who, boolean whole) {
        var forum = dialogs.forum(who.forum(), who.language());
        var known = new HashMap<Long, CalendarEntry>();
        rows.findByPersonAndForumOrderBySeat(who.person(), who.forum())
                .forEach(entry -> known.put(entry.seat(), entry));
        if (known.isEmpty() && !whole) {
            return Optional.empty();
        }
        var events = new ArrayList<CalendarFile.Event>();
        slots(who, forum).forEach((seat, slot) -> {
            var entry = known.remove(seat);
            boolean changed = entry != null && entry.follow(slot);
            if (whole || changed) {
                var told = entry == null ? rows.save(new CalendarEntry(seat, who.person(), who.forum(), slot)) : entry;
                events.add(told.event(slot.about()));
            }
        });
        known.values().forEach(gone -> {
            events.add(gone.cancelled());
            rows.delete(gone);
        });
        return events.isEmpty() ? Optional.empty() : Optional.of(enclosure(forum, events));
    }

    /** Where a person has a seat now, by the seat, in time order. */
    private Map<Long, Slot> slots(Asker who, ForumFile forum) {
        var seats = new HashMap<String, Long>();
        held(who).stream().filter(Held::seated).forEach(held -> seats.put(held.section(), held.seat()));
        var slots = new LinkedHashMap<Long, Slot>();
        forum.sections().values().stream().sorted(Section.IN_TIME).forEach(section -> {
            var seat = seats.get(section.code());
            if (seat != null && !section.cancelled()) {
                Times.of(section, forum).ifPresent(times -> slots.put(seat, slot(section, times, forum)));
            }
        });
        return slots;
    }

    private List<Held> held(Asker who) {
        return book.part(who.forum(), who.person())
                .map(registration -> seats.of(registration.holder(), who.forum()))
                .orElse(List.of());
    }

    private static Slot slot(Section section, Times times, ForumFile forum) {
        return new Slot(
                section.code(),
                times,
                section.title(),
                section.venue() == null ? "" : Places.full(forum, section.venue()),
                Places.cut(section.about(), LONGEST_ABOUT));
    }

    private Enclosure enclosure(ForumFile forum, List<CalendarFile.Event> events) {
        return new Enclosure.Made(FileKind.DOCUMENT, forum.code() + ".ics", CalendarFile.of(events, clock.instant()));
    }
}
