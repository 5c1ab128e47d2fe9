package org.forumbot.copies;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCopies extends Repository<KeptFile, Long> {
    KeptFile save(KeptFile file);

    List<KeptFile> findByPracticeOrderById(long practice);

    List<KeptFile> findByPerson(long person);

    void delete(KeptFile file);

    @Query(
            "select coalesce(sum(file.size), 0) from KeptFile file where file.state = org.forumbot.copies.KeptFile.State.KEPT")
    long bytes();
}
