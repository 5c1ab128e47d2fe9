package org.forumbot.guide;

import java.util.regex.Pattern;

/** Texts without markup. */
final class Plain {
    private static final Pattern BOLD = Pattern.compile("\\*([^*\\n]+)\\*");

    private Plain() {}

    /** What stands in a text as a value is shown as it is, so its bold marks go. */
    static String unmarked(String text) {
        return BOLD.matcher(text).replaceAll("$1");
    }
}
