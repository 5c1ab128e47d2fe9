package org.forumbot.practices;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code check.mine}: what this organizer has in hand at this forum, the one taken last first. */
@Component
class CheckMine implements Source<CheckMine.Row> {
    private final HeldPractices held;
    private final MyPractices mine;

    CheckMine(HeldPractices held, MyPractices mine) {
        this.held = held;
        this.mine = mine;
    }

    record Row(String practice, String title, String status) {}

    @Override
    public String name() {
        return "check.mine";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return Source.each(
                held.all(who),
                practice -> new Row(practice.number(), practice.title(), mine.status(practice, who.language())));
    }
}
