package org.forumbot.organizers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.forumbot.delivery.NotDelivered;
import org.forumbot.delivery.Undelivered;
import org.forumbot.organizers.DeskNotice.Entry;
import org.forumbot.store.Jobs;
import org.forumbot.store.Notes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the desk know that messages to people did not arrive: once in five minutes, by their number. Those to groups are
 * not told, as the desk is one of them.
 */
@Component
class LostMessages implements Jobs.Runner {
    static final String KIND = "desk.lost";

    private static final Duration GATHER = Duration.ofMinutes(5);
    /** Up to when they have been told, in milliseconds since 1970. */
    private static final String TOLD = "desk.lost.told";

    private final Undelivered undelivered;
    private final DeskNews news;
    private final Notes notes;
    private final Jobs jobs;
    private final Clock clock;

    /** How something is told in a message of its own. */
    @Component
    record DeskNews(Notices notices, DeskVoice voice) {
        void tell(String phrase, Map<String, Object> values) {
            notices.add(new Entry(
                    NoticeKind.NOTE, 0, null, voice.words(phrase, values).text(), false));
        }
    }

    LostMessages(Undelivered undelivered, DeskNews news, Notes notes, Jobs jobs, Clock clock) {
        this.undelivered = undelivered;
        this.news = news;
        this.notes = notes;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(NotDelivered lost) {
        if (!lost.group()) {
            long step = GATHER.toMillis();
            var due = Instant.ofEpochMilli((clock.millis() / step + 1) * step);
            jobs.schedule(KIND, Long.toString(due.toEpochMilli()), due, "");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        var told =
                notes.get(TOLD).map(Long::parseLong).map(Instant::ofEpochMilli).orElse(Instant.EPOCH);
        long count = undelivered.since(told);
        if (count > 0) {
            notes.put(TOLD, Long.toString(clock.millis()));
            news.tell("desk.lost", Map.of("count", count));
        }
    }
}
