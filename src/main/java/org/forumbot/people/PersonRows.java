package org.forumbot.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRows extends Repository<PersonRow, Long> {
    Optional<PersonRow> findById(long id);

    List<PersonRow> findByIdInAndReachableTrue(Collection<Long> ids);

    PersonRow save(PersonRow row);

    void deleteById(long id);

    long count();
}
