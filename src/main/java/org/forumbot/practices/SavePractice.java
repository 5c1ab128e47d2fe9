package org.forumbot.practices;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A practice is sent. The same conversation again is a new revision of it under the number it has. */
@Component
class SavePractice implements Saving {
    private final StoredPractices practices;
    private final Revisions revisions;
    private final PracticeNumbers numbers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SavePractice(
            StoredPractices practices,
            Revisions revisions,
            PracticeNumbers numbers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.practices = practices;
        this.revisions = revisions;
        this.numbers = numbers;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String name() {
        return "practice";
    }

    @Override
    public Set<String> gives() {
        return Set.of("number", "revision");
    }

    @Override
    public Set<String> needs() {
        return Set.of("title", "stage", "org_name", "org_region");
    }

    @Override
    public Outcome save(Asker who, Sent sent) {
        var answers = ShownAnswers.write(sent.shown());
        var practice = practices
                .findById(sent.conversation())
                .map(known -> revised(known, sent, answers))
                .orElseGet(() -> submitted(who, sent, answers));
        return new Outcome.Done("", Map.of("number", practice.number(), "revision", practice.latest()));
    }

    private Practice submitted(Asker who, Sent sent, String answers) {
        var number = numbers.next(who.forum());
        var practice = practices.save(new Practice(
                sent.conversation(), who.forum(), number, who.person(), Passport.of(sent), clock.instant()));
        return kept(practice, answers);
    }

    private Practice revised(Practice practice, Sent sent, String answers) {
        if (revisions.isLatest(practice, answers)) {
            return practice;
        }
        practice.revise(Passport.of(sent), clock.instant());
        return kept(practice, answers);
    }

    private Practice kept(Practice practice, String answers) {
        revisions.add(practice, answers, clock.instant());
        events.publishEvent(new PracticeSent(practice.getId()));
        return practice;
    }
}
