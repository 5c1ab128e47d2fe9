package org.forumbot.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.files.Dialogs;
import org.forumbot.programme.Held;
import org.springframework.stereotype.Component;

/** Makes the messages that come by themselves about a seat, with the buttons of the section's card. */
@Component
class SeatMessage {
    /** One of the messages. */
    interface Making {
        Outgoing of(long person, String language, Held held);
    }

    private final SectionValues sections;
    private final Phrases phrases;
    private final WayBack wayBack;
    private final Dialogs dialogs;
    private final Clock clock;

    SeatMessage(SectionValues sections, Phrases phrases, WayBack wayBack, Dialogs dialogs, Clock clock) {
        this.sections = sections;
        this.phrases = phrases;
        this.wayBack = wayBack;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /** A seat is kept for them: to be taken, given up, or the line left. */
    Outgoing offered(long person, String language, Held held) {
        return message(
                person,
                language,
                held,
                "seats.offered",
                List.of(
                        act(language, held, "seats.offered_take", "seats:take"),
                        act(language, held, "seats.offered_decline", "seats:decline"),
                        act(language, held, "seats.offered_leave", "seats:leave"),
                        open(language, held)));
    }

    /** It is kept no longer. */
    Outgoing lapsed(long person, String language, Held held) {
        return message(
                person,
                language,
                held,
                "seats.lapsed",
                List.of(act(language, held, "seats.lapsed_again", "seats:wait"), open(language, held)));
    }

    /** Organizers have taken the seat back, as there are fewer; the person stands in line. */
    Outgoing withdrawn(long person, String language, Held held) {
        return message(
                person,
                language,
                held,
                "seats.withdrawn",
                List.of(open(language, held), act(language, held, "seats.offered_leave", "seats:leave")));
    }

    private Outgoing message(long person, String language, Held held, String phrase, List<List<Button>> buttons) {
        var rows = new ArrayList<>(buttons);
        rows.addAll(wayBack.rows(person, language));
        return Outgoing.to(
                person, Lane.OFFER, phrases.say(language, phrase, values(language, held)), Keyboard.inline(rows));
    }

    private Map<String, Object> values(String language, Held held) {
        var values = new HashMap<>(
                sections.of(held.forum(), language, held.section()).orElse(Map.of("title", held.section())));
        var until = held.until();
        if (until != null) {
            var zone = dialogs.forum(held.forum(), language).zone();
            values.put("until", Dates.in(language).until(until, clock.instant(), zone));
        }
        return values;
    }

    private List<Button> open(String language, Held held) {
        return button(language, "seats.offered_open", "o." + held.forum() + ".sections.card." + held.section());
    }

    /** The same as the buttons of the card, so that giving up is asked about as it is there. */
    private List<Button> act(String language, Held held, String phrase, String act) {
        return button(language, phrase, "d." + held.forum() + ".sections.card." + act + "." + held.section());
    }

    private List<Button> button(String language, String phrase, String data) {
        return List.of(new Button(phrases.say(language, phrase).text(), data));
    }
}
