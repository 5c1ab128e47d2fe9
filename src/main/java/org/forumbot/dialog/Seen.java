package org.forumbot.dialog;

import org.jspecify.annotations.Nullable;

/**
 * What a person has seen of a form last. It decides nothing as long as the form stays the same; when the form has
 * changed it tells which question was in front of them.
 *
 * @param form its hash
 * @param question that was shown, empty for the review, null when it is not known
 */
record Seen(String form, @Nullable String question) {
    static Seen of(Conversation conversation) {
        var parts = conversation.hash().split(" ", 2);
        return new Seen(parts[0], parts.length == 2 ? parts[1] : null);
    }

    String text() {
        return question == null ? form : form + " " + question;
    }
}
