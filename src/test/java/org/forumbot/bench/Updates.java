package org.forumbot.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * What waits for the bot. As Telegram does, it keeps an update until a later poll asks for what is behind it, and hands
 * it out again until then (Bot API: getUpdates).
 */
final class Updates {
    private static final int MOST = 100;

    private final Deque<Update> waiting = new ArrayDeque<>();
    private int last = 500_000_000;
    private int polls;
    private long handedOut;

    private record Update(int id, String json) {}

    /** @param content of the update, from its kind on: {@code "message":{…}} */
    synchronized void add(String content) {
        int id = ++last;
        waiting.add(new Update(id, "{\"update_id\":" + id + "," + content + "}"));
        if (waiting.size() == 1) {
            notifyAll();
        }
    }

    /**
     * The updates that wait, at most 100, as a list in JSON.
     *
     * @return null when a later poll has taken the place of this one
     */
    synchronized String poll(int offset, int seconds) throws InterruptedException {
        int mine = ++polls;
        notifyAll();
        while (!waiting.isEmpty() && waiting.getFirst().id() < offset) {
            waiting.removeFirst();
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = until - System.nanoTime();
                waiting.isEmpty() && left > 0 && mine == polls;
                left = until - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return mine == polls ? batch() : null;
    }

    private String batch() {
        var batch = new StringBuilder(waiting.size() * 600).append('[');
        int count = 0;
        for (var update : waiting) {
            if (count++ == MOST) {
                break;
            }
            batch.append(count == 1 ? "" : ",").append(update.json());
        }
        handedOut += Math.min(count, MOST);
        return batch.append(']').toString();
    }

    synchronized int size() {
        return waiting.size();
    }

    /** How often the bot has asked. */
    synchronized int polls() {
        return polls;
    }

    /** How many updates were handed out; those that were handed out twice count twice. */
    synchronized long handedOut() {
        return handedOut;
    }
}
