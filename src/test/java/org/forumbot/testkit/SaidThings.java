package org.forumbot.testkit;

import java.util.ArrayList;
import java.util.List;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;

/** An outbox that sends nothing and remembers everything. */
public final class SaidThings implements Outbox {
    private final List<Outgoing> messages = new ArrayList<>();
    private final List<String> toasts = new ArrayList<>();

    @Override
    public synchronized void send(Outgoing message) {
        messages.add(message);
    }

    @Override
    public synchronized void acknowledge(String press, String toast) {
        toasts.add(toast);
    }

    public synchronized List<Outgoing> messages() {
        return List.copyOf(messages);
    }

    /** What was said, without styles and buttons. */
    public List<String> texts() {
        return messages().stream().map(message -> message.words().text()).toList();
    }

    public synchronized List<String> toasts() {
        return List.copyOf(toasts);
    }

    public synchronized void clear() {
        messages.clear();
        toasts.clear();
    }
}
