package org.forumbot.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The newest message known of each chat that has been busy lately, and what the bot said there last; chats long quiet
 * are forgotten. For many threads.
 */
@Component
class SeenMessages {
    private static final int CHATS = 100_000;
    private static final Seen NOTHING = new Seen(0, new Last(0, 0, 0));

    private final Map<Long, Seen> chats = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Seen> eldest) {
            return size() > CHATS;
        }
    };

    private record Seen(int newest, Last last) {}

    /**
     * What was said last.
     *
     * @param letter that says it
     * @param message that shows it, or will when it is an edit that has not arrived yet; 0 = not known yet
     * @param content as a number: see {@link #content}
     */
    record Last(long letter, int message, long content) {
        boolean isShownBy(int pressed, long wanted) {
            return message == pressed && content == wanted && message != 0;
        }
    }

    /** Equal for what looks equal. */
    static long content(Outgoing message) {
        long file = message.enclosure() == null ? 0 : message.enclosure().hashCode();
        return ((long) message.words().hashCode() << 32) ^ (message.keyboard().hashCode() & 0xFFFF_FFFFL) ^ file;
    }

    /** @return 0 when nothing is known */
    synchronized int in(long chat) {
        return of(chat).newest();
    }

    synchronized void seen(long chat, int message) {
        var before = of(chat);
        chats.put(chat, new Seen(Math.max(before.newest(), message), before.last()));
    }

    synchronized void said(long chat, Last last) {
        chats.put(chat, new Seen(of(chat).newest(), last));
    }

    synchronized void arrived(Letter letter, int message) {
        seen(letter.chat(), message);
        var last = of(letter.chat()).last();
        if (last.letter() == letter.id()) {
            said(letter.chat(), new Last(letter.id(), message, last.content()));
        }
    }

    synchronized void lost(Letter letter) {
        if (of(letter.chat()).last().letter() == letter.id()) {
            said(letter.chat(), NOTHING.last());
        }
    }

    synchronized Last last(long chat) {
        return of(chat).last();
    }

    private Seen of(long chat) {
        return chats.getOrDefault(chat, NOTHING);
    }
}
