package org.forumbot.review;

import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Source;
import org.springframework.stereotype.Component;

/** {@code jury.candidates}: who may judge a practice, best first. */
@Component
class CandidatesSource implements Source<CandidatesSource.Row> {
    private final HeldPanels panels;
    private final Candidates candidates;

    CandidatesSource(HeldPanels panels, Candidates candidates) {
        this.panels = panels;
        this.candidates = candidates;
    }

    /**
     * An expert.
     *
     * @param expert code of the expert
     * @param mark a sign: was at it before, or from the practice's own region
     * @param fits how many tracks of the practice are the expert's
     * @param load how many practices the expert has at hand
     */
    record Row(String expert, String mark, String name, String place, String org, int fits, int load) {}

    @Override
    public String name() {
        return "jury.candidates";
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Asker who, Params params) {
        return panels.find(who, params)
                .filter(panel -> Appointing.isOpen(panel.practice()))
                .map(candidates::of)
                .map(found -> found.stream().map(CandidatesSource::row).toList())
                .orElse(List.of());
    }

    private static Row row(Candidate candidate) {
        var profile = candidate.expert().profile();
        var mark = candidate.again() ? "↩ " : candidate.foreign() ? "" : "🏠 ";
        return new Row(
                Long.toString(candidate.expert().getId(), Character.MAX_RADIX),
                mark,
                profile.name(),
                profile.place(),
                profile.org(),
                candidate.tracks(),
                (int) candidate.load());
    }
}
