package org.forumbot.copies;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.forumbot.copies.Errand.Result;
import org.forumbot.copies.KeptFile.State;
import org.forumbot.practices.PracticeSent;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches what a practice brought, on a thread of its own. The job stays until nothing is left to be done: put off when
 * it begins, so that what a kill or an outage cut off is taken up again.
 */
@Component
class KeepFiles implements Jobs.Runner, AutoCloseable {
    static final String KIND = "copies";

    private static final Logger LOG = LoggerFactory.getLogger(KeepFiles.class);

    /** Longer than all files of one practice take. */
    private static final Duration AGAIN = Duration.ofMinutes(30);

    /** Within three days of asking. */
    private static final int MOST_ATTEMPTS = 20;

    private final BroughtFiles brought;
    private final CopyFolder folder;
    private final CopyNews news;
    private final Timing timing;
    private final ExecutorService fetching = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads(), new ThreadPoolExecutor.DiscardPolicy());

    /** When, and in which unit. */
    @Component
    record Timing(Jobs jobs, Writer writer, Clock clock) {
        void later(long practice, Duration after) {
            jobs.schedule(KIND, Long.toString(practice), clock.instant().plus(after), "");
        }
    }

    KeepFiles(BroughtFiles brought, CopyFolder folder, CopyNews news, Timing timing) {
        this.brought = brought;
        this.folder = folder;
        this.news = news;
        this.timing = timing;
    }

    private static CustomizableThreadFactory threads() {
        var threads = new CustomizableThreadFactory("copies-");
        threads.setDaemon(true);
        return threads;
    }

    /** The answers are read when the turn is over. */
    @EventListener
    void on(PracticeSent sent) {
        timing.later(sent.practice(), Duration.ZERO);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String key, String payload) {
        long practice = Long.parseLong(key);
        var errands = brought.errands(practice);
        if (!errands.isEmpty()) {
            long room = brought.room();
            timing.later(practice, AGAIN);
            timing.writer().afterCommit(() -> fetching.execute(() -> work(practice, errands, room)));
        }
    }

    private void work(long practice, List<Errand> errands, long room) {
        try {
            var results = new HashMap<Long, Result>();
            long left = room;
            for (var errand : errands) {
                var result = errand.away() ? folder.delete(errand) : folder.fetch(errand, left);
                left -= result instanceof Result.Kept(var bytes, var digest) ? bytes : 0;
                results.put(errand.row(), result);
            }
            timing.writer().submit(() -> settle(practice, results)).join();
        } catch (RuntimeException failure) {
            LOG.error("The files of practice {} could not be kept; it is tried again.", practice, failure);
        }
    }

    /** What does not come is asked for again after a longer and longer while, at most six hours. */
    private void settle(long practice, Map<Long, Result> results) {
        var said = new CopyNews.Said();
        int attempts = brought.of(practice).stream()
                .filter(file -> results.containsKey(file.getId()))
                .mapToInt(file -> settled(file, Objects.requireNonNull(results.get(file.getId())), said))
                .max()
                .orElse(0);
        news.tell(practice, said);
        if (brought.errands(practice).isEmpty()) {
            timing.jobs().cancel(KIND, Long.toString(practice));
        } else {
            timing.later(practice, Duration.ofMinutes(Math.min(360, 1L << Math.min(attempts, 10))));
        }
    }

    /** @return how often it was tried in vain */
    private int settled(KeptFile file, Result result, CopyNews.Said said) {
        return switch (result) {
            case Result.Kept(var bytes, var digest) -> {
                file.kept(bytes, digest);
                news.roomAgain();
                yield 0;
            }
            case Result.Deleted _ -> {
                brought.remove(file);
                yield 0;
            }
            case Result.Refused(var large) -> {
                file.become(State.REFUSED);
                (large ? said.large() : said.refused()).add(file);
                yield 0;
            }
            case Result.Later(var why) -> vain(file, why, said);
            case Result.Full _ -> {
                news.noRoom("");
                yield 10;
            }
            case Result.Unwritable(var why) -> {
                news.noRoom(why);
                yield 5;
            }
        };
    }

    private static int vain(KeptFile file, String why, CopyNews.Said said) {
        int attempts = file.triedInVain();
        LOG.warn("A file of practice {} does not come, attempt {}: {}", file.practice(), attempts, why);
        if (attempts >= MOST_ATTEMPTS) {
            file.become(State.LOST);
            said.lost().add(file);
        }
        return attempts;
    }

    @Override
    public void close() {
        fetching.shutdownNow();
    }
}
