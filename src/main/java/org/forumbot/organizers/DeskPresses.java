package org.forumbot.organizers;

import org.forumbot.conversation.Incoming;
import org.springframework.stereotype.Component;

/** What is pressed at the desk. */
@Component
class DeskPresses {
    private final HandFiles files;
    private final TakePractice take;
    private final ReviewCommands review;
    private final FurtherAnswers further;

    DeskPresses(HandFiles files, TakePractice take, ReviewCommands review, FurtherAnswers further) {
        this.files = files;
        this.take = take;
        this.review = review;
        this.further = further;
    }

    void pressed(Incoming.Press press) {
        if (!files.pressed(press) && !take.pressed(press) && !review.pressed(press)) {
            further.pressed(press);
        }
    }

    void pressedElsewhere(Incoming.Press press) {
        further.pressedElsewhere(press);
    }
}
