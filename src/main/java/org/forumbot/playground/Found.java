package org.forumbot.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities that Telegram finds by itself: links, addresses, mentions, hashtags, commands. */
final class Found {
    private static final Pattern ANY = Pattern.compile(
            "(?<url>\\b(?:https?://|t\\.me/)[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)])"
                    + "|(?<email>\\b[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w)"
                    + "|(?<mention>(?<![\\w@])@[A-Za-z]\\w{3,31}\\b)"
                    + "|(?<hashtag>(?<![\\w#])#\\w{2,}\\b)"
                    + "|(?<command>(?<![\\w/<>])/[A-Za-z0-9_]{1,64}(?:@\\w{3,32})?(?![\\w/<>]))",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<String, String> TYPES = Map.of(
            "url", "url", "email", "email", "mention", "mention", "hashtag", "hashtag", "command", "bot_command");

    private Found() {}

    /** The given entities and those found where no link, code or other find stands already, in order. */
    static List<Map<String, Object>> beside(String text, List<Map<String, Object>> given) {
        if (text.chars().noneMatch(c -> c == '/' || c == '@' || c == '#')) {
            return List.copyOf(given);
        }
        var all = new ArrayList<>(given);
        var finds = ANY.matcher(text);
        while (finds.find()) {
            int from = finds.start();
            int to = finds.end();
            if (given.stream().noneMatch(e -> Entities.offset(e) < to && from < Entities.end(e) && closed(e))) {
                all.add(Fields.of("offset", from, "length", to - from, "type", type(finds)));
            }
        }
        all.sort(Entities.OUTER_FIRST);
        return List.copyOf(all);
    }

    private static String type(Matcher finds) {
        return TYPES.entrySet().stream()
                .filter(kind -> finds.group(kind.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("url");
    }

    private static boolean closed(Map<String, Object> entity) {
        return !List.of(
                        "bold",
                        "italic",
                        "underline",
                        "strikethrough",
                        "spoiler",
                        "blockquote",
                        "expandable_blockquote")
                .contains(Call.string(entity.get("type")));
    }
}
