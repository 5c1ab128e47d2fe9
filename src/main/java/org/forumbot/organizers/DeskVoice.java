package org.forumbot.organizers;

import java.util.Map;
import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.Phrases;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** Speaks in groups, in the words of {@code desk.yaml}. */
@Component
class DeskVoice {
    /** Bot API, answerCallbackQuery. */
    private static final int TOAST = 200;

    private final Outbox outbox;
    private final Phrases phrases;

    DeskVoice(Outbox outbox, Phrases phrases) {
        this.outbox = outbox;
        this.phrases = phrases;
    }

    Words words(String key, Map<String, Object> values) {
        return phrases.say(Desk.LANGUAGE, key, values);
    }

    void say(long chat, String key) {
        outbox.send(Outgoing.to(chat, Lane.ANSWER, words(key, Map.of()), Keyboard.NONE));
    }

    void reply(Incoming.Message to, String key) {
        reply(to, words(key, Map.of()), Keyboard.NONE);
    }

    void reply(Incoming.Message to, Words words, Keyboard keyboard) {
        var message = Outgoing.to(to.place().chat(), Lane.ANSWER, words.cut(BundleText.LONGEST), keyboard);
        outbox.send(message.replyingTo(to.id()));
    }

    /** With a file, and the words below it. */
    void reply(Incoming.Message to, Words words, Enclosure file) {
        var message = Outgoing.to(to.place().chat(), Lane.ANSWER, words.cut(BundleText.LONGEST), Keyboard.NONE);
        outbox.send(message.replyingTo(to.id()).enclosing(file));
    }

    /** Puts this in place of the pressed message, whose buttons have done their work. */
    void replace(Incoming.Press pressed, String key) {
        var message = Outgoing.to(pressed.place().chat(), Lane.ANSWER, words(key, Map.of()), Keyboard.NONE);
        outbox.send(message.editing(pressed.message()));
    }

    /** The same with a message of its own kind. */
    void replace(Incoming.Press pressed, Outgoing by) {
        outbox.send(by.editing(pressed.message()));
    }

    void acknowledge(Incoming.Press press, String key) {
        acknowledge(press, key, Map.of());
    }

    void acknowledge(Incoming.Press press, String key, Map<String, Object> values) {
        outbox.acknowledge(press.press(), words(key, values).cut(TOAST).text());
    }
}
