package org.forumbot.playground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in a chat.
 *
 * @param edited time of the last edit, 0 if never
 * @param content what is said, in the Bot API's fields: text and entities, document and caption, and so on
 * @param inline the inline keyboard, if it has one
 * @param former keyboards it had before: they stay pressable on screens that were not refreshed
 * @param replyTo id of the message it answers, or 0
 * @param reserved sent with a keyboard that is not inline; such a message cannot be edited
 */
record Post(
        long chat,
        int id,
        Author author,
        long date,
        long edited,
        Map<String, Object> content,
        @Nullable Map<String, Object> inline,
        List<Map<String, Object>> former,
        int replyTo,
        boolean reserved) {

    /**
     * @param person id of the person, 0 for the bot
     * @param user as the Bot API's User
     * @param senderChat the group, when an administrator speaks in its name
     */
    record Author(
            long person, Map<String, Object> user, @Nullable Map<String, Object> senderChat) {
        boolean bot() {
            return person == 0;
        }
    }

    /** What is to be said, before it has an id and a date. */
    record Draft(Map<String, Object> content, Markup markup, int replyTo) {}

    Post changed(Map<String, Object> newContent, @Nullable Map<String, Object> keyboard, long now) {
        var before = new ArrayList<>(former);
        if (inline != null && !inline.equals(keyboard)) {
            before.add(inline);
        }
        return new Post(chat, id, author, date, now, newContent, keyboard, List.copyOf(before), replyTo, reserved);
    }

    String text() {
        return Call.string(content.get("text"));
    }

    /** The button with that data or that label, on its present keyboard or on a former one, the newest first. */
    Optional<Map<?, ?>> button(String dataOrLabel) {
        var keyboards = new ArrayList<Map<String, Object>>(former).reversed();
        if (inline != null) {
            keyboards.addFirst(inline);
        }
        List<Map<?, ?>> buttons = keyboards.stream().flatMap(Post::buttons).toList();
        return Stream.of("callback_data", "text")
                .flatMap(field -> buttons.stream().filter(b -> dataOrLabel.equals(b.get(field))))
                .findFirst()
                .map(b -> b);
    }

    private static Stream<Map<?, ?>> buttons(Map<String, Object> keyboard) {
        return Call.list(keyboard.get("inline_keyboard")).stream()
                .flatMap(row -> Call.list(row).stream())
                .<Map<?, ?>>map(Call::object);
    }

    /** Text and media without what belongs to this copy alone. */
    Map<String, Object> copyable() {
        var copy = new LinkedHashMap<>(content);
        copy.remove("media_group_id");
        copy.remove("forward_origin");
        return copy;
    }

    boolean sameAs(Map<String, Object> otherContent, @Nullable Map<String, Object> otherInline) {
        return content.equals(otherContent) && new HashMap<>(orEmpty(inline)).equals(orEmpty(otherInline));
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> keyboard) {
        return keyboard == null ? Map.of() : keyboard;
    }
}
