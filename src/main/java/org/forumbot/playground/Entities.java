package org.forumbot.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities that a call gives beside its text. */
final class Entities {
    private static final Set<String> KNOWN = Set.of(
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "url",
            "email",
            "phone_number",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji",
            "date_time");

    /** Outer ones first, so that nesting can be checked with a stack. */
    static final Comparator<Map<String, Object>> OUTER_FIRST =
            Comparator.<Map<String, Object>>comparingInt(Entities::offset).thenComparingInt(e -> -end(e));

    private Entities() {}

    static int offset(Map<?, ?> entity) {
        return (int) Call.whole(entity.get("offset"), -1);
    }

    static int end(Map<?, ?> entity) {
        return offset(entity) + (int) Call.whole(entity.get("length"), 0);
    }

    static Map<String, Object> at(Map<String, Object> entity, int offset, int length) {
        var moved = new LinkedHashMap<>(entity);
        moved.put("offset", offset);
        moved.put("length", length);
        return moved;
    }

    static Answer<List<Map<String, Object>>> checked(String text, List<?> given) {
        var all = new ArrayList<Map<String, Object>>();
        for (var one : given) {
            var entity = Call.object(one);
            var fault = faultIn(text, entity);
            if (!fault.isEmpty()) {
                return Answer.bad("entity %d (%s) %s".formatted(all.size(), entity.get("type"), fault));
            }
            all.add(normal(entity));
        }
        all.sort(OUTER_FIRST);
        return crossing(all);
    }

    private static String faultIn(String text, Map<?, ?> entity) {
        int from = offset(entity);
        int to = end(entity);
        if (!KNOWN.contains(Call.string(entity.get("type")))) {
            return "is of an unknown type";
        }
        if (from < 0 || to <= from || to > text.length()) {
            return "reaches from %d to %d, outside a text of %d UTF-16 units".formatted(from, to, text.length());
        }
        if (splits(text, from) || splits(text, to)) {
            return "from %d to %d cuts a surrogate pair in two".formatted(from, to);
        }
        return "text_link".equals(entity.get("type"))
                        && Call.string(entity.get("url")).isBlank()
                ? "has no url"
                : "";
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static Map<String, Object> normal(Map<?, ?> entity) {
        return Fields.of(
                "offset", offset(entity),
                "length", end(entity) - offset(entity),
                "type", entity.get("type"),
                "url", entity.get("url"),
                "user", entity.get("user"),
                "language", entity.get("language"),
                "custom_emoji_id", entity.get("custom_emoji_id"));
    }

    private static Answer<List<Map<String, Object>>> crossing(List<Map<String, Object>> sorted) {
        var open = new ArrayDeque<Map<String, Object>>();
        for (var entity : sorted) {
            while (!open.isEmpty() && end(open.element()) <= offset(entity)) {
                open.pop();
            }
            if (!open.isEmpty() && end(entity) > end(open.element())) {
                return Answer.bad("entity %s from %d to %d overlaps %s from %d to %d"
                        .formatted(
                                entity.get("type"),
                                offset(entity),
                                end(entity),
                                open.element().get("type"),
                                offset(open.element()),
                                end(open.element())));
            }
            open.push(entity);
        }
        return Answer.ok(sorted);
    }
}
