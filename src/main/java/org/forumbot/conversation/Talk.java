package org.forumbot.conversation;

/**
 * What is remembered of a private chat beside its conversations.
 *
 * @param conversation the one that goes on when something is typed, 0 = none
 * @param paused whether it waits because something else was opened meanwhile
 * @param screen the newest screen with what it takes, as button data; empty when the newest thing is no screen
 * @param words what was typed last at a screen
 * @param keys whether keys are shown in place of the person's own keyboard
 */
record Talk(long chat, long conversation, boolean paused, String screen, String words, boolean keys) {
    static Talk fresh(long chat) {
        return new Talk(chat, 0, false, "", "", false);
    }

    boolean active() {
        return conversation != 0 && !paused;
    }

    /** A question of this form is the newest thing. */
    Talk going(long id) {
        return new Talk(chat, id, false, "", words, keys);
    }

    Talk without() {
        return new Talk(chat, 0, false, screen, words, keys);
    }

    Talk at(String newScreen) {
        return new Talk(chat, conversation, conversation != 0, newScreen, words, keys);
    }

    Talk said(String newWords) {
        return new Talk(chat, conversation, paused, screen, newWords, keys);
    }

    Talk keys(boolean shown) {
        return shown == keys ? this : new Talk(chat, conversation, paused, screen, words, shown);
    }
}
