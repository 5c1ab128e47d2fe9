package org.forumbot.passport;

import java.util.Map;

/**
 * What a passport is made from.
 *
 * @param language in which it is made: one that the bot speaks
 * @param event the forum's name
 * @param when its place and days, as far as they are known; may be empty
 * @param number under which the practice is known, or the code of an example
 * @param revision which of its sendings this is; 0 for an example
 * @param stage code of its maturity, empty when it is not known
 * @param shown answers by question, as texts in that language where they come from lists
 * @param link to the practice in the bot; empty as long as the bot does not know its own name
 * @param source where an example is taken from; empty for a practice
 */
record Card(
        String language,
        String event,
        String when,
        String number,
        int revision,
        String stage,
        Map<String, String> shown,
        String link,
        String source) {
    Card {
        shown = Map.copyOf(shown);
    }

    /** The answer; empty when there is none. */
    String at(String question) {
        return shown.getOrDefault(question, "").strip();
    }

    boolean isExample() {
        return !source.isEmpty();
    }
}
