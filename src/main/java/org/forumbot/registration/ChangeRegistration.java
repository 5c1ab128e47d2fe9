package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code registration.change}: opens the answers again, or the form for who has not sent it yet. */
@Component
class ChangeRegistration implements Act {
    private final RegistrationRows rows;

    ChangeRegistration(RegistrationRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "registration.change";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        return rows.active(who.forum(), who.person())
                .<Outcome>map(registration -> new Outcome.Reopen(registration.conversation()))
                .orElse(new Outcome.First("registration"));
    }
}
