package org.forumbot.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the table {@code seat_confirmation}. */
interface Confirmations extends Repository<SeatConfirmation, Long> {
    SeatConfirmation save(SeatConfirmation confirmation);

    void deleteById(long seat);

    Optional<SeatConfirmation> findById(long seat);

    List<SeatConfirmation> findBySeatIn(Collection<Long> seats);
}
