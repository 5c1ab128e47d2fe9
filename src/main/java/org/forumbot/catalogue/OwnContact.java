package org.forumbot.catalogue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to write to, as the author's own answers say. */
final class OwnContact {
    private OwnContact() {}

    /** Empty when the person has been forgotten. @param answers as they were shown, by question */
    static String of(Map<String, String> answers) {
        return Stream.of("contact_name", "contact_channel")
                .map(question -> answers.getOrDefault(question, ""))
                .filter(answer -> !answer.isBlank())
                .collect(Collectors.joining(", "));
    }
}
