package org.forumbot.organizers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredDeskMessages extends Repository<DeskMessage, String> {
    DeskMessage save(DeskMessage message);

    Optional<DeskMessage> findById(String place);

    /** One or a few: a card for each sending. */
    List<DeskMessage> findBySubject(String subject);

    void delete(DeskMessage message);

    List<DeskMessage> findFirst200ByAtLessThan(Instant before);
}
