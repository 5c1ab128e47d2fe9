package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.forumbot.dialog.Keyboard;
import org.springframework.stereotype.Component;

/** Does what is commanded at the desk; elsewhere nothing is told. */
@Component
class DeskCommands {
    private final Desk desk;
    private final Told told;
    private final Joining joining;
    private final ReviewCommands review;
    private final DeskVoice voice;

    /** What can be asked at the desk. */
    @Component
    record Told(
            DeskNumbers numbers, OpenQuestions open, FunnelAnswer funnel, FailedAnswer failed, SectionDesk sections) {}

    DeskCommands(Desk desk, Told told, Joining joining, ReviewCommands review, DeskVoice voice) {
        this.desk = desk;
        this.told = told;
        this.joining = joining;
        this.review = review;
        this.voice = voice;
    }

    void heard(DeskCommand.Said said, Incoming.Message message) {
        if (message.from().anonymous()) {
            voice.reply(message, "desk.anonymous");
        } else if (desk.is(message.place().chat())) {
            atDesk(said, message);
        } else if (said.command() == DeskCommand.DESK) {
            joining.asked(said.rest(), message);
        } else {
            voice.reply(message, "desk.elsewhere");
        }
    }

    private void atDesk(DeskCommand.Said said, Incoming.Message message) {
        switch (said.command()) {
            case STATS -> voice.reply(message, told.numbers().stats(), Keyboard.NONE);
            case NEW -> voice.reply(message, told.numbers().latest(), Keyboard.NONE);
            case QUESTIONS -> told.open().show(message);
            case FUNNEL -> told.funnel().show(message, said.rest());
            case FAILED -> told.failed().show(message, said.rest());
            case INVITE -> told.sections().invite(message, said.rest());
            case TRIM -> told.sections().trim(message, said.rest());
            case EXPERT -> review.invite(message, said.rest());
            case EXPERTS -> review.experts(message);
            case DECISIONS -> review.decisions(message);
            case HELP -> voice.reply(message, "desk.help");
            case DESK -> voice.reply(message, "desk.already");
        }
    }
}
