package org.forumbot.conversation;

import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Newest;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** Says things in a private chat: one visible call a turn, as an edit where the pressed message is the newest. */
@Component
class Reply {
    private static final int MOST = 4096;

    private final Outbox outbox;
    private final Newest newest;

    Reply(Outbox outbox, Newest newest) {
        this.outbox = outbox;
        this.newest = newest;
    }

    void show(Moment moment, Words words, Keyboard keyboard) {
        var chat = moment.person().id();
        var fitting = words.cut(MOST);
        boolean keysAway = moment.talk().keys() && !(keyboard instanceof Keyboard.Keys);
        if (keysAway && keyboard instanceof Keyboard.Inline) {
            // One message has one keyboard: what takes the keys away goes before the one with buttons.
            outbox.send(Outgoing.to(chat, Lane.ANSWER, moment.say("keys.away"), new Keyboard.Remove()));
        }
        var shown = keysAway && keyboard instanceof Keyboard.None ? new Keyboard.Remove() : keyboard;
        var message = Outgoing.to(chat, Lane.ANSWER, fitting, shown);
        if (keysAway || !standsThere(moment, message)) {
            outbox.send(editable(moment, keyboard) ? message.editing(moment.pressed()) : message);
        }
        moment.talk(moment.talk().keys(keyboard instanceof Keyboard.Keys));
    }

    /** A second tap leads to what the first has brought already. */
    private boolean standsThere(Moment moment, Outgoing message) {
        return moment.pressed() != 0
                && newest.in(message.chat()) == moment.pressed()
                && newest.shows(message, moment.pressed());
    }

    private boolean editable(Moment moment, Keyboard keyboard) {
        var chat = moment.person().id();
        return moment.pressed() != 0
                && keyboard instanceof Keyboard.Inline
                && newest.in(chat) == moment.pressed()
                && !newest.pending(chat, moment.pressed());
    }
}
