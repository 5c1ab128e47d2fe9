package org.forumbot.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code decision}. Only inside a unit of the writer. */
interface DecisionRows extends Repository<Decision, Long> {
    Decision save(Decision decision);

    Optional<Decision> findById(long practice);

    List<Decision> findByPerson(long person);

    void delete(Decision decision);

    List<Decision> findByForumAndPublishedIsNullOrderByAt(String forum);
}
