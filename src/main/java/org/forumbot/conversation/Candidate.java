package org.forumbot.conversation;

import java.util.List;
import org.forumbot.files.DialogFiles;

/** Dialogs that may come in force. */
sealed interface Candidate {
    /** Opened, so that they can be put in force as they are. */
    record Sound(DialogFiles files) implements Candidate {}

    /** @param mistakes each with its place, at least one */
    record Broken(List<String> mistakes) implements Candidate {
        public Broken {
            mistakes = List.copyOf(mistakes);
        }
    }
}
