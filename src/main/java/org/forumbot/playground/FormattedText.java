package org.forumbot.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text with its entities, as Telegram keeps it: trimmed, offsets in UTF-16 units.
 *
 * <p>The real server drops or cuts entities that do not fit. Here they are refused, so that the mistake is seen.
 */
record FormattedText(String text, List<Map<String, Object>> entities) {
    static final int MESSAGE = 4096;
    static final int CAPTION = 1024;
    private static final int RAW_BYTES = 32768;

    /** What a person typed: commands, links and the like are found in it. */
    static FormattedText typed(String text) {
        return new FormattedText(text, Found.beside(text, List.of()));
    }

    /** The text of a call, which must not be blank; at most 4096 code points. */
    static Answer<FormattedText> message(Call call) {
        return read(call, "text", "entities").then(text -> {
            if (text.text().isEmpty()) {
                return Answer.bad("text must be non-empty");
            }
            return text.points() > MESSAGE
                    ? Answer.bad(call.method().startsWith("edit") ? "MESSAGE_TOO_LONG" : "message is too long")
                    : Answer.ok(text);
        });
    }

    /** The caption of a call, which may be absent; at most 1024 code points. */
    static Answer<FormattedText> caption(Call call) {
        return read(call, "caption", "caption_entities")
                .then(text -> text.points() > CAPTION ? Answer.bad("message caption is too long") : Answer.ok(text));
    }

    private static Answer<FormattedText> read(Call call, String name, String entitiesName) {
        var raw = call.text(name);
        if (raw.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES) {
            return Answer.bad("text is too long");
        }
        return parsed(raw, call.text("parse_mode"), call.tree(entitiesName)).map(FormattedText::tidy);
    }

    private static Answer<FormattedText> parsed(String raw, String mode, @Nullable Object entities) {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "" -> Entities.checked(raw, Call.list(entities)).map(good -> new FormattedText(raw, good));
            case "html" -> HtmlText.parse(raw);
            case "markdown", "markdownv2" -> Answer.bad("can't parse entities: the playground reads HTML only");
            default -> Answer.bad("unsupported parse_mode");
        };
    }

    private int points() {
        return text.codePointCount(0, text.length());
    }

    /** Control characters become spaces, blanks at both ends go, entities move along. */
    private FormattedText tidy() {
        var clean = text.replaceAll("[\\x00-\\x09\\x0b-\\x1f]", " ");
        int start = clean.length() - clean.stripLeading().length();
        int end = clean.stripTrailing().length();
        if (start >= end) {
            return new FormattedText("", List.of());
        }
        var moved = new ArrayList<Map<String, Object>>();
        for (var entity : entities) {
            moved(entity, start, end, moved);
        }
        var kept = clean.substring(start, end);
        return new FormattedText(kept, Found.beside(kept, moved));
    }

    private static void moved(Map<String, Object> entity, int start, int end, List<Map<String, Object>> into) {
        int from = Math.max(Entities.offset(entity), start);
        int to = Math.min(Entities.end(entity), end);
        if (from < to) {
            into.add(Entities.at(entity, from - start, to - from));
        }
    }
}
