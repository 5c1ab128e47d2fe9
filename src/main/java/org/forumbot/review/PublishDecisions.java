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
    private static final String KIND = "review.publish";

    /** As many at a time as leave the writer to the turns. */
    private static final int PORTION = 20;

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

    /**
     * Each list that was published is a job of its own: a shorter one that is pressed a moment later takes nothing back.
     *
     * @param until what was prepared later was not seen by who published
     */
    static void plan(Jobs jobs, String forum, Instant until, Instant now) {
        var millis = Long.toString(until.toEpochMilli());
        jobs.schedule(KIND, forum + "." + millis, now, millis);
    }

    /** @param key code of the forum, a dot, and the payload @param until in milliseconds */
    @Override
    public void run(String key, String until) {
        var forum = key.split("\\.")[0];
        var moment = Instant.ofEpochMilli(Long.parseLong(until));
        var some = rows.findByForumAndPublishedIsNullOrderByAt(forum).stream()
                .filter(decision -> decision.isComplete() && !decision.at().isAfter(moment))
                .limit(PORTION)
                .toList();
        some.forEach(this::publish);
        if (!some.isEmpty()) {
            plan(around.jobs(), forum, moment, around.clock().instant());
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
