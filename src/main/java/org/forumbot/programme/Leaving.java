package org.forumbot.programme;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gives up what somebody has in sections. */
@Component
class Leaving {
    private final SeatBook book;
    private final Promotion promotion;

    Leaving(SeatBook book, Promotion promotion) {
        this.book = book;
        this.promotion = promotion;
    }

    void giveUp(List<Seat> seats) {
        var held = seats.stream().map(seat -> seat.held(book.now())).toList();
        book.remove(seats);
        // Only when all are gone: nobody is to be told of a seat in a section that the holder leaves as well.
        held.stream()
                .filter(one -> !one.passed())
                .forEach(one ->
                        book.tell(new SeatLeft(one.seat(), one.holder(), one.forum(), one.section(), one.hold())));
        held.stream().filter(one -> !one.waiting()).forEach(one -> promotion.settle(one.forum(), one.section()));
    }
}
