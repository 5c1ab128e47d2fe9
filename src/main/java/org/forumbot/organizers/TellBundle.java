package org.forumbot.organizers;

import java.time.Clock;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/**
 * Tells all that waits in one message. It is formed and marked told in one transaction, so that a kill can neither
 * double nor lose an entry. Without a desk everything goes on waiting.
 */
@Component
class TellBundle implements Jobs.Runner {
    private final StoredNotices notices;
    private final Desk desk;
    private final Phrases phrases;
    private final Outbox outbox;
    private final Clock clock;

    TellBundle(StoredNotices notices, Desk desk, Phrases phrases, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.desk = desk;
        this.phrases = phrases;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Notices.BUNDLE;
    }

    @Override
    public void run(String key, String payload) {
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
