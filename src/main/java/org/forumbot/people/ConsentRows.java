package org.forumbot.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ConsentRows extends Repository<ConsentRow, Long> {
    ConsentRow save(ConsentRow row);

    List<ConsentRow> findByPersonOrderById(long person);
}
