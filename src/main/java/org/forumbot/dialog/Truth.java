package org.forumbot.dialog;

/** Of a condition. Unknown: it reads a question that has no answer yet. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
