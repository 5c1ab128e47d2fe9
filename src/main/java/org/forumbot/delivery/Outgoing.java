package org.forumbot.delivery;

import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Words;
import org.jspecify.annotations.Nullable;

/**
 * One message to be sent or edited.
 *
 * @param edits id of the message to be edited instead of sending a new one; 0 = send. An edit that is refused because
 *     the message is gone becomes a new message
 * @param replyTo id of the message it answers, 0 = none; when that message is gone it is sent without
 * @param subject what the message is about, told back in {@link Delivered}; null when nobody wants to know
 * @param enclosure sent with the words below it, never as an edit; words that do not fit there (1,024 characters, Bot API)
 *     follow as a message of their own. Null for none
 */
public record Outgoing(
        long chat,
        Lane lane,
        Words words,
        Keyboard keyboard,
        int edits,
        int replyTo,
        @Nullable String subject,
        @Nullable Enclosure enclosure) {
    public Outgoing {
        if (enclosure != null && edits != 0) {
            throw new IllegalArgumentException("A message cannot be edited into one with a file.");
        }
    }

    public static Outgoing to(long chat, Lane lane, Words words, Keyboard keyboard) {
        return new Outgoing(chat, lane, words, keyboard, 0, 0, null, null);
    }

    public Outgoing editing(int message) {
        return new Outgoing(chat, lane, words, keyboard, message, replyTo, subject, enclosure);
    }

    public Outgoing replyingTo(int message) {
        return new Outgoing(chat, lane, words, keyboard, edits, message, subject, enclosure);
    }

    public Outgoing about(String what) {
        return new Outgoing(chat, lane, words, keyboard, edits, replyTo, what, enclosure);
    }

    public Outgoing enclosing(Enclosure file) {
        return new Outgoing(chat, lane, words, keyboard, edits, replyTo, subject, file);
    }
}
