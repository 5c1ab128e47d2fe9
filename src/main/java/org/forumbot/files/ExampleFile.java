package org.forumbot.files;

import java.util.Map;

/**
 * An example of a card, in one language: what a published source says of a practice, and nothing else.
 *
 * @param code 1 to 16 of {@code [A-Za-z0-9_-]}, stands in buttons and links
 * @param form whose questions it answers
 * @param stage code of the answer to the question {@code stage}, empty when the source does not tell
 * @param source where it is said
 * @param shown answers by question, as people read them
 */
public record ExampleFile(String code, String form, String stage, String source, Map<String, String> shown) {
    public ExampleFile {
        shown = Map.copyOf(shown);
    }

    /** The answer to this question; empty when the source does not tell. */
    public String at(String question) {
        return shown.getOrDefault(question, "");
    }
}
