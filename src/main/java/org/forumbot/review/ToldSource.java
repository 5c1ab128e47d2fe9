package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code told.one}: what came of the review of the person's own practice, once it was told what was decided. */
@Component
class ToldSource implements Source<ToldSource.Row> {
    private final ToldPanels panels;

    ToldSource(ToldPanels panels) {
        this.panels = panels;
    }

    /**
     * The practice.
     *
     * @param named whether the author is shown who said what
     * @param scored whether the author is shown points and scores
     * @param points the mean out of 100, a dash when nobody could tell; empty unless scored
     */
    record Row(String practice, String title, boolean named, boolean scored, String points) {}

    @Override
    public String name() {
        return "told.one";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return panels.find(who, params).map(ToldSource::row).stream().toList();
    }

    private static Row row(Panel panel) {
        var practice = panel.practice();
        var seen = panel.rubric().seen();
        var points = seen.points() ? Shown.points(panel.result().points()) : "";
        return new Row(practice.number(), practice.title(), seen.names(), seen.points(), points);
    }
}
