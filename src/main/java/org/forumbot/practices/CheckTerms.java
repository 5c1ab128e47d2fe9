package org.forumbot.practices;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/**
 * {@code check.terms}: the days until which an author may be given time: in three, five, ten and twenty working days. As
 * long as there are remarks to tell.
 */
@Component
class CheckTerms implements Source<CheckTerms.Row> {
    private final HeldPractices held;
    private final Remarks remarks;
    private final Deadlines deadlines;

    CheckTerms(HeldPractices held, Remarks remarks, Deadlines deadlines) {
        this.held = held;
        this.remarks = remarks;
        this.deadlines = deadlines;
    }

    record Row(String three, String five, String ten, String twenty) {}

    @Override
    public String name() {
        return "check.terms";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return held
                .one(who, params)
                .filter(practice -> !remarks.prepared(practice).isEmpty())
                .map(_ -> new Row(day(who, 3), day(who, 5), day(who, 10), day(who, 20)))
                .stream()
                .toList();
    }

    private String day(Asker who, int days) {
        return deadlines.shown(deadlines.in(who.forum(), days), who.forum(), who.language());
    }
}
