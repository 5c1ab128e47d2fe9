package org.forumbot.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.files.Dialogs;
import org.forumbot.practices.Practices;
import org.springframework.stereotype.Component;

/** Who may judge a practice, best first. Only inside a unit of the writer. */
@Component
class Candidates {
    private final ExpertRows experts;
    private final ReviewRows reviews;
    private final Practices practices;
    private final Dialogs dialogs;

    Candidates(ExpertRows experts, ReviewRows reviews, Practices practices, Dialogs dialogs) {
        this.experts = experts;
        this.reviews = reviews;
        this.practices = practices;
        this.dialogs = dialogs;
    }

    /** Why somebody may not. */
    enum Hindrance {
        /** They have left, or never were one. */
        GONE,
        /** It is their own practice. */
        OWN,
        /** They belong to the organization whose practice it is. */
        SAME_ORG,
        /** They said themselves that they should not. */
        RECUSED,
        /** They do already. */
        THERE,
        NONE
    }

    static Hindrance hindrance(Panel panel, Expert expert) {
        if (!expert.isOn()) {
            return Hindrance.GONE;
        } else if (expert.isOf(panel.practice().person())) {
            return Hindrance.OWN;
        } else if (panel.isOwn(expert)) {
            return Hindrance.SAME_ORG;
        } else if (panel.ofExpert(expert.getId()).isPresent()) {
            return Hindrance.THERE;
        }
        boolean recused = panel.last(expert.getId())
                .filter(review -> review.is(ReviewState.RECUSED))
                .isPresent();
        return recused ? Hindrance.RECUSED : Hindrance.NONE;
    }

    List<Candidate> of(Panel panel) {
        var all = experts
                .findByForumAndJoinedIsNotNullOrderById(panel.practice().forum())
                .stream()
                .filter(expert -> hindrance(panel, expert) == Hindrance.NONE)
                .toList();
        var loads = loads(all);
        var tracks = tracks(panel);
        return all.stream()
                .map(expert -> new Candidate(
                        expert,
                        panel.last(expert.getId()).isPresent(),
                        panel.isForeign(expert),
                        (int) expert.profile().tracks().stream()
                                .filter(tracks::contains)
                                .count(),
                        loads.getOrDefault(expert.getId(), 0L)))
                .sorted(Candidate.best(!panel.hasForeign()))
                .toList();
    }

    Map<Long, Long> loads(List<Expert> all) {
        return all.isEmpty()
                ? Map.of()
                : reviews
                        .load(all.stream().map(Expert::getId).toList(), List.of(ReviewState.CHOSEN, ReviewState.ASKED))
                        .stream()
                        .collect(Collectors.toMap(ReviewRows.Load::getExpert, ReviewRows.Load::getMany));
    }

    /** Codes of the practice's tracks: they are kept as its author read them. */
    private List<String> tracks(Panel panel) {
        var shown = practices.answers(panel.practice().id()).getOrDefault("track", "");
        return dialogs.languages().stream()
                .flatMap(language -> dialogs.forum(panel.practice().forum(), language).tracks().values().stream())
                .filter(track -> shown.contains(track.title()))
                .map(track -> track.code())
                .distinct()
                .toList();
    }
}
