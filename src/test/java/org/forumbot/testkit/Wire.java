package org.forumbot.testkit;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.delivery.Channel;
import org.forumbot.delivery.Outgoing;
import org.jspecify.annotations.Nullable;

/** A wire to nowhere that remembers what went over it: {@code 5001 Hello}, {@code press toast}. */
public final class Wire implements Channel {
    private final List<String> sent = new ArrayList<>();

    @Override
    public String encode(Outgoing message) {
        return message.chat() + " " + message.words().text();
    }

    @Override
    public synchronized Result send(boolean edit, String body, byte @Nullable [] file) {
        sent.add(body);
        return new Result.Sent(sent.size());
    }

    @Override
    public synchronized void acknowledge(String press, @Nullable String toast) {
        sent.add(press + " " + toast);
    }

    public synchronized List<String> sent() {
        return List.copyOf(sent);
    }
}
