package org.forumbot.programme;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;

/** The events that were published, in order. */
public final class News {
    private final List<Record> heard = new ArrayList<>();

    @EventListener
    void hear(Record event) {
        heard.add(event);
    }

    public <T> List<T> of(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public void forget() {
        heard.clear();
    }
}
