package org.forumbot.organizers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Practices, questions and notes as messages of their own, as long as they are few; the rest is left to the bundle. */
@Component
class TellCards implements Jobs.Runner {
    /** Telegram takes 20 messages a minute in a group, and bundles and answers need some of them. */
    private static final int MOST_A_MINUTE = 8;

    private final StoredNotices notices;
    private final DeskCards cards;
    private final Desk desk;
    private final Outbox outbox;
    private final Clock clock;

    TellCards(StoredNotices notices, DeskCards cards, Desk desk, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.cards = cards;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Notices.CARDS;
    }

    @Override
    public void run(String key, String payload) {
        tell();
    }

    void tell() {
        var chat = desk.chat();
        if (chat.isEmpty()) {
            return;
        }
        long left = MOST_A_MINUTE
                - notices.countByAloneTrueAndToldGreaterThan(clock.instant().minus(Duration.ofMinutes(1)));
        for (var notice : waiting()) {
            if (notice.urgent() || left > 0) {
                left--;
                tell(notice, chat.getAsLong());
            }
        }
    }

    private List<DeskNotice> waiting() {
        return notices.findFirst20ByToldIsNullAndKindInOrderByUrgentDescIdAsc(
                List.of(NoticeKind.PRACTICE, NoticeKind.QUESTION, NoticeKind.NOTE));
    }

    private void tell(DeskNotice notice, long chat) {
        var card = card(notice, chat);
        card.ifPresentOrElse(
                message -> {
                    outbox.send(message);
                    notice.toldAlone(clock.instant());
                },
                () -> notices.delete(notice));
    }

    private Optional<Outgoing> card(DeskNotice notice, long chat) {
        return switch (notice.kind()) {
            case PRACTICE -> cards.practice(notice.ref(), chat);
            case QUESTION -> cards.question(notice.ref(), chat);
            case NOTE, FORM, SEAT -> Optional.of(cards.note(notice.text(), chat));
        };
    }
}
