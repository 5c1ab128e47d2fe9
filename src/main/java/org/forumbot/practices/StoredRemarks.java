package org.forumbot.practices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredRemarks extends Repository<PracticeRemark, Long> {
    PracticeRemark save(PracticeRemark remark);

    Optional<PracticeRemark> findById(long id);

    List<PracticeRemark> findByPracticeAndSettledIsNullOrderById(long practice);

    List<PracticeRemark> findByPractice(long practice);

    void delete(PracticeRemark remark);
}
