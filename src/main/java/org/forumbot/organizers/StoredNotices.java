package org.forumbot.organizers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredNotices extends Repository<DeskNotice, Long> {
    DeskNotice save(DeskNotice notice);

    void delete(DeskNotice notice);

    boolean existsByToldIsNull();

    long countByToldIsNull();

    List<DeskNotice> findFirst200ByToldIsNullOrderById();

    List<DeskNotice> findFirst20ByToldIsNullAndKindInOrderByUrgentDescIdAsc(Collection<NoticeKind> kinds);

    List<DeskNotice> findFirst20ByOrderByIdDesc();

    long countByAloneTrueAndToldGreaterThan(Instant since);

    @Modifying
    @Query("update DeskNotice n set n.told = :now where n.told is null")
    void tellAll(Instant now);

    List<DeskNotice> findFirst200ByToldLessThan(Instant before);

    @Modifying
    @Query("delete DeskNotice n where n.person = :person")
    int deleteOf(long person);
}
