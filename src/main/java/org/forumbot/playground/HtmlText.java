package org.forumbot.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The HTML of {@code parse_mode=HTML}: the tags of the Bot API and not one more. */
final class HtmlText {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("a", "text_link"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"));
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([^\\s>]*)([^>]*)>");
    private static final Pattern SIGN = Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));?");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?");

    private record Open(String tag, String attributes, int offset, int source) {}

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, Object>> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private HtmlText(String source) {
        this.source = source;
    }

    static Answer<FormattedText> parse(String source) {
        return new HtmlText(source).parse();
    }

    private Answer<FormattedText> parse() {
        while (at < source.length()) {
            var fault = switch (source.charAt(at)) {
                case '<' -> tag();
                case '&' -> sign();
                default -> plain();
            };
            if (!fault.isEmpty()) {
                return Answer.bad("can't parse entities: " + fault);
            }
        }
        if (!open.isEmpty()) {
            return Answer.bad("can't parse entities: Can't find end tag corresponding to start tag \"%s\""
                    .formatted(open.element().tag()));
        }
        entities.sort(Entities.OUTER_FIRST);
        return Answer.ok(new FormattedText(text.toString(), entities));
    }

    private String plain() {
        text.append(source.charAt(at++));
        return "";
    }

    private String sign() {
        var sign = SIGN.matcher(source).region(at, source.length());
        if (!sign.lookingAt()) {
            return plain();
        }
        at = sign.end();
        if (sign.group(1) != null) {
            text.append(NAMED.get(sign.group(1)));
        } else {
            var digits = sign.group(2);
            int point = digits == null ? Integer.parseInt(sign.group(3), 16) : Integer.parseInt(digits);
            text.append(Character.isValidCodePoint(point) ? Character.toString(point) : "");
        }
        return "";
    }

    private String tag() {
        var tag = TAG.matcher(source).region(at, source.length());
        if (!tag.lookingAt()) {
            return "Unclosed start tag at byte offset " + bytes(at);
        }
        var name = tag.group(2).toLowerCase(Locale.ROOT);
        var fault = tag.group(1).isEmpty() ? start(name, tag.group(3)) : end(name);
        at = tag.end();
        return fault;
    }

    private String start(String name, String attributes) {
        if (!TYPES.containsKey(name) || (name.equals("span") && !attributes.contains("tg-spoiler"))) {
            return "Unsupported start tag \"%s\" at byte offset %d".formatted(name, bytes(at));
        }
        if (name.equals("blockquote") && open.stream().anyMatch(o -> o.tag().equals(name))) {
            return "Can't nest blockquotes at byte offset " + bytes(at);
        }
        open.push(new Open(name, attributes, text.length(), at));
        return "";
    }

    private String end(String name) {
        if (open.isEmpty()) {
            return "Unexpected end tag at byte offset " + bytes(at);
        }
        var last = open.pop();
        if (!name.isEmpty() && !name.equals(last.tag())) {
            return "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(bytes(at), last.tag(), name);
        }
        if (text.length() > last.offset()) {
            close(last);
        }
        return "";
    }

    private void close(Open last) {
        var type = TYPES.getOrDefault(last.tag(), "");
        var href = last.tag().equals("a") ? attribute(last, "href") : "";
        if (last.tag().equals("a") && href.isBlank()) {
            return;
        }
        entities.add(Fields.of(
                "offset",
                last.offset(),
                "length",
                text.length() - last.offset(),
                "type",
                last.attributes().contains("expandable") ? "expandable_blockquote" : type,
                "url",
                href.isEmpty() ? null : href));
    }

    private static String attribute(Open tag, String name) {
        return ATTRIBUTE
                .matcher(tag.attributes())
                .results()
                .filter(found -> name.equals(found.group(1)))
                .flatMap(found -> Stream.of(2, 3, 4).map(found::group))
                .filter(Objects::nonNull)
                .map(value -> value.replace("&amp;", "&").replace("&quot;", "\""))
                .findFirst()
                .orElse("");
    }

    private int bytes(int chars) {
        return source.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
    }
}
