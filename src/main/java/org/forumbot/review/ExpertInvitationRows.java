package org.forumbot.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code expert_invitation}. Only inside a unit of the writer. */
interface ExpertInvitationRows extends Repository<ExpertInvitation, String> {
    ExpertInvitation save(ExpertInvitation invitation);

    Optional<ExpertInvitation> findById(String code);

    List<ExpertInvitation> findByPerson(long person);
}
