package org.forumbot.programme;

import java.util.List;
import java.util.Optional;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.store.Notes;
import org.springframework.stereotype.Component;

/**
 * Sections whose capacity was lowered below what is taken. Nobody loses a seat by that: it is told once for each capacity,
 * and no seat is given until there are fewer than it says.
 */
@Component
public class Overfull {
    private final SeatBook book;
    private final Sections sections;
    private final Notes notes;

    Overfull(SeatBook book, Sections sections, Notes notes) {
        this.book = book;
        this.sections = sections;
        this.notes = notes;
    }

    /** Looks at all sections of all forums. Those that are as before cost no query. */
    void tell() {
        sections.forums().forEach(forum -> sections.of(forum).values().forEach(section -> tell(forum, section)));
    }

    private void tell(String forum, Section section) {
        var note = "overfull." + forum + "." + section.code();
        var known = notes.get(note);
        int over = over(forum, section);
        if (over == 0) {
            known.ifPresent(_ -> notes.remove(note));
        } else if (!known.equals(Optional.of(String.valueOf(section.capacity())))) {
            notes.put(note, String.valueOf(section.capacity()));
            book.tell(new SectionOverfull(forum, section.code()));
        }
    }

    /** How many more have a seat, or are offered one, than there are. No query but the first time. */
    public int over(String forum, String section) {
        var there = sections.of(forum, section);
        return there == null ? 0 : over(forum, there);
    }

    private int over(String forum, Section section) {
        var capacity = section.capacity();
        return capacity == null
                ? 0
                : Math.max(0, book.tally(forum, section.code()).held(book.now()) - capacity);
    }

    /**
     * Those who came last go back into the line, where they are the first. Whoever is offered a seat keeps the offer.
     *
     * @return how many
     */
    public int trim(String forum, String section) {
        int over = over(forum, section);
        var last = over == 0 ? List.<Seat>of() : book.lastSeated(forum, section, over);
        last.forEach(seat -> {
            book.change(seat, Seat::withdraw);
            book.tell(new SeatWithdrawn(seat.getId()));
        });
        return last.size();
    }
}
