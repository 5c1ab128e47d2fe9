package org.forumbot.practices;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code practices.one}: one of the person's own, by what its button carries. */
@Component
class OnePractice implements Source<MyPractices.Row> {
    private final MyPractices mine;

    OnePractice(MyPractices mine) {
        this.mine = mine;
    }

    @Override
    public String name() {
        return "practices.one";
    }

    @Override
    public Class<MyPractices.Row> row() {
        return MyPractices.Row.class;
    }

    @Override
    public List<MyPractices.Row> rows(Asker who, Params params) {
        return mine.rows(who, params).stream()
                .filter(row -> row.practice().equals(params.get("practice")))
                .toList();
    }
}
