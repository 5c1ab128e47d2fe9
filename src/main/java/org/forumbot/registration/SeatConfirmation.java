package org.forumbot.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** That somebody was asked to confirm a seat once more. Times are milliseconds since 1970. */
@Entity
@Table(name = "seat_confirmation")
class SeatConfirmation extends OwnKeyed<Long> {
    @Id
    private long seat;

    private long asked;
    private @Nullable Long confirmed;

    protected SeatConfirmation() {}

    SeatConfirmation(long seat, Instant asked) {
        this.seat = seat;
        this.asked = asked.toEpochMilli();
    }

    /** Asked anew, as the section takes place at another time. */
    void ask(Instant now) {
        asked = now.toEpochMilli();
        confirmed = null;
    }

    void confirm(Instant now) {
        confirmed = now.toEpochMilli();
    }

    boolean isConfirmed() {
        return confirmed != null;
    }

    boolean wasAskedBefore(Instant time) {
        return asked <= time.toEpochMilli();
    }

    @Override
    public Long getId() {
        return seat;
    }
}
