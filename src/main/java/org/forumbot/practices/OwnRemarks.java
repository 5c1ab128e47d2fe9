package org.forumbot.practices;

import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.springframework.stereotype.Component;

/** The remark that a button of its author names, as long as it waits for an answer. */
@Component
class OwnRemarks {
    private final StoredPractices practices;
    private final Remarks remarks;

    OwnRemarks(StoredPractices practices, Remarks remarks) {
        this.practices = practices;
        this.remarks = remarks;
    }

    Optional<PracticeRemark> one(Asker who, Params params) {
        return remarks.coded(params.get("remark"))
                .filter(PracticeRemark::isOpen)
                .filter(remark -> practices
                        .findById(remark.practice())
                        .filter(practice -> practice.isOf(who.person()))
                        .filter(practice -> practice.status() == PracticeStatus.RETURNED)
                        .isPresent());
    }
}
