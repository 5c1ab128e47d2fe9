package org.forumbot.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.forumbot.practices.Practices;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** What the organizers' group asks of the review, without a name. Only inside a unit of the writer. */
@Component
public class ReviewDesk {
    private final ExpertRows experts;
    private final Candidates candidates;
    private final DecisionRows decisions;
    private final Practices practices;
    private final Publishing publishing;

    /** Publishes later, outside the turn of who pressed. */
    @Component
    record Publishing(Jobs jobs, Clock clock) {}

    ReviewDesk(
            ExpertRows experts,
            Candidates candidates,
            DecisionRows decisions,
            Practices practices,
            Publishing publishing) {
        this.experts = experts;
        this.candidates = candidates;
        this.decisions = decisions;
        this.practices = practices;
        this.publishing = publishing;
    }

    /** @param tracks codes of the forum's tracks @param load how many practices the expert has at hand */
    public record ExpertLine(String place, String org, List<String> tracks, long load) {}

    /** Those of a forum, in the order in which they came. */
    public List<ExpertLine> experts(String forum) {
        var all = experts.findByForumAndJoinedIsNotNullOrderById(forum);
        var loads = candidates.loads(all);
        return all.stream()
                .map(expert -> new ExpertLine(
                        expert.profile().place(),
                        expert.profile().org(),
                        expert.profile().tracks(),
                        loads.getOrDefault(expert.getId(), 0L)))
                .toList();
    }

    /**
     * A decision that is prepared.
     *
     * @param kind {@code accept}, {@code recommend} or {@code reject}
     * @param complete whether it can be published: a rejection needs an advice
     * @param at when it was prepared
     */
    public record DecisionLine(String number, String title, String kind, boolean complete, Instant at) {}

    /** Those of a forum that are not published. */
    public List<DecisionLine> decisions(String forum) {
        return decisions.findByForumAndPublishedIsNullOrderByAt(forum).stream()
                .flatMap(decision -> practices
                        .card(decision.getId())
                        .map(practice -> new DecisionLine(
                                practice.number(),
                                practice.title(),
                                decision.kind().name().toLowerCase(Locale.ROOT),
                                decision.isComplete(),
                                decision.at()))
                        .stream())
                .toList();
    }

    /** Publishes those that are complete. @param until what was prepared later waits for the next time */
    public void publish(String forum, Instant until) {
        PublishDecisions.plan(
                publishing.jobs(), forum, until, publishing.clock().instant());
    }
}
