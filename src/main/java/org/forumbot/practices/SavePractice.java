package org.forumbot.practices;

import java.time.Clock;
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
    private final PracticeNumbers numbers;
    private final HandingIn handingIn;
    private final Clock clock;

    SavePractice(StoredPractices practices, PracticeNumbers numbers, HandingIn handingIn, Clock clock) {
        this.practices = practices;
        this.numbers = numbers;
        this.handingIn = handingIn;
        this.clock = clock;
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
                .map(known -> handingIn.again(known, Passport.of(sent), answers))
                .orElseGet(() -> first(who, sent, answers));
    }

    private Outcome first(Asker who, Sent sent, String answers) {
        var number = numbers.next(who.forum());
        var practice = practices.save(new Practice(
                sent.conversation(), who.forum(), number, who.person(), Passport.of(sent), clock.instant()));
        return handingIn.first(practice, answers);
    }
}
