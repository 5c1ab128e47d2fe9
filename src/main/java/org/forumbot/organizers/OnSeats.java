package org.forumbot.organizers;

import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Phrases;
import org.forumbot.organizers.DeskNotice.Entry;
import org.forumbot.programme.Hold;
import org.forumbot.programme.SeatLeft;
import org.forumbot.programme.SeatTaken;
import org.forumbot.registration.Participant;
import org.forumbot.registration.RegistrationCancelled;
import org.forumbot.registration.Registrations;
import org.forumbot.registration.SeatLine;
import org.forumbot.registration.SeatLines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down for the desk who takes and leaves seats: by the number of the registration, never by name. */
@Component
class OnSeats {
    private final Notices notices;
    private final SeatLines lines;
    private final Registrations registrations;
    private final Phrases phrases;

    OnSeats(Notices notices, SeatLines lines, Registrations registrations, Phrases phrases) {
        this.notices = notices;
        this.lines = lines;
        this.registrations = registrations;
        this.phrases = phrases;
    }

    @EventListener
    void on(SeatTaken taken) {
        var line = lines.of(taken.seat());
        boolean limited = line.filter(SeatLine::limited).isPresent();
        var fresh = limited ? "desk.line.taken" : "desk.line.taken.any";
        tell(taken.offered() ? "desk.line.given" : fresh, taken.seat(), line);
    }

    /** Who leaves a line or an offer is no news. */
    @EventListener
    void on(SeatLeft left) {
        if (left.hold() == Hold.SEATED) {
            tell("desk.line.left", left.seat(), lines.of(left.holder(), left.forum(), left.section()));
        }
    }

    @EventListener
    void on(RegistrationCancelled cancelled) {
        registrations.find(cancelled.registration()).ifPresent(this::tell);
    }

    private void tell(Participant gone) {
        var line = phrases.say(Desk.LANGUAGE, "desk.line.cancelled", Map.of("number", gone.number()));
        notices.add(new Entry(NoticeKind.FORM, gone.id(), gone.person(), line.text(), false));
    }

    private void tell(String key, long seat, Optional<SeatLine> line) {
        line.map(OnSeats::values)
                .map(values -> phrases.say(Desk.LANGUAGE, key, values).text())
                .ifPresent(text -> notices.add(new Entry(NoticeKind.SEAT, seat, null, text, false)));
    }

    private static Map<String, Object> values(SeatLine line) {
        return Map.of(
                "number", line.number(),
                "title", line.title(),
                "when", line.when(),
                "left", line.left(),
                "waiting", line.waiting());
    }
}
