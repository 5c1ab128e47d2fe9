package org.forumbot.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.programme.Held;
import org.springframework.stereotype.Component;

/** Makes the message that comes by itself: a seat became free and is theirs, with a way to see it and to give it up. */
@Component
class SeatMessage {
    private final SectionValues sections;
    private final Phrases phrases;
    private final WayBack wayBack;

    SeatMessage(SectionValues sections, Phrases phrases, WayBack wayBack) {
        this.sections = sections;
        this.phrases = phrases;
        this.wayBack = wayBack;
    }

    Outgoing given(long person, String language, Held held) {
        var values = sections.of(held.forum(), language, held.section()).orElse(Map.of("title", held.section()));
        var words = phrases.say(language, "seats.given", values);
        return Outgoing.to(person, Lane.OFFER, words, keyboard(person, language, held));
    }

    /** The same as the buttons of the card, so that giving up is asked about as it is there. */
    private Keyboard keyboard(long person, String language, Held held) {
        var card = held.forum() + ".sections.card.";
        var rows = new ArrayList<List<Button>>();
        rows.add(button(language, "seats.given_open", "o." + card + held.section()));
        rows.add(button(language, "seats.given_leave", "d." + card + "seats:leave." + held.section()));
        rows.addAll(wayBack.rows(person, language));
        return Keyboard.inline(rows);
    }

    private List<Button> button(String language, String phrase, String data) {
        return List.of(new Button(phrases.say(language, phrase).text(), data));
    }
}
