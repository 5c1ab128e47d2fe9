package org.forumbot.practices;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.springframework.stereotype.Component;

/** A practice is sent. The same conversation again is a new revision of it under the number it has. */
@Component
class SavePractice implements Saving {
    private final StoredPractices practices;
    private final Revisions revisions;
    private final PracticeNumbers numbers;
    private final Clock clock;
    private final Lifecycle lifecycle;

    SavePractice(
            StoredPractices practices,
            Revisions revisions,
            PracticeNumbers numbers,
            Clock clock,
            Lifecycle lifecycle) {
        this.practices = practices;
        this.revisions = revisions;
        this.numbers = numbers;
        this.clock = clock;
        this.lifecycle = lifecycle;
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
        return practices
                .findById(sent.conversation())
                .map(known -> again(known, sent, answers))
                .orElseGet(() -> first(who, sent, answers));
    }

    private Outcome first(Asker who, Sent sent, String answers) {
        var number = numbers.next(who.forum());
        var practice = practices.save(new Practice(
                sent.conversation(), who.forum(), number, who.person(), Passport.of(sent), clock.instant()));
        return sent(practice, answers);
    }

    /** The same answers again are a second tap, and change nothing. */
    private Outcome again(Practice practice, Sent sent, String answers) {
        if (revisions.isLatest(practice, answers)) {
            return done(practice);
        }
        return switch (practice.status()) {
            case DRAFT, SUBMITTED, IN_CHECK, RETURNED -> {
                practice.revise(Passport.of(sent), clock.instant());
                yield sent(practice, answers);
            }
            case ACCEPTED, RECOMMENDED, PUBLISHED -> {
                practice.revise(Passport.of(sent), clock.instant());
                revisions.add(practice, answers);
                yield done(practice);
            }
            case IN_REVIEW, DECIDED, REJECTED, WITHDRAWN, ARCHIVED -> EditPractice.tooLate(practice);
        };
    }

    private Outcome sent(Practice practice, String answers) {
        revisions.add(practice, answers);
        var author = new Actor.Author(Objects.requireNonNull(practice.person()));
        var move = lifecycle.move(
                practice.getId(), PracticeStatus.SUBMITTED, author, "", Map.of("revised", true));
        return move instanceof Move.NotAllowed(var phrase, var values)
                ? new Outcome.Refused(phrase, values)
                : done(practice);
    }

    private static Outcome done(Practice practice) {
        return new Outcome.Done("", Map.of("number", practice.number(), "revision", practice.latest()));
    }
}
