package org.forumbot.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A dialog file that was sent by an organizer.
 *
 * @param name in the folder
 * @param text that it has
 * @param before what the file had before it came in force; null when there was none, or it is not in force yet
 */
record Upload(long id, String name, String text, @Nullable String before, State state) {
    enum State {
        /** Without mistakes; nobody has said yet what is to be done. */
        ASKED,
        /** To be put in force. */
        CHOSEN,
        /** What it replaces is written down. */
        WRITING,
        /** In force. */
        DONE,
        /** What it has replaced is to come back. */
        RETURNING,
        /** What it had replaced is in force again. */
        RETURNED,
        /** Not wanted, or not possible any more. */
        DROPPED
    }

    /** In buttons. */
    String code() {
        return Long.toString(id, 36);
    }
}
