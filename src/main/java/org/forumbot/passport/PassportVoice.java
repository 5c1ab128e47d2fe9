package org.forumbot.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Words;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** Brings passports to people, with the way back to a form that waits. Inside units. */
@Component
class PassportVoice {
    private final Phrases phrases;
    private final WayBack wayBack;
    private final Outbox outbox;
    private final Dialogs dialogs;

    PassportVoice(Phrases phrases, WayBack wayBack, Outbox outbox, Dialogs dialogs) {
        this.phrases = phrases;
        this.wayBack = wayBack;
        this.outbox = outbox;
        this.dialogs = dialogs;
    }

    void say(Asker who, Words words) {
        outbox.send(message(who, words, List.of()));
    }

    void say(Asker who, String phrase) {
        outbox.send(message(who, phrases.say(who.language(), phrase), List.of()));
    }

    /** Below the file of a practice stands how to have it in other languages. */
    void hand(Asker who, Card card, Enclosure file) {
        var words = card.isExample()
                ? phrases.say(who.language(), "passport.file.example")
                : phrases.say(who.language(), "passport.file", Map.of("number", card.number()));
        outbox.send(message(who, words, ways(who, card)).enclosing(file));
    }

    private List<List<Button>> ways(Asker who, Card card) {
        if (card.isExample() || dialogs.languages().size() < 2) {
            return List.of();
        }
        var label = phrases.say(who.language(), "passport.ways").text();
        return List.of(List.of(new Button(label, "o." + who.forum() + ".passport.ways." + card.number())));
    }

    private Outgoing message(Asker who, Words words, List<List<Button>> ways) {
        var rows = new ArrayList<>(ways);
        rows.addAll(wayBack.rows(who.person(), who.language()));
        rows.add(
                List.of(new Button(phrases.say(who.language(), "nav.menu").text(), "o." + who.forum() + ".menu.main")));
        return Outgoing.to(who.person(), Lane.ANSWER, words.cut(Words.MESSAGE), Keyboard.inline(rows));
    }
}
