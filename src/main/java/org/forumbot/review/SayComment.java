package org.forumbot.review;

import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/**
 * {@code rate.say(review, criterion)}: typed words are the comment at the criterion that stands on the screen. The score
 * comes first: a comment explains it. The author reads it once it was told what is decided.
 */
@Component
class SayComment implements Act {
    private static final int SHORTEST = 3;

    /** What three experts say of a criterion fits into one message. */
    private static final int LONGEST = 1000;

    private final OwnReviews own;

    SayComment(OwnReviews own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "rate.say";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var found = own.find(who, params).orElse(null);
        if (found == null || !found.isOpen()) {
            return Closed.refusal(found);
        }
        var criterion = Asked.criterion(found.sheet(), params.get("criterion"));
        var words = params.get("words").strip();
        if (criterion.isEmpty()) {
            return Outcome.refused("review.all");
        } else if (words.length() < SHORTEST) {
            return Outcome.refused("review.comment.short");
        } else if (words.length() > LONGEST) {
            return new Outcome.Refused("bad.text.long", Map.of("length", words.length(), "max", LONGEST));
        }
        var mark = found.sheet().marks().get(criterion.get().code());
        if (mark == null) {
            return Outcome.refused("review.score.first");
        }
        found.review().mark(criterion.get().code(), new Mark(mark.score(), words));
        return new Outcome.Done(
                "review.comment.kept", Map.of("title", criterion.get().title()));
    }
}
