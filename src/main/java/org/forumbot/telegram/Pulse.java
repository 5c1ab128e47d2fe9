package org.forumbot.telegram;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How things stand with Telegram. Health reads it; the log gets one line per change, not per try. */
final class Pulse {
    private static final Logger log = LoggerFactory.getLogger(Pulse.class);

    /** What is wrong, and what to do about it. */
    enum Trouble {
        TOKEN("The token was refused. Check TELEGRAM_BOT_TOKEN with BotFather."),
        SECOND_COPY("Another copy of this bot is polling with the same token. Stop one of the two."),
        BUSY("Telegram asks to slow down."),
        SILENT("Telegram cannot be reached or is out of order. It is tried again and again."),
        STUCK("What came from Telegram could not be handled. It is tried again and again.");

        private final String text;

        Trouble(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** @param detail what the other side said, without the token */
    record State(Trouble trouble, String detail) {}

    /** Two copies take turns in being answered: only when there was no conflict for that long there is one again. */
    private static final Duration ALONE = Duration.ofMinutes(1);

    private final LongSupplier nanos;
    private @Nullable State state;
    private long lastTrouble;
    private @Nullable Long lastAnswer;
    private long beats;
    private final Map<Trouble, Long> troubles = new EnumMap<>(Trouble.class);

    /** @param nanos a clock that only runs forward, in nanoseconds: the age of an answer is no time of day */
    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A getUpdates came back and what it brought has been handled. */
    synchronized void beat() {
        lastAnswer = nanos.getAsLong();
        beats++;
        if (state != null && !mayHappenAgain(state)) {
            log.info("Telegram answers again.");
            state = null;
        }
    }

    private boolean mayHappenAgain(State then) {
        return then.trouble() == Trouble.SECOND_COPY && nanos.getAsLong() - lastTrouble < ALONE.toNanos();
    }

    /** @return whether this is news */
    synchronized boolean trouble(Trouble trouble, String detail) {
        boolean news = state == null || state.trouble() != trouble;
        if (news) {
            log.error("{} ({})", trouble.text(), detail);
        }
        state = new State(trouble, detail);
        lastTrouble = nanos.getAsLong();
        troubles.merge(trouble, 1L, Long::sum);
        return news;
    }

    /** How often since the start. */
    synchronized long beats() {
        return beats;
    }

    synchronized long troubles(Trouble trouble) {
        return troubles.getOrDefault(trouble, 0L);
    }

    synchronized Optional<State> state() {
        return Optional.ofNullable(state);
    }

    /** How long ago the last good getUpdates came back; empty before the first. */
    synchronized Optional<Duration> sinceAnswer() {
        return Optional.ofNullable(lastAnswer).map(then -> Duration.ofNanos(nanos.getAsLong() - then));
    }
}
