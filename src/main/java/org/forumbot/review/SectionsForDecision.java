package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** {@code jury.sections}: into which section a practice can be accepted. */
@Component
class SectionsForDecision implements Source<SectionsForDecision.Row> {
    private final Dialogs dialogs;

    SectionsForDecision(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    record Row(String section, String caption) {}

    @Override
    public String name() {
        return "jury.sections";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return dialogs.forum(who.forum(), who.language()).sections().values().stream()
                .filter(section -> !section.cancelled())
                .map(section -> new Row(section.code(), section.title()))
                .toList();
    }
}
