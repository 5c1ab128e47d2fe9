package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.OpenForms.Draft;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Conversation.Status;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;
import org.springframework.stereotype.Component;

/** The ways back into forms that are not sent. */
@Component
class Returns {
    /** More would push everything else out of sight. */
    private static final int MOST = 10;

    private static final int LABEL = 60;

    private final Conversations conversations;
    private final Drafts drafts;

    Returns(Conversations conversations, Drafts drafts) {
        this.conversations = conversations;
        this.drafts = drafts;
    }

    /** The way back into the form that waits; one that is no longer open is forgotten. */
    Optional<List<Button>> waiting(Moment moment) {
        long waiting = moment.talk().conversation();
        if (waiting == 0) {
            return Optional.empty();
        }
        if (open(moment, waiting).isEmpty()) {
            moment.talk(moment.talk().without());
            return Optional.empty();
        }
        return Optional.of(List.of(new Button(moment.say("nav.continue").text(), go(waiting))));
    }

    /** A button for each form with an answer that is not sent, the one changed last first; and for the one that waits. */
    List<List<Button>> all(Moment moment) {
        long waiting = moment.talk().conversation();
        return drafts.all(moment.asker()).stream()
                .filter(draft -> draft.answered() > 0 || draft.conversation() == waiting)
                .limit(MOST)
                .map(draft -> button(moment, draft))
                .toList();
    }

    /** Of one form at one forum, those with an answer. */
    List<Draft> begun(Moment moment, String form) {
        return drafts.of(moment.asker(), form).stream()
                .filter(draft -> draft.answered() > 0)
                .limit(MOST)
                .toList();
    }

    List<Button> button(Moment moment, Draft draft) {
        var label = moment.say(
                "nav.continue.form",
                Map.of("form", draft.title(), "answered", draft.answered(), "count", draft.count()));
        return List.of(new Button(label.cut(LABEL).text(), go(draft.conversation())));
    }

    /** One of this person that is open. */
    Optional<Conversation> open(Moment moment, long conversation) {
        return conversations
                .find(conversation)
                .filter(c -> c.status() == Status.OPEN
                        && c.person() == moment.person().id());
    }

    static String go(long conversation) {
        return ButtonData.move(conversation, Move.GO, "");
    }
}
