package org.forumbot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.conversation.Turns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * One poll: ask, hand over, move on. Telegram forgets what came only when the next poll asks for what is behind it, and
 * that is asked only after the hand-over has returned. For one thread, {@link #stop} aside.
 */
final class Round {
    private static final Logger log = LoggerFactory.getLogger(Round.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration AFTER_REFUSED_TOKEN = Duration.ofSeconds(60);
    private static final Duration AFTER_SECOND_COPY = Duration.ofSeconds(5);

    private final BotApi api;
    private final Duration timeout;
    private final Turns turns;
    private final Pulse pulse;
    private final Opening opening;
    private final Reading reading;

    private @Nullable Integer offset;
    private Duration pause = FIRST_PAUSE;
    private volatile boolean stopped;

    Round(BotApi api, Duration timeout, Turns turns, Pulse pulse, Opening opening) {
        this.api = api;
        this.timeout = timeout;
        this.turns = turns;
        this.pulse = pulse;
        this.opening = opening;
        reading = new Reading(api.bot());
    }

    void start() {
        stopped = false;
    }

    /** Ends the waiting at Telegram; from any thread. A poll begun at that very moment needs a second call. */
    void stop() {
        stopped = true;
        api.cancelPolls();
    }

    boolean isStopped() {
        return stopped;
    }

    /** @return how long to wait before the next */
    Duration next() throws InterruptedException {
        if (!reading.knowsName()) {
            learnName();
        }
        return switch (api.call(new Batch(offset, opening.isOpen() ? timeout : Duration.ZERO))) {
            case Reply.Ok<ArrayList<Update>>(var updates) -> taken(updates);
            case Reply.Rejected<ArrayList<Update>> no -> rejected(no);
            case Reply.Lost<ArrayList<Update>>(var why) -> troubled(Pulse.Trouble.SILENT, why, longer());
        };
    }

    /** What came could not be handled; it will come again. @return how long to wait before that */
    Duration stuck(Throwable failure) {
        return troubled(Pulse.Trouble.STUCK, place(failure), failure instanceof Turns.NotNow ? FIRST_PAUSE : longer());
    }

    /** Follows the ids wherever they go: after an idle week Telegram begins anew at any number. */
    private Duration taken(List<Update> updates) throws InterruptedException {
        var incoming = reading.all(updates);
        if (!incoming.isEmpty()) {
            turns.handle(incoming);
        }
        if (!updates.isEmpty()) {
            offset = updates.getLast().getUpdateId() + 1;
        }
        pause = FIRST_PAUSE;
        pulse.beat();
        opening.polled(updates.size() == Batch.LIMIT);
        return Duration.ZERO;
    }

    private Duration rejected(Reply.Rejected<?> no) throws InterruptedException {
        if (no.tokenRefused()) {
            return troubled(Pulse.Trouble.TOKEN, no.code() + " " + no.description(), AFTER_REFUSED_TOKEN);
        }
        opening.answered();
        if (no.code() == 409) {
            return conflict(no);
        }
        if (no.code() == 429) {
            var wait = no.retryAfter() == null ? longer() : no.retryAfter();
            return troubled(Pulse.Trouble.BUSY, no.description(), wait);
        }
        return troubled(Pulse.Trouble.SILENT, no.code() + " " + no.description(), longer());
    }

    private Duration conflict(Reply.Rejected<?> no) throws InterruptedException {
        if (!no.description().contains("webhook is active")) {
            if (!stopped && pulse.trouble(Pulse.Trouble.SECOND_COPY, no.description())) {
                opening.isNotAlone();
            }
            return AFTER_SECOND_COPY;
        }
        log.warn("A webhook is set for this bot. It is removed, as this program polls.");
        api.call(new DeleteWebhook());
        return longer();
    }

    private void learnName() throws InterruptedException {
        if (api.call(new GetMe()) instanceof Reply.Ok<User>(var me) && me.getUserName() != null) {
            reading.named(me.getUserName());
            opening.named(me.getUserName());
            log.info("This bot is @{}.", me.getUserName());
        }
    }

    private Duration troubled(Pulse.Trouble trouble, String detail, Duration wait) {
        if (!stopped) {
            pulse.trouble(trouble, detail);
        }
        return wait;
    }

    private Duration longer() {
        var now = pause;
        var twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        return now;
    }

    /** Kind and place of the failure, without its text: that may hold a person's words. */
    private static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
