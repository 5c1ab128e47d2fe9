package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.forumbot.dialog.Keyboard;
import org.springframework.stereotype.Component;

/** Does what is commanded at the desk; elsewhere nothing is told. */
@Component
class DeskCommands {
    private final Desk desk;
    private final DeskNumbers numbers;
    private final OpenQuestions open;
    private final Joining joining;
    private final DeskVoice voice;

    DeskCommands(Desk desk, DeskNumbers numbers, OpenQuestions open, Joining joining, DeskVoice voice) {
        this.desk = desk;
        this.numbers = numbers;
        this.open = open;
        this.joining = joining;
        this.voice = voice;
    }

    void heard(DeskCommand.Said said, Incoming.Message message) {
        if (message.from().anonymous()) {
            voice.reply(message, "desk.anonymous");
        } else if (desk.is(message.place().chat())) {
            atDesk(said.command(), message);
        } else if (said.command() == DeskCommand.DESK) {
            joining.asked(said.rest(), message);
        } else {
            voice.reply(message, "desk.elsewhere");
        }
    }

    private void atDesk(DeskCommand command, Incoming.Message message) {
        switch (command) {
            case STATS -> voice.reply(message, numbers.stats(), Keyboard.NONE);
            case NEW -> voice.reply(message, numbers.latest(), Keyboard.NONE);
            case QUESTIONS -> open.show(message);
            case HELP -> voice.reply(message, "desk.help");
            case DESK -> voice.reply(message, "desk.already");
        }
    }
}
