package org.forumbot.dialog;

import java.util.Map;

/** Port: a condition over answers or over what a screen shows. */
public interface Condition {
    /** @param known natural values by name: text, number, yes/no, list of codes */
    Truth test(Map<String, ?> known);

    /** Whether the value of this name may matter; true as long as nobody knows better. */
    default boolean reads(String name) {
        return true;
    }
}
