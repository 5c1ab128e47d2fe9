package org.forumbot.review;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Scores and decisions stay with the practice; who gave and prepared them is no longer known by name. */
@Component
class ForgetExpert implements Forgetting {
    private final ExpertRows experts;
    private final ExpertInvitations invitations;
    private final LeaveReviews leaving;
    private final DecisionRows decisions;

    ForgetExpert(ExpertRows experts, ExpertInvitations invitations, LeaveReviews leaving, DecisionRows decisions) {
        this.experts = experts;
        this.invitations = invitations;
        this.leaving = leaving;
        this.decisions = decisions;
    }

    @Override
    public String forget(long person) {
        var own = experts.findByPerson(person);
        for (var expert : own) {
            leaving.leave(expert);
            expert.forgetPerson();
        }
        invitations.forget(person);
        decisions.findByPerson(person).forEach(Decision::forgetName);
        return own.isEmpty() ? "" : "experts.forgotten";
    }
}
