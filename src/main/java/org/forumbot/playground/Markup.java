package org.forumbot.playground;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code reply_markup} may be. */
sealed interface Markup {
    record None() implements Markup {}

    record Inline(Map<String, Object> json) implements Markup {}

    /** A keyboard or a reply box under the text field. */
    record Keys(Map<String, Object> json) implements Markup {}

    record Remove() implements Markup {}

    int MOST_BUTTONS = 100;
    Set<String> ACTIONS = Set.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay",
            "disabled");

    default @Nullable Map<String, Object> inline() {
        return this instanceof Inline(var json) ? json : null;
    }

    /** For a new message. */
    static Answer<Markup> of(Call call, boolean privateChat) {
        var tree = call.tree("reply_markup");
        if (tree == null) {
            return call.has("reply_markup") ? Answer.bad("object expected as reply markup") : Answer.ok(new None());
        }
        if (!(tree instanceof Map<?, ?> markup)) {
            return Answer.bad("object expected as reply markup");
        }
        if (markup.containsKey("inline_keyboard")) {
            return inline(markup);
        }
        if (markup.containsKey("keyboard")) {
            return keys(markup, privateChat);
        }
        if (Call.yes(markup.get("remove_keyboard"))) {
            return Answer.ok(new Remove());
        }
        return Answer.ok(Call.yes(markup.get("force_reply")) ? new Keys(copy(markup)) : new None());
    }

    /** For an edit, which takes an inline keyboard or none. */
    static Answer<Markup> ofEdit(Call call, boolean privateChat) {
        return of(call, privateChat)
                .then(markup -> markup instanceof Keys || markup instanceof Remove
                        ? Answer.bad("inline keyboard expected")
                        : Answer.ok(markup));
    }

    private static Answer<Markup> inline(Map<?, ?> markup) {
        var rows = new ArrayList<List<Map<String, Object>>>();
        int count = 0;
        for (var row : Call.list(markup.get("inline_keyboard"))) {
            var buttons = new ArrayList<Map<String, Object>>();
            for (var one : Call.list(row)) {
                var button = Call.object(one);
                var fault = faultIn(button);
                if (!fault.isEmpty()) {
                    return Answer.bad(fault);
                }
                buttons.add(copy(button));
                count++;
            }
            if (!buttons.isEmpty()) {
                rows.add(List.copyOf(buttons));
            }
        }
        if (count > MOST_BUTTONS) {
            return Answer.bad("reply markup is too long");
        }
        return Answer.ok(rows.isEmpty() ? new None() : new Inline(Map.of("inline_keyboard", List.copyOf(rows))));
    }

    private static String faultIn(Map<?, ?> button) {
        var prefix = "can't parse inline keyboard button: ";
        long actions = ACTIONS.stream().filter(a -> button.get(a) != null).count();
        if (!(button.get("text") instanceof String text) || text.isBlank()) {
            return prefix + "Field \"text\" must be a non-empty String";
        }
        if (actions == 0) {
            return prefix + "Text buttons are unallowed in the inline keyboard";
        }
        if (actions > 1) {
            return prefix + "exactly one action is allowed, button \"%s\" has %d".formatted(text, actions);
        }
        return faultInAction(button);
    }

    private static String faultInAction(Map<?, ?> button) {
        if (button.get("callback_data") != null) {
            int bytes = Call.string(button.get("callback_data")).getBytes(StandardCharsets.UTF_8).length;
            return bytes < 1 || bytes > 64 ? "BUTTON_DATA_INVALID" : "";
        }
        var url = Call.string(button.get("url"));
        return url.isEmpty() || url.matches("(?i)(https?://|tg://|t\\.me/|mailto:)\\S+")
                ? ""
                : "inline keyboard button URL '%s' is invalid: Wrong HTTP URL".formatted(url);
    }

    private static Answer<Markup> keys(Map<?, ?> markup, boolean privateChat) {
        var rows = new ArrayList<List<Map<String, Object>>>();
        int count = 0;
        for (var row : Call.list(markup.get("keyboard"))) {
            var keys = new ArrayList<Map<String, Object>>();
            for (var one : Call.list(row)) {
                var key = one instanceof String label ? Map.of("text", label) : Call.object(one);
                if (Call.string(key.get("text")).isBlank()) {
                    return Answer.bad("can't parse keyboard button: Field \"text\" must be a non-empty String");
                }
                if (!privateChat && Call.yes(key.get("request_contact"))) {
                    return Answer.bad("phone number can be requested in private chats only");
                }
                if (!privateChat && Call.yes(key.get("request_location"))) {
                    return Answer.bad("location can be requested in private chats only");
                }
                keys.add(copy(key));
                count++;
            }
            rows.add(List.copyOf(keys));
        }
        if (count > 3 * MOST_BUTTONS) {
            return Answer.bad("reply markup is too long");
        }
        var json = Fields.open();
        json.putAll(copy(markup));
        json.put("keyboard", List.copyOf(rows));
        return Answer.ok(count == 0 ? new None() : new Keys(json));
    }

    private static Map<String, Object> copy(Map<?, ?> tree) {
        var copy = Fields.open();
        tree.forEach((name, value) -> {
            if (value != null) {
                copy.put(String.valueOf(name), value);
            }
        });
        return copy;
    }
}
