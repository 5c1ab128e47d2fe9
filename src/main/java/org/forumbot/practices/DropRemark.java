package org.forumbot.practices;

import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** {@code remarks.drop(remark)}: takes back a remark that the author has not seen. */
@Component
class DropRemark implements Act {
    private final StoredClaims claims;
    private final Remarks remarks;

    DropRemark(StoredClaims claims, Remarks remarks) {
        this.claims = claims;
        this.remarks = remarks;
    }

    @Override
    public String name() {
        return "remarks.drop";
    }

    @Override
    public Outcome act(Asker who, Params params) {
        remarks.coded(params.get("remark"))
                .filter(PracticeRemark::isPrepared)
                .filter(remark -> claims.findById(remark.practice())
                        .filter(claim -> claim.person() == who.person())
                        .isPresent())
                .ifPresent(remarks::drop);
        return Outcome.done("check.dropped");
    }
}
