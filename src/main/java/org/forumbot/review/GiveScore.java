package org.forumbot.review;

import java.util.Map;
import java.util.regex.Pattern;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code rate.set(review, given)}: a score at a criterion, or that there is not enough data. The comment stays. */
@Component
class GiveScore implements Act {
    private static final Pattern GIVEN = Pattern.compile("([A-Za-z0-9_-]{1,14})-([0-9x])");

    private final OwnReviews own;

    GiveScore(OwnReviews own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "rate.set";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var found = own.find(who, params).orElse(null);
        if (found == null || !found.isOpen()) {
            return Closed.refusal(found);
        }
        var given = GIVEN.matcher(params.get("given"));
        var criterion = given.matches() ? Asked.criterion(found.sheet(), given.group(1)) : null;
        if (criterion == null || criterion.isEmpty()) {
            return Outcome.refused("review.criterion.gone");
        }
        var score = score(given.group(2));
        if (score != null && score >= criterion.get().scores().size()) {
            return Outcome.refused("review.criterion.gone");
        }
        var code = criterion.get().code();
        var before = found.sheet().marks().get(code);
        found.review().mark(code, new Mark(score, before == null ? "" : before.comment()));
        return new Outcome.Done("", Map.of());
    }

    private static @Nullable Integer score(String written) {
        return written.equals(CriterionRow.LACKS) ? null : Integer.valueOf(written);
    }
}
