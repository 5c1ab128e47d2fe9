package org.forumbot.conversation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dialog files that were sent by an organizer and belong together.
 *
 * @param files texts by name in the folder
 * @param before what these files had before they came in force, null where there was none; empty when it is not known yet
 */
record Upload(long id, Map<String, String> files, Map<String, @Nullable String> before, State state) {
    enum State {
        /** Has mistakes that another file may mend. */
        WAITING,
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

    Upload {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        before = Collections.unmodifiableMap(new TreeMap<>(before));
    }

    /** In buttons. */
    String code() {
        return Long.toString(id, 36);
    }

    String shown() {
        return String.join(", ", files.keySet());
    }
}
