package org.forumbot.bench;

import java.util.List;

/** What a person does next. */
sealed interface Act {
    record Types(String text) implements Act {}

    /** Several messages, one right after the other. */
    record TypesAtOnce(List<String> texts) implements Act {}

    record Presses(Shown message, String data) implements Act {}

    /** What is shown is not the end of it: something is still to come. */
    record Waits() implements Act {}

    /** Has all they came for. */
    record Leaves() implements Act {}
}
