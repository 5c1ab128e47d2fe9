package org.forumbot.practices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredClaims extends Repository<PracticeClaim, Long> {
    PracticeClaim save(PracticeClaim claim);

    Optional<PracticeClaim> findById(long practice);

    List<PracticeClaim> findByPersonOrderByAtDesc(long person);

    List<PracticeClaim> findFirst200ByOrderByAtDesc();

    void delete(PracticeClaim claim);
}
