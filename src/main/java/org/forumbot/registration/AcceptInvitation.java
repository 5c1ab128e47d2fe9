package org.forumbot.registration;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.Invitations;
import org.forumbot.programme.Seats;
import org.springframework.stereotype.Component;

/** {@code seats.accept}: uses a one-time link up and takes a seat in its section. */
@Component
class AcceptInvitation implements Act {
    private final Invitations invitations;
    private final RegistrationBook book;
    private final SeatOutcomes outcomes;
    private final Seats seats;

    AcceptInvitation(Invitations invitations, RegistrationBook book, SeatOutcomes outcomes, Seats seats) {
        this.invitations = invitations;
        this.book = book;
        this.outcomes = outcomes;
        this.seats = seats;
    }

    @Override
    public String name() {
        return "seats.accept";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var code = params.get("invitation");
        var invited = invitations.find(code).orElse(null);
        if (invited == null || !invited.forum().equals(who.forum())) {
            return Outcome.refused("invitation.unknown");
        }
        var registration = book.part(who.forum(), who.person());
        if (registration.isEmpty()) {
            return new Outcome.First("registration");
        }
        return invitations.accept(registration.get().holder(), code)
                ? outcomes.of(
                        who,
                        params,
                        invited.section(),
                        (holder, section, traits, sure) -> seats.claim(holder, who.forum(), section, traits, sure))
                : Outcome.refused("invitation.used");
    }
}
