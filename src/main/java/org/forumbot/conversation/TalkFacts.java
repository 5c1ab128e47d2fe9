package org.forumbot.conversation;

import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** What every screen knows: the forum's short name and the language. */
@Component
class TalkFacts implements Facts<TalkFacts.Row> {
    private final Dialogs dialogs;

    TalkFacts(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** @param forum its short name */
    record Row(String forum, String language) {}

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public Row of(Asker who) {
        return new Row(dialogs.forum(who.forum(), who.language()).brief(), who.language());
    }
}
