package org.forumbot.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRows extends Repository<PersonRow, Long> {
    Optional<PersonRow> findById(long id);

    PersonRow save(PersonRow row);

    void deleteById(long id);

    long count();
}
