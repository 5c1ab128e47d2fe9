package org.forumbot.organizers;

import org.forumbot.conversation.GroupTalk;
import org.forumbot.conversation.Incoming;
import org.springframework.stereotype.Component;

/** What is said and pressed in groups. What is no business of the bot passes in silence. */
@Component
class DeskTalk implements GroupTalk {
    private final Desk desk;
    private final DeskCommands commands;
    private final Answering answering;
    private final DeskFiles files;
    private final Joining joining;

    DeskTalk(Desk desk, DeskCommands commands, Answering answering, DeskFiles files, Joining joining) {
        this.desk = desk;
        this.commands = commands;
        this.answering = answering;
        this.files = files;
        this.joining = joining;
    }

    /** Corrections are not heard: an answer that was sent cannot be taken back. */
    @Override
    public void heard(Incoming.Message message) {
        if (message.edited() || message.place().person()) {
            return;
        }
        boolean atDesk = desk.is(message.place().chat());
        if (atDesk) {
            joining.present();
        }
        var command = DeskCommand.in(message.text());
        if (command.isPresent()) {
            commands.heard(command.get(), message);
        } else if (atDesk && !files.heard(message) && message.replyTo() != 0) {
            answering.heard(message);
        }
    }

    @Override
    public void pressed(Incoming.Press press) {
        if (desk.is(press.place().chat())) {
            files.pressed(press);
        } else {
            files.pressedElsewhere(press);
        }
    }

    @Override
    public void membership(Incoming.Membership membership) {
        if (!membership.place().person()) {
            joining.membership(membership);
        }
    }

    @Override
    public void moved(Incoming.Moved moved) {
        desk.moved(moved.from(), moved.to());
    }
}
