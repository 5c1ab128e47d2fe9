package org.forumbot.practices;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they were shown, kept as a JSON object with sorted names, so that equal answers are equal texts. */
final class ShownAnswers {
    /** The form's questions about a person to be called begin like this. */
    private static final String CONTACT = "contact";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private ShownAnswers() {}

    static String write(Map<String, String> shown) {
        return JSON.writeValueAsString(new TreeMap<>(shown));
    }

    static Map<String, String> read(String answers) {
        return JSON.readValue(answers, TEXTS);
    }

    static String withoutContacts(String answers) {
        var kept = new TreeMap<>(read(answers));
        kept.replaceAll((question, answer) -> question.startsWith(CONTACT) ? "" : answer);
        return write(kept);
    }
}
