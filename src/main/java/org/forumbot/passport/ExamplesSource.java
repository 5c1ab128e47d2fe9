package org.forumbot.passport;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.files.Dialogs;
import org.springframework.stereotype.Component;

/** {@code examples.all}: the example cards that ship with the bot. */
@Component
class ExamplesSource implements Source<ExamplesSource.Row> {
    private final Dialogs dialogs;

    ExamplesSource(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** @param example its code, as buttons carry it */
    record Row(String example, String title) {}

    @Override
    public String name() {
        return "examples.all";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return dialogs.examples(who.language()).stream()
                .map(example -> new Row(example.code(), example.at("title")))
                .toList();
    }
}
