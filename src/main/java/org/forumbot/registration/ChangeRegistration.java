package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code registration.change}: opens the answers again, or the form for who has not sent it yet. */
@Component
class ChangeRegistration implements Act {
    private final RegistrationBook book;

    ChangeRegistration(RegistrationBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "registration.change";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return book.part(who.forum(), who.person())
                .<Outcome>map(registration -> new Outcome.Reopen(registration.conversation()))
                .orElse(new Outcome.First("registration"));
    }
}
