package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code rate.send(review)}: sends the scores, once. */
@Component
class SendScores implements Act {
    private final OwnReviews own;
    private final Settling settling;

    SendScores(OwnReviews own, Settling settling) {
        this.own = own;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "rate.send";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var found = own.find(who, params).orElse(null);
        if (found == null || !found.isOpen()) {
            return Closed.refusal(found);
        } else if (found.isOfAuthors()) {
            return Outcome.refused("review.same.org");
        }
        var next = found.sheet().next();
        if (next.isPresent()) {
            return new Outcome.Refused(
                    "review.unfinished", Map.of("title", next.get().title()));
        }
        settling.sent(found.review());
        return new Outcome.Done("review.sent", Map.of("number", found.practice().number()));
    }
}
