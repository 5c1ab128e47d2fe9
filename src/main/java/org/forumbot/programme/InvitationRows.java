package org.forumbot.programme;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code invitation}. Only inside a unit of the writer. */
interface InvitationRows extends Repository<Invitation, String> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findById(String code);

    boolean existsByHolderAndForumAndSection(long holder, String forum, String section);
}
