package org.forumbot.organizers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** The desk's book is not kept for ever: entries told, further answers and what messages were about go once a day. */
@Component
class DeskRetention implements Jobs.Runner {
    private static final Duration KEPT = Duration.ofDays(90);
    /** As many as are found at once. */
    private static final int SLICE = 200;

    private final StoredNotices notices;
    private final StoredReplies replies;
    private final StoredDeskMessages messages;
    private final Jobs jobs;
    private final Clock clock;

    DeskRetention(StoredNotices notices, StoredReplies replies, StoredDeskMessages messages, Jobs jobs, Clock clock) {
        this.notices = notices;
        this.replies = replies;
        this.messages = messages;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs now and then every day. */
    void begin() {
        schedule(clock.instant());
    }

    @Override
    public String kind() {
        return "desk.retention";
    }

    @Override
    public void run(String key, String payload) {
        var before = clock.instant().minus(KEPT);
        boolean more = isSlice(notices.findFirst200ByToldLessThan(before), notices::delete)
                | isSlice(replies.findFirst200ByAtLessThan(before), replies::delete)
                | isSlice(messages.findFirst200ByAtLessThan(before), messages::delete);
        schedule(more ? clock.instant() : clock.instant().plus(Duration.ofDays(1)));
    }

    /** @return whether there may be more */
    private static <T> boolean isSlice(List<T> old, Consumer<T> delete) {
        old.forEach(delete);
        return old.size() == SLICE;
    }

    private void schedule(Instant due) {
        jobs.schedule(kind(), "", due, "");
    }
}
