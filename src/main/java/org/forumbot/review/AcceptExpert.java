package org.forumbot.review;

import java.time.Clock;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code experts.accept(invitation)}: uses a one-time link up; who has told nothing of themselves is asked first. */
@Component
class AcceptExpert implements Act {
    private final ExpertInvitations invitations;
    private final ExpertRows experts;
    private final Clock clock;

    AcceptExpert(ExpertInvitations invitations, ExpertRows experts, Clock clock) {
        this.invitations = invitations;
        this.experts = experts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "experts.accept";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        var code = params.get("invitation");
        return switch (invitations.standing(code, who.forum(), who.person())) {
            case UNKNOWN -> Outcome.refused("experts.link.unknown");
            case USED -> Outcome.refused("experts.link.used");
            case OWN -> Outcome.done("experts.joined.before");
            case OPEN -> join(who, code);
        };
    }

    private Outcome join(Asker who, String code) {
        var expert = experts.findByPersonAndForum(who.person(), who.forum()).orElse(null);
        if (expert == null) {
            return new Outcome.First("expert");
        }
        invitations.use(code, who.person());
        expert.join(clock.instant());
        return Outcome.done("experts.joined");
    }
}
