package org.forumbot.organizers;

import java.time.Clock;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.springframework.stereotype.Component;

/** All that waits as lines of one message. Without a desk everything goes on waiting. */
@Component
class Bundle {
    private final StoredNotices notices;
    private final Desk desk;
    private final Phrases phrases;
    private final Outbox outbox;
    private final Clock clock;

    Bundle(StoredNotices notices, Desk desk, Phrases phrases, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.desk = desk;
        this.phrases = phrases;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tell() {
        var chat = desk.chat();
        long waiting = chat.isEmpty() ? 0 : notices.countByToldIsNull();
        if (waiting > 0) {
            outbox.send(Outgoing.to(chat.getAsLong(), Lane.DESK, text(waiting), Keyboard.NONE));
            notices.tellAll(clock.instant());
        }
    }

    private Words text(long waiting) {
        var lines = notices.findFirst200ByToldIsNullOrderById().stream()
                .map(notice -> "• " + notice.line())
                .toList();
        return BundleText.of(say("desk.bundle", waiting), lines, waiting, leftOut -> say("desk.bundle.more", leftOut));
    }

    private Words say(String key, long count) {
        return phrases.say(Desk.LANGUAGE, key, Map.of("count", count));
    }
}
