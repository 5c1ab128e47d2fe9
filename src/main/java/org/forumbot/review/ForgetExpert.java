package org.forumbot.review;

import org.forumbot.people.Forgetting;
import org.springframework.stereotype.Component;

/** Scores stay with the practice; who gave them is no longer known. */
@Component
class ForgetExpert implements Forgetting {
    private final ExpertRows experts;
    private final ExpertInvitations invitations;
    private final LeaveReviews leaving;

    ForgetExpert(ExpertRows experts, ExpertInvitations invitations, LeaveReviews leaving) {
        this.experts = experts;
        this.invitations = invitations;
        this.leaving = leaving;
    }

    @Override
    public String forget(long person) {
        var own = experts.findByPerson(person);
        for (var expert : own) {
            leaving.leave(expert);
            expert.forgetPerson();
        }
        invitations.forget(person);
        return own.isEmpty() ? "" : "experts.forgotten";
    }
}
