package org.forumbot.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.forumbot.delivery.Channel.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from the result of a call. */
final class Settlement {
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);
    private static final Duration LONGEST = Duration.ofHours(24);
    /** So many in a row are told in the log. */
    private static final int SEVERAL = 5;

    /** So many calls in a row without an answer, more than are on their way at once, are no accident. */
    private static final int MANY = 20;

    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /** While it may be that somebody waits before the screen, the longest pause between two tries. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** After so many tries nobody waits before the screen any more. */
    private static final int EAGER = 10;

    private static final Duration LATER = Duration.ofMinutes(1);

    private final Post post;
    private final Results results;
    private final SeenMessages messages;
    private final Channel channel;
    private final Clock clock;
    private final Set<Long> unreachable = ConcurrentHashMap.newKeySet();
    private final AtomicInteger inVain = new AtomicInteger();
    private volatile boolean outOfOrder;

    Settlement(Post post, Results results, SeenMessages messages, Channel channel, Clock clock) {
        this.post = post;
        this.results = results;
        this.messages = messages;
        this.channel = channel;
        this.clock = clock;
    }

    /** @return false when the message will never arrive */
    boolean settle(Letter letter, Result result) {
        return switch (result) {
            case Result.Sent(var message) -> arrived(letter, message);
            case Result.Unchanged() -> arrived(letter, letter.edits());
            case Result.Gone() -> letter.isEdit() ? anew(letter) : fail(letter, "gone");
            case Result.Unreachable(var why) -> unreachable(letter, why);
            case Result.Moved(var to) -> moved(letter, to);
            case Result.Wait(var time, var everywhere) -> wait(letter, time, everywhere);
            case Result.Refused(var why) -> fail(letter, why);
            case Result.Unknown(var why) -> unknown(letter, why);
        };
    }

    private boolean arrived(Letter letter, int message) {
        inVain.set(0);
        if (outOfOrder) {
            outOfOrder = false;
            log.warn("Messages arrive again");
        }
        // told before the letter stops counting as pending, so that the newest message is never an older one
        messages.arrived(letter, message);
        results.arrived(letter, message);
        if (unreachable.remove(letter.chat())) {
            results.reached(letter.chat());
        }
        post.change((lanes, now) -> lanes.done(letter, now));
        return true;
    }

    private boolean anew(Letter letter) {
        post.change((lanes, now) -> lanes.again(letter.anew(), now));
        return true;
    }

    private boolean fail(Letter letter, String why) {
        log.error("Message {} ({}) will never arrive: {}", letter.id(), letter.lane(), why);
        messages.lost(letter);
        results.failed(letter, why);
        post.change((lanes, now) -> lanes.done(letter, now));
        return false;
    }

    private boolean unreachable(Letter letter, String why) {
        if (Pace.isGroup(letter.chat())) {
            return fail(letter, why);
        }
        messages.lost(letter);
        post.change((lanes, now) -> {
            var lost = new ArrayList<Letter>();
            lost.add(letter);
            if (lanes.hasAnsweredSinceLaunch(letter)) {
                // the person has written while the call was on its way: they are back, and the rest is for them
                results.failed(letter, why);
            } else {
                lost.addAll(lanes.drop(letter));
                unreachable.add(letter.chat());
                results.unreachable(letter.chat(), lost, why);
            }
            lanes.done(letter, now);
        });
        return false;
    }

    private boolean moved(Letter letter, long to) {
        long from = letter.chat();
        UnaryOperator<Letter> readdressed = old -> old.to(to, channel.readdress(old.body(), from, to));
        results.moved(from, to, readdressed);
        post.change((lanes, now) -> lanes.move(letter, to, readdressed, now));
        return true;
    }

    private boolean wait(Letter letter, Duration time, boolean everywhere) {
        post.change((lanes, now) -> {
            if (everywhere) {
                lanes.holdAll(now + time.toNanos());
                lanes.again(letter, now);
            } else {
                lanes.againAfter(letter, now + time.toNanos(), now);
            }
        });
        return true;
    }

    private boolean unknown(Letter letter, String why) {
        if (clock.millis() - letter.queued() > LONGEST.toMillis()) {
            return fail(letter, "no answer for %s: %s".formatted(LONGEST, why));
        }
        var pause = pause(letter.attempts());
        var rest = rest(triedInVain(why));
        post.change((lanes, now) -> {
            if (rest.isPositive()) {
                lanes.holdAll(now + rest.toNanos());
            }
            lanes.laneAgainAfter(letter.triedInVain(), now + pause.toNanos(), now);
        });
        return true;
    }

    /** Twice as long each time at first. @param attempts those before */
    private static Duration pause(int attempts) {
        if (attempts >= EAGER) {
            return LATER;
        }
        var twice = Duration.ofSeconds(1L << attempts);
        return twice.compareTo(SOON) < 0 ? twice : SOON;
    }

    /** One call without an answer now and then is nothing to be told. @return how many there were in a row */
    private int triedInVain(String why) {
        int calls = inVain.incrementAndGet();
        if (calls == SEVERAL) {
            outOfOrder = true;
            log.warn("Messages are not acknowledged and are tried again, as will be others: {}", why);
        }
        return calls;
    }

    /** While nothing at all is answered, all chats rest: it is no use to try each of them at its own pace. */
    private static Duration rest(int calls) {
        if (calls < MANY) {
            return Duration.ZERO;
        }
        var rest = Duration.ofSeconds(1L << Math.min(6, (calls - MANY) / MANY));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }
}
