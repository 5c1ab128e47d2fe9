package org.forumbot.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.forumbot.files.RubricFile.Criterion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code told.pages}: what experts said of the person's own practice, by criterion; with {@code at}, that page. Only of
 * those who have sent their scores, and only as much of it as the forum shows to authors.
 */
@Component
class ToldPages implements Source<ToldPages.Row> {
    private final ToldPanels panels;
    private final Phrases phrases;

    ToldPages(ToldPanels panels, Phrases phrases) {
        this.panels = panels;
        this.phrases = phrases;
    }

    /**
     * A page.
     *
     * @param at number of the page, from 1
     * @param part of so many parts of its criterion
     * @param scored whether the author is shown scores
     * @param score the mean, a dash when nobody could tell; empty unless scored
     */
    record Row(String at, String title, String asks, int part, int parts, boolean scored, String score, String said) {}

    @Override
    public String name() {
        return "told.pages";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return panels.find(who, params).map(panel -> rows(who, panel)).orElse(List.of()).stream()
                .filter(row -> !params.has("at") || row.at().equals(params.get("at")))
                .toList();
    }

    private List<Row> rows(Asker who, Panel panel) {
        boolean scored = panel.rubric().seen().points();
        var rows = new ArrayList<Row>();
        for (var criterion : panel.criteria()) {
            var score = scored ? Shown.points(panel.result().score(criterion.code())) : "";
            for (var page : Page.all(criterion.title(), said(who, panel, criterion))) {
                rows.add(new Row(
                        Integer.toString(rows.size() + 1),
                        criterion.title(),
                        criterion.asks(),
                        page.part(),
                        page.parts(),
                        scored,
                        score,
                        page.text()));
            }
        }
        return rows;
    }

    private List<String> said(Asker who, Panel panel, Criterion criterion) {
        return panel.in(ReviewState.SENT).stream()
                .map(review -> said(
                        who,
                        panel,
                        panel.expert(review),
                        criterion,
                        review.marks().get(criterion.code())))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    /** Empty when there is nothing that the author is shown. */
    private String said(Asker who, Panel panel, Expert expert, Criterion criterion, @Nullable Mark mark) {
        var seen = panel.rubric().seen();
        var score = mark != null && seen.points() ? score(who, criterion, mark) : "";
        var comment = mark == null ? "" : mark.comment();
        if (score.isEmpty() && comment.isEmpty()) {
            return "";
        }
        var name = seen.names() ? expert.profile().name() : "";
        var head = Stream.of(name, score).filter(part -> !part.isEmpty()).toList();
        return head.isEmpty() ? "• " + comment : (String.join(": ", head) + "\n" + comment).strip();
    }

    private String score(Asker who, Criterion criterion, Mark mark) {
        return mark.score() == null
                ? phrases.say(who.language(), "review.lacks").text()
                : mark.score() + " — " + CriterionRow.meaning(criterion, mark.score());
    }
}
