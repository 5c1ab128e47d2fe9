package org.forumbot.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code expert}. Only inside a unit of the writer. */
interface ExpertRows extends Repository<Expert, Long> {
    Expert save(Expert expert);

    Optional<Expert> findById(long id);

    Optional<Expert> findByPersonAndForum(long person, String forum);

    List<Expert> findByPerson(long person);

    List<Expert> findByForumAndJoinedIsNotNullOrderById(String forum);

    List<Expert> findByIdIn(List<Long> ids);
}
