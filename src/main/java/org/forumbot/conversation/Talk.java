package org.forumbot.conversation;

import java.time.Duration;
import java.time.Instant;

/**
 * What is remembered of a private chat beside its conversations.
 *
 * @param conversation the one that goes on when something is typed, 0 = none
 * @param paused whether it waits because something else was opened meanwhile
 * @param screen the newest screen with what it takes, as button data; empty when the newest thing is no screen
 * @param words what was typed last at a screen
 * @param keys whether keys are shown in place of the person's own keyboard
 * @param typed when the words were typed, in milliseconds since 1970, if they are so long that the messenger may have cut
 *     them (Bot API: 4,096 characters); else 0
 */
record Talk(long chat, long conversation, boolean paused, String screen, String words, boolean keys, long typed) {
    private static final int NEARLY_FULL = 4000;
    private static final Duration APART = Duration.ofSeconds(2);

    static Talk fresh(long chat) {
        return new Talk(chat, 0, false, "", "", false, 0);
    }

    boolean active() {
        return conversation != 0 && !paused;
    }

    /** A question of this form is the newest thing. */
    Talk going(long id) {
        return new Talk(chat, id, false, "", words, keys, typed);
    }

    Talk without() {
        return new Talk(chat, 0, false, screen, words, keys, typed);
    }

    Talk at(String newScreen) {
        return new Talk(chat, conversation, conversation != 0, newScreen, words, keys, typed);
    }

    Talk said(String newWords, Instant now) {
        long at = newWords.length() < NEARLY_FULL ? 0 : now.toEpochMilli();
        return new Talk(chat, conversation, paused, screen, newWords, keys, at);
    }

    /** What was typed now, together with what it belongs to: words that the messenger has cut come one after another. */
    String whole(String text, Instant now) {
        return typed != 0 && now.toEpochMilli() - typed <= APART.toMillis() ? words + text : text;
    }

    Talk keys(boolean shown) {
        return shown == keys ? this : new Talk(chat, conversation, paused, screen, words, shown, typed);
    }
}
