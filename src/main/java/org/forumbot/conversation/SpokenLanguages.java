package org.forumbot.conversation;

import java.util.List;
import org.forumbot.files.Dialogs;
import org.forumbot.people.Spoken;
import org.springframework.stereotype.Component;

/** The bot speaks the languages that the dialogs are written in. */
@Component
class SpokenLanguages implements Spoken {
    private final Dialogs dialogs;

    SpokenLanguages(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public List<String> languages() {
        return dialogs.languages();
    }
}
