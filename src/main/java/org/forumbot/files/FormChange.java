package org.forumbot.files;

/**
 * One thing that is otherwise in a form than before.
 *
 * @param question its name as it is now, or as it was when it is gone; empty for the form as a whole
 * @param what the option, the former name, the fields; as the files write it
 * @param impact what it can do to answers that were given
 */
public record FormChange(String form, String question, Kind kind, String what, Impact impact) {
    public enum Kind {
        FORM_ADDED,
        FORM_REMOVED,
        ADDED,
        REMOVED,
        RENAMED,
        OPTION_ADDED,
        OPTION_REMOVED,
        TYPE,
        LIMITS,
        REQUIRED,
        OPTIONAL,
        CONDITION,
        ORDER,
        TEXT,
        OTHER
    }

    public enum Impact {
        /** Only wordings. */
        TEXT,
        /** Every answer that was given goes on to count. */
        COMPATIBLE,
        /** An answer that was given may count no more. */
        BREAKING
    }
}
