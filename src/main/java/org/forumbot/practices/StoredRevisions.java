package org.forumbot.practices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredRevisions extends Repository<PracticeRevision, Long> {
    PracticeRevision save(PracticeRevision revision);

    Optional<PracticeRevision> findByPracticeAndRevision(long practice, int revision);

    List<PracticeRevision> findByPractice(long practice);
}
