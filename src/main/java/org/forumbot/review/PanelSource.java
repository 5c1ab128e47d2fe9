package org.forumbot.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.PracticeStatus;
import org.springframework.stereotype.Component;

/** {@code jury.one}: a practice with its experts, for the organizer who has it in hand; no row for anybody else. */
@Component
class PanelSource implements Source<PanelSource.Row> {
    private final HeldPanels panels;
    private final ReviewFacts facts;
    private final Decisions decisions;

    PanelSource(HeldPanels panels, ReviewFacts facts, Decisions decisions) {
        this.panels = panels;
        this.facts = facts;
        this.decisions = decisions;
    }

    /**
     * The practice and how far its review is.
     *
     * @param status of the practice, such as {@code in_review}
     * @param experts how many judge it, {@code wanted} how many the forum wants, {@code sent} how many are done
     * @param foreign whether one of them is from another region
     * @param open whether experts can still be chosen
     * @param third whether the points differ so much that one more is asked
     * @param points the mean, {@code spread} how far they lie apart
     * @param suggested {@code reject}, {@code accept} or {@code recommend}
     * @param ripe whether it can be recommended, {@code low} titles of criteria that stand against it
     * @param decision {@code none}, or what is prepared: {@code accept}, {@code recommend} or {@code reject}
     * @param section the section's title, {@code none} for a practice without one; empty while nothing is prepared
     */
    record Row(
            String number,
            String title,
            String org,
            String place,
            String status,
            int experts,
            int wanted,
            int sent,
            boolean foreign,
            boolean open,
            boolean third,
            String points,
            String spread,
            String suggested,
            boolean ripe,
            String low,
            String decision,
            String section,
            String reason,
            String advice) {}

    @Override
    public String name() {
        return "jury.one";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return panels.find(who, params).map(panel -> row(who, panel)).stream().toList();
    }

    private Row row(Asker who, Panel panel) {
        var practice = panel.practice();
        var result = panel.result();
        boolean ripe = facts.isRipe(panel);
        var decision = decisions.of(practice);
        return new Row(
                practice.number(),
                practice.title(),
                practice.org(),
                practice.region(),
                status(practice),
                panel.members().size(),
                panel.rubric().experts(),
                panel.in(ReviewState.SENT).size(),
                panel.hasForeign(),
                Appointing.isOpen(practice),
                practice.status() == PracticeStatus.IN_REVIEW && panel.isScored() && result.wantsOneMore(),
                Shown.points(result.points()),
                Shown.points(result.spread()),
                result.advice(ripe).name().toLowerCase(Locale.ROOT),
                ripe,
                low(panel, result),
                decision.map(Decision::kind)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .orElse("none"),
                decision.map(prepared -> decisions.section(prepared, who.language()))
                        .orElse(""),
                decision.map(Decision::reason).orElse(""),
                decision.map(Decision::advice).orElse(""));
    }

    private static String status(PracticeCard practice) {
        return practice.status().name().toLowerCase(Locale.ROOT);
    }

    private static String low(Panel panel, Result result) {
        return result.tooLow().stream()
                .map(code -> panel.rubric().criteria().get(code))
                .filter(criterion -> criterion != null)
                .map(criterion -> "«" + criterion.title() + "»")
                .collect(Collectors.joining(", "));
    }
}
