package org.forumbot.registration;

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
import org.forumbot.registration.Audience.Listener;
import org.springframework.stereotype.Component;

/** What comes by itself about a person's sections, with buttons and the way back to a form that waits. */
@Component
class AgendaVoice {
    private final Phrases phrases;
    private final WayBack wayBack;
    private final Outbox outbox;

    AgendaVoice(Phrases phrases, WayBack wayBack, Outbox outbox) {
        this.phrases = phrases;
        this.wayBack = wayBack;
        this.outbox = outbox;
    }

    /** A button of such a message. @param phrase its label */
    record Way(String phrase, Map<String, Object> values, String data) {
        static Way of(String phrase, String data) {
            return new Way(phrase, Map.of(), data);
        }
    }

    /** To one of many. */
    void say(Listener listener, Lane lane, String phrase, Map<String, Object> values, Way... ways) {
        outbox.send(message(listener.who(), listener.busy(), lane, phrase, values, ways));
    }

    void say(Asker who, Lane lane, String phrase, Map<String, Object> values, Enclosure file) {
        outbox.send(message(who, true, lane, phrase, values).enclosing(file));
    }

    /** @param busy whether a form may wait */
    private Outgoing message(
            Asker who, boolean busy, Lane lane, String phrase, Map<String, Object> values, Way... ways) {
        var rows = new ArrayList<List<Button>>();
        for (var way : ways) {
            var label = phrases.say(who.language(), way.phrase(), way.values());
            rows.add(List.of(new Button(label.cut(60).text(), way.data())));
        }
        if (busy) {
            rows.addAll(wayBack.rows(who.person(), who.language()));
        }
        var words = phrases.say(who.language(), phrase, values).cut(Words.MESSAGE);
        return Outgoing.to(who.person(), lane, words, rows.isEmpty() ? Keyboard.NONE : Keyboard.inline(rows));
    }
}
