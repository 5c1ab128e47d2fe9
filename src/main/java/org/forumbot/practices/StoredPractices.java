package org.forumbot.practices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredPractices extends Repository<Practice, Long> {
    Practice save(Practice practice);

    Optional<Practice> findById(long id);

    Optional<Practice> findByForumAndNumber(String forum, String number);

    List<Practice> findByPersonAndForumOrderById(long person, String forum);

    List<Practice> findByPerson(long person);

    long countByCreatedGreaterThanEqual(Instant since);
}
