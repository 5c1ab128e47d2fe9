package org.forumbot.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Lifecycle.Need;
import org.forumbot.practices.PracticeCard;
import org.forumbot.practices.Practices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the review knows of a practice that is to be moved on. */
@Component
class ReviewFacts implements Lifecycle.Facts {
    private static final Set<Need> DECIDED = EnumSet.of(Need.EXPERTS, Need.SCORES, Need.LACKING_DATA, Need.RIPE);

    private final ObjectProvider<Panels> panels;
    private final ObjectProvider<Practices> practices;

    /** Both come late: what they are made of asks for these facts itself. */
    ReviewFacts(ObjectProvider<Panels> panels, ObjectProvider<Practices> practices) {
        this.panels = panels;
        this.practices = practices;
    }

    @Override
    public Set<Need> decides() {
        return DECIDED;
    }

    @Override
    public Set<Need> of(PracticeCard practice) {
        var panel = panels.getObject().of(practice, "ru");
        var facts = EnumSet.noneOf(Need.class);
        if (panel.isFull()) {
            facts.add(Need.EXPERTS);
        }
        if (panel.isScored()) {
            facts.add(Need.SCORES);
        }
        if (panel.result().sheets().stream().anyMatch(sheet -> sheet.lacking() > 0)) {
            facts.add(Need.LACKING_DATA);
        }
        if (isRipe(panel)) {
            facts.add(Need.RIPE);
        }
        return facts;
    }

    /** Whether it can be recommended: by its stage, by what experts say of it, and by what it tells. */
    boolean isRipe(Panel panel) {
        var stage = panel.rubric().stage(panel.practice().stage());
        return stage.recommend()
                && panel.result().tooLow().isEmpty()
                && missing(panel).isEmpty();
    }

    /** Questions that have to be answered before. */
    List<String> missing(Panel panel) {
        var answered = panel.rubric().stage(panel.practice().stage()).answered();
        if (answered.isEmpty()) {
            return List.of();
        }
        var shown = practices.getObject().answers(panel.practice().id());
        return answered.stream()
                .filter(question -> shown.getOrDefault(question, "").isBlank())
                .toList();
    }
}
