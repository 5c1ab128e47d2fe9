package org.forumbot.walk;

import java.util.List;
import org.forumbot.conversation.Incoming;

/**
 * What a person does at once.
 *
 * @param what to be read by whoever looks for the cause of a failure
 * @param presses those of it that are presses, by their ids
 * @param answer what has to come of it
 */
record Doing(String what, List<Incoming> incoming, List<String> presses, Answer answer) {
    enum Answer {
        /** A message or an edit. */
        MESSAGE,
        /** A message, an edit or a word over the button. */
        ANY,
        /** The button stops spinning, more need not happen: what it leads to stands there already. */
        ACKNOWLEDGED,
        /** The bot may stay silent. */
        NONE
    }
}
