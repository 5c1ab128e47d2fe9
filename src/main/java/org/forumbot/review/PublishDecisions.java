package org.forumbot.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.forumbot.practices.Actor;
import org.forumbot.practices.Lifecycle;
import org.forumbot.practices.Move;
import org.forumbot.practices.Practices;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Publishes what was prepared, some at a time: each practice becomes what was decided, and its author is told. */
@Component
class PublishDecisions implements Jobs.Runner {
    static final String KIND = "review.publish";

    private final DecisionRows rows;
    private final Decisions decisions;
    private final Lifecycle lifecycle;
    private final Around around;

    /** Who is told of what does not go, and when it goes on. */
    @Component
    record Around(Practices practices, Holder holder, ReviewVoice voice, Jobs jobs, Clock clock) {}

    PublishDecisions(DecisionRows rows, Decisions decisions, Lifecycle lifecycle, Around around) {
        this.rows = rows;
        this.decisions = decisions;
        this.lifecycle = lifecycle;
        this.around = around;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** @param forum its code @param until what was prepared later was not seen by who published, in milliseconds */
    @Override
    public void run(String forum, String until) {
        var moment = Instant.ofEpochMilli(Long.parseLong(until));
        var some = rows.findFirst20ByForumAndPublishedIsNullAndAtLessThanEqualOrderByAt(forum, moment);
        var complete = some.stream().filter(Decision::isComplete).toList();
        complete.forEach(this::publish);
        if (!complete.isEmpty()) {
            around.jobs().schedule(KIND, forum, around.clock().instant(), until);
        }
    }

    /** What cannot be published is thrown away, so that it stands in nobody's way, and has to be decided anew. */
    private void publish(Decision decision) {
        var practice = around.practices().card(decision.getId()).orElse(null);
        if (practice == null) {
            rows.delete(decision);
            return;
        }
        var owner = practice.person();
        var language = owner == null ? "ru" : around.voice().language(owner);
        var section = decision.section().isEmpty() ? "" : decisions.section(decision, language);
        var move = lifecycle.move(
                practice.id(),
                decision.kind().status(),
                new Actor.Organizer(decision.person()),
                decision.reason(),
                decision.details(section));
        if (move instanceof Move.NotAllowed) {
            rows.delete(decision);
            around.holder()
                    .tell(
                            practice,
                            "jury.not.published",
                            Map.of("number", practice.number(), "title", practice.title()),
                            "one");
        } else {
            decision.publish(around.clock().instant());
        }
    }
}
