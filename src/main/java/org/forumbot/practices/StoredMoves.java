package org.forumbot.practices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredMoves extends Repository<PracticeMove, Long> {
    PracticeMove save(PracticeMove move);

    Optional<PracticeMove> findById(long id);

    List<PracticeMove> findByPracticeOrderById(long practice);

    Optional<PracticeMove> findFirstByPracticeOrderByIdDesc(long practice);

    List<PracticeMove> findByPerson(long person);
}
