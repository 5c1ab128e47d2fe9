package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.forumbot.store.Notes;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How a group becomes the desk, and what happens when the bot comes into groups and leaves them. */
@Component
class Joining {
    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);
    private static final String GREETED = "greeted.";

    private final Desk desk;
    private final DeskCode code;
    private final Notices notices;
    private final DeskVoice voice;
    private final Notes notes;
    private final Writer writer;

    Joining(Desk desk, DeskCode code, Notices notices, DeskVoice voice, Notes notes, Writer writer) {
        this.desk = desk;
        this.code = code;
        this.notices = notices;
        this.voice = voice;
        this.notes = notes;
        this.writer = writer;
    }

    /** {@code /desk CODE} in a group that is not the desk. */
    void asked(String said, Incoming.Message message) {
        if (!desk.canBeChosen()) {
            voice.reply(message, "desk.elsewhere");
        } else if (said.isEmpty()) {
            voice.reply(message, "desk.welcome");
        } else if (!code.matches(said)) {
            voice.reply(message, "desk.code.wrong");
        } else {
            desk.choose(message.place().chat());
            writer.afterCommit(code::spend);
            voice.reply(message, "desk.code.right");
            notices.tellWhatWaits();
        }
    }

    void membership(Incoming.Membership membership) {
        long chat = membership.place().chat();
        if (!membership.member()) {
            removed(chat);
        } else if (desk.is(chat)) {
            present();
        } else if (desk.canBeChosen() && notes.get(GREETED + chat).isEmpty()) {
            notes.put(GREETED + chat, "yes");
            voice.say(chat, "desk.welcome");
        }
    }

    /** The bot is in the desk, as it hears something there. */
    void present() {
        if (desk.back()) {
            LOG.info("The bot is back in the organizers' chat");
            notices.tellWhatWaits();
        }
    }

    private void removed(long chat) {
        notes.remove(GREETED + chat);
        if (desk.is(chat)) {
            desk.left();
            LOG.warn("The bot was removed from the organizers' chat. What comes in waits until it is added again.");
            if (desk.canBeChosen()) {
                writer.afterCommit(code::issue);
            }
        }
    }
}
