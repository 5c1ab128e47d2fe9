package org.forumbot.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The newest message known of each chat that has been busy lately; chats long quiet are forgotten. For many threads. */
@Component
class SeenMessages {
    private static final int CHATS = 100_000;

    private final Map<Long, Integer> newest = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > CHATS;
        }
    };

    /** @return 0 when nothing is known */
    synchronized int in(long chat) {
        return newest.getOrDefault(chat, 0);
    }

    synchronized void seen(long chat, int message) {
        newest.merge(chat, message, Math::max);
    }
}
