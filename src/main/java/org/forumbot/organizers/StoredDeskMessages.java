package org.forumbot.organizers;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDeskMessages extends Repository<DeskMessage, String> {
    DeskMessage save(DeskMessage message);

    Optional<DeskMessage> findById(String place);

    @Modifying
    @Query("delete DeskMessage m where m.at < :before")
    void deleteBefore(Instant before);
}
