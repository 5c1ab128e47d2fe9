package org.forumbot.organizers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReplies extends Repository<DeskReply, String> {
    DeskReply save(DeskReply reply);

    Optional<DeskReply> findById(String code);

    void delete(DeskReply reply);

    List<DeskReply> findFirst200ByAtLessThan(Instant before);

    @Modifying
    @Query("delete DeskReply r where r.person = :person")
    int deleteOf(long person);
}
