package org.forumbot.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code calendar_entry}. */
interface CalendarRows extends Repository<CalendarEntry, Long> {
    CalendarEntry save(CalendarEntry entry);

    void delete(CalendarEntry entry);

    Optional<CalendarEntry> findById(long seat);

    List<CalendarEntry> findByPersonAndForumOrderBySeat(long person, String forum);

    List<CalendarEntry> findBySeatIn(Collection<Long> seats);

    List<CalendarEntry> findByPerson(long person);
}
