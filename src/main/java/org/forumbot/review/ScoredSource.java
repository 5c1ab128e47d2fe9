package org.forumbot.review;

import java.util.List;
import java.util.stream.Collectors;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Source;
import org.forumbot.files.RubricFile.Criterion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code jury.scores}: what the experts say of each criterion, for the organizer who has the practice in hand; with
 * {@code criterion}, that one alone.
 */
@Component
class ScoredSource implements Source<ScoredSource.Row> {
    private final HeldPanels panels;
    private final Phrases phrases;

    ScoredSource(HeldPanels panels, Phrases phrases) {
        this.panels = panels;
        this.phrases = phrases;
    }

    /** @param score the mean, a dash when nobody could tell @param said by each: who, the score, the comment */
    record Row(String criterion, String title, String asks, String score, String said) {}

    @Override
    public String name() {
        return "jury.scores";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return panels.find(who, params)
                .map(panel -> panel.criteria().stream()
                        .filter(criterion ->
                                !params.has("criterion") || criterion.code().equals(params.get("criterion")))
                        .map(criterion -> row(who, panel, criterion))
                        .toList())
                .orElse(List.of());
    }

    private Row row(Asker who, Panel panel, Criterion criterion) {
        return new Row(
                criterion.code(),
                criterion.title(),
                criterion.asks(),
                Shown.points(panel.result().score(criterion.code())),
                said(who, panel, criterion));
    }

    private String said(Asker who, Panel panel, Criterion criterion) {
        return panel.in(ReviewState.SENT).stream()
                .map(review -> said(
                        who,
                        panel.expert(review).profile().name(),
                        review.marks().get(criterion.code())))
                .collect(Collectors.joining("\n\n"));
    }

    private String said(Asker who, String name, @Nullable Mark mark) {
        var score = mark == null || mark.score() == null
                ? phrases.say(who.language(), "review.lacks").text()
                : mark.score().toString();
        var comment = mark == null || mark.comment().isEmpty() ? "" : "\n" + mark.comment();
        return name + " — " + score + comment;
    }
}
