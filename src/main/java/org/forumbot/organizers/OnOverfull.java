package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.files.Dialogs;
import org.forumbot.programme.Overfull;
import org.forumbot.programme.Seats;
import org.forumbot.programme.SectionOverfull;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the desk what is to become of people who have more seats than there are now. Until it says so, they keep them. */
@Component
class OnOverfull {
    private final Dialogs dialogs;
    private final Seats seats;
    private final Overfull overfull;
    private final NotesToDesk desk;

    OnOverfull(Dialogs dialogs, Seats seats, Overfull overfull, NotesToDesk desk) {
        this.dialogs = dialogs;
        this.seats = seats;
        this.overfull = overfull;
        this.desk = desk;
    }

    @EventListener
    void on(SectionOverfull event) {
        var section = dialogs.forum(event.forum(), Desk.LANGUAGE).sections().get(event.section());
        if (section != null && section.capacity() != null) {
            int over = overfull.over(event.forum(), event.section());
            var command = dialogs.forums().size() > 1 ? event.forum() + " " + section.code() : section.code();
            desk.tell(
                    "desk.overfull",
                    Map.of(
                            "title", section.title(),
                            "capacity", section.capacity(),
                            "taken", seats.free(event.forum(), event.section()).seated(),
                            "over", over,
                            "section", command));
        }
    }
}
