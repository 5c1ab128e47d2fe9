package org.forumbot.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** What a person's calendar was last told of a seat. Times are milliseconds since 1970. */
@Entity
@Table(name = "calendar_entry")
class CalendarEntry extends OwnKeyed<Long> {
    @Id
    private long seat;

    private long person;
    private String forum;
    private String section;
    private int sequence;
    private long starts;
    private @Nullable Long ends;
    private String title;
    private String place;

    protected CalendarEntry() {}

    CalendarEntry(long seat, long person, String forum, Slot slot) {
        this.seat = seat;
        this.person = person;
        this.forum = forum;
        this.section = slot.section();
        take(slot);
    }

    /**
     * When and where a section takes place.
     *
     * @param about what a calendar shows below the title; a change there is none
     */
    record Slot(String section, Times times, String title, String place, String about) {
        private @Nullable Long ends() {
            var end = times.end();
            return end == null ? null : end.toEpochMilli();
        }
    }

    /** @return whether anything is another than before */
    boolean follow(Slot slot) {
        if (isLike(slot)) {
            return false;
        }
        sequence++;
        take(slot);
        return true;
    }

    private boolean isLike(Slot slot) {
        return starts == slot.times().start().toEpochMilli()
                && Objects.equals(ends, slot.ends())
                && title.equals(slot.title())
                && place.equals(slot.place());
    }

    private void take(Slot slot) {
        starts = slot.times().start().toEpochMilli();
        ends = slot.ends();
        title = slot.title();
        place = slot.place();
    }

    long seat() {
        return seat;
    }

    long person() {
        return person;
    }

    String forum() {
        return forum;
    }

    String section() {
        return section;
    }

    CalendarFile.Event event(String about) {
        return event(sequence, false, about);
    }

    /** The seat is no more. */
    CalendarFile.Event cancelled() {
        return event(sequence + 1, true, "");
    }

    private CalendarFile.Event event(int number, boolean cancelled, String about) {
        return new CalendarFile.Event(
                Long.toString(seat, Character.MAX_RADIX) + "." + forum + "@forumbot",
                number,
                cancelled,
                Instant.ofEpochMilli(starts),
                ends == null ? null : Instant.ofEpochMilli(ends),
                title,
                place,
                about);
    }

    @Override
    public Long getId() {
        return seat;
    }
}
