package org.forumbot.registration;

import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Facts;
import org.springframework.stereotype.Component;

/** Whether somebody takes part. No query but the first time. */
@Component
class RegistrationFacts implements Facts<RegistrationFacts.Known> {
    /** @param number empty when not registered */
    record Known(boolean registered, String number) {}

    private final RegistrationBook book;

    RegistrationFacts(RegistrationBook book) {
        this.book = book;
    }

    @Override
    public Class<Known> type() {
        return Known.class;
    }

    @Override
    public Known of(Asker who) {
        return book.part(who.forum(), who.person())
                .map(part -> new Known(true, part.number()))
                .orElse(new Known(false, ""));
    }
}
