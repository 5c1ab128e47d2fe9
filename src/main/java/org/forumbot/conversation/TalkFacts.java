package org.forumbot.conversation;

import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** What every screen knows: the forum's short name and the language, and how many languages and forums there are. */
@Component
class TalkFacts implements Facts<TalkFacts.Row> {
    private final Dialogs dialogs;

    TalkFacts(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** @param forum its short name */
    record Row(String forum, String language, int languages, int forums) {}

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public Row of(Asker who) {
        var brief = dialogs.forum(who.forum(), who.language()).brief();
        return new Row(
                brief, who.language(), dialogs.languages().size(), dialogs.forums().size());
    }
}
