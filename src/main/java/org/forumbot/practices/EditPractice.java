package org.forumbot.practices;

import java.util.Locale;
import java.util.Map;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/**
 * {@code practices.edit(practice)}: opens an own practice again, so that it can be changed and sent anew. While experts
 * read it and once it is at its end, it stays what it is.
 */
@Component
class EditPractice implements Act {
    private final NumberedPractices practices;

    EditPractice(NumberedPractices practices) {
        this.practices = practices;
    }

    @Override
    public String name() {
        return "practices.edit";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return practices
                .find(who.forum(), params.get("practice"))
                .filter(practice -> practice.isOf(who.person()))
                .map(practice -> mayBeChanged(practice) ? new Outcome.Reopen(practice.getId()) : tooLate(practice))
                .orElseGet(() -> Outcome.refused("practices.none"));
    }

    static boolean mayBeChanged(Practice practice) {
        return switch (practice.status()) {
            case DRAFT, SUBMITTED, IN_CHECK, RETURNED, ACCEPTED, RECOMMENDED, PUBLISHED -> true;
            case IN_REVIEW, DECIDED, REJECTED, WITHDRAWN, ARCHIVED -> false;
        };
    }

    static Outcome tooLate(Practice practice) {
        return new Outcome.Refused(
                "practices.fixed." + practice.status().name().toLowerCase(Locale.ROOT),
                Map.of("number", practice.number()));
    }
}
