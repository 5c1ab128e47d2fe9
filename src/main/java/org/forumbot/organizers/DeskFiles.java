package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.forumbot.conversation.SentDialogs;
import org.springframework.stereotype.Component;

/** Dialog files that come to the desk, and what is pressed there. */
@Component
class DeskFiles {
    private final SentDialogs dialogs;
    private final DeskPresses presses;
    private final DeskVoice voice;

    DeskFiles(SentDialogs dialogs, DeskPresses presses, DeskVoice voice) {
        this.dialogs = dialogs;
        this.presses = presses;
        this.voice = voice;
    }

    /** A message at the desk. @return whether it is a dialog file */
    boolean heard(Incoming.Message message) {
        boolean dialog = dialogs.isDialog(message);
        if (dialog && message.from().anonymous()) {
            voice.reply(message, "desk.anonymous");
        } else if (dialog) {
            dialogs.received(message);
        }
        return dialog;
    }

    /** A press at the desk. */
    void pressed(Incoming.Press press) {
        dialogs.pressed(press).ifPresentOrElse(said -> voice.acknowledge(press, said), () -> presses.pressed(press));
    }

    void pressedElsewhere(Incoming.Press press) {
        presses.pressedElsewhere(press);
    }
}
