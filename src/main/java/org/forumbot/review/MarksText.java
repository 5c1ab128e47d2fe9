package org.forumbot.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Marks as they are kept: a JSON object, by criterion. */
final class MarksText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Kept>> KEPT = new TypeReference<>() {};

    private MarksText() {}

    private record Kept(@Nullable Integer score, String comment) {}

    static String write(Map<String, Mark> marks) {
        var kept = new LinkedHashMap<String, Kept>();
        marks.forEach((criterion, mark) -> kept.put(criterion, new Kept(mark.score(), mark.comment())));
        return JSON.writeValueAsString(kept);
    }

    static Map<String, Mark> read(String text) {
        var marks = new LinkedHashMap<String, Mark>();
        JSON.readValue(text, KEPT)
                .forEach((criterion, kept) -> marks.put(criterion, new Mark(kept.score(), kept.comment())));
        return marks;
    }
}
