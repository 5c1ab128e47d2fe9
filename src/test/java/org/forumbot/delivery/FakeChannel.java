package org.forumbot.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.forumbot.delivery.Channel.Result.Sent;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.jspecify.annotations.Nullable;

/** A messenger that takes everything, unless told otherwise. A body is "chat text". */
final class FakeChannel implements Channel {
    private final Map<String, Queue<Result>> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Runnable during = () -> {};
    private int message = 100;

    static Outgoing saying(long chat, Lane lane, String text) {
        return Outgoing.to(chat, lane, Words.plain(text), Keyboard.NONE);
    }

    /** The next calls whose body ends with the text end like this; those after them succeed. */
    synchronized void answers(String text, Result... results) {
        answers.computeIfAbsent(text, _ -> new ArrayDeque<>()).addAll(List.of(results));
    }

    /** What happens while the next call is on its way. */
    synchronized void during(Runnable happens) {
        during = happens;
    }

    /** What was called since this was last asked. */
    synchronized List<String> calls() {
        var all = List.copyOf(calls);
        calls.clear();
        return all;
    }

    @Override
    public String encode(Outgoing message) {
        return message.chat() + " " + message.words().text();
    }

    @Override
    public Result send(boolean edit, String body, byte @Nullable [] file) {
        Runnable happens;
        synchronized (this) {
            happens = during;
            during = () -> {};
        }
        happens.run();
        return answer(edit, file == null ? body : body + " with " + file.length + " bytes");
    }

    private synchronized Result answer(boolean edit, String body) {
        calls.add((edit ? "edit " : "") + body);
        var next = answers.getOrDefault(body.substring(body.indexOf(' ') + 1), new ArrayDeque<>())
                .poll();
        return next != null ? next : new Sent(++message);
    }

    @Override
    public synchronized void acknowledge(String press, @Nullable String toast) {
        calls.add("ack " + press + (toast == null ? "" : " " + toast));
    }
}
