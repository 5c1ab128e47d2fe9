package org.forumbot.tools;

import java.util.List;
import org.forumbot.tools.Chat.Said;

/** Not what was expected, with what was said instead. */
final class Unexpected extends AssertionError {
    private static final long serialVersionUID = 1;

    private final transient List<Said> said;

    Unexpected(String why, List<Said> said) {
        super(why);
        this.said = List.copyOf(said);
    }

    List<Said> said() {
        return said;
    }
}
