package org.forumbot.review;

import java.util.List;
import java.util.Locale;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code jury.members}: who judges a practice; with {@code review}, that one alone. */
@Component
class MembersSource implements Source<MembersSource.Row> {
    private final HeldPanels panels;
    private final AskExpert asking;

    MembersSource(HeldPanels panels, AskExpert asking) {
        this.panels = panels;
        this.asking = asking;
    }

    /**
     * An expert of the panel.
     *
     * @param review code of the review
     * @param state {@code chosen}, {@code asked}, {@code late} or {@code sent}
     * @param until the last day, empty before they were asked
     * @param points empty before they were sent, a dash when there was too little data for any
     * @param lacking how often there was not enough data
     */
    record Row(
            String review,
            String name,
            String place,
            String org,
            String state,
            String until,
            int done,
            int count,
            String points,
            int lacking) {}

    @Override
    public String name() {
        return "jury.members";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return panels.find(who, params)
                .map(panel -> panel.members().stream()
                        .filter(review -> !params.has("review") || review.code().equals(params.get("review")))
                        .map(review -> row(who, panel, review))
                        .toList())
                .orElse(List.of());
    }

    private Row row(Asker who, Panel panel, Review review) {
        var profile = panel.expert(review).profile();
        var sheet = panel.sheet(review);
        boolean sent = review.is(ReviewState.SENT);
        return new Row(
                review.code(),
                profile.name(),
                profile.place(),
                profile.org(),
                asking.isLate(review) ? "late" : review.state().name().toLowerCase(Locale.ROOT),
                asking.until(panel.practice(), review, who.language()),
                sheet.done(),
                sheet.criteria().size(),
                sent ? Shown.points(sheet.points()) : "",
                sent ? sheet.lacking() : 0);
    }
}
