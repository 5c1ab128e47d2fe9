package org.forumbot.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.forumbot.delivery.Channel.Result;
import org.forumbot.dialog.ButtonData;
import tools.jackson.databind.JsonNode;

/** One chat as it looks to who is in it. For several threads. */
final class Phone {
    private static final int MOST = 4096;
    private static final int MOST_BELOW_A_FILE = 1024;
    private static final int MOST_BUTTONS = 100;

    private final TreeMap<Integer, Shown> shown = new TreeMap<>();
    private List<String> keys = List.of();
    private int last;
    private int changes;
    private boolean blocked;

    record Button(String label, String data) {}

    /** A message of the bot. */
    record Shown(int id, String text, List<Button> buttons) {}

    /** An own message is sent. @return its id */
    synchronized int writes() {
        return ++last;
    }

    synchronized void blocks(boolean now) {
        blocked = now;
    }

    synchronized boolean blocks() {
        return blocked;
    }

    /** How often something came or was changed. */
    synchronized int changes() {
        return changes;
    }

    synchronized Optional<Shown> newest() {
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.lastEntry().getValue());
    }

    /** Whether nothing of one's own lies below it. */
    synchronized boolean isLast(int message) {
        return last == message;
    }

    synchronized List<Shown> all() {
        return List.copyOf(shown.values());
    }

    synchronized List<String> keys() {
        return keys;
    }

    synchronized int last() {
        return last;
    }

    /** @throws IllegalArgumentException for what the messenger would refuse */
    synchronized Result takes(boolean edit, JsonNode body) {
        if (blocked) {
            return new Result.Unreachable("bot was blocked by the user");
        }
        int id = edit ? body.path("message_id").asInt(0) : last + 1;
        var message = new Shown(id, text(body), buttons(body));
        if (edit && !shown.containsKey(id)) {
            throw new IllegalArgumentException("there is no message to edit: " + body);
        }
        if (edit && message.equals(shown.get(id))) {
            throw new IllegalArgumentException("the edit changes nothing: " + body);
        }
        last = Math.max(last, id);
        shown.put(id, message);
        changes++;
        keyboard(body.path("reply_markup"));
        return new Result.Sent(id);
    }

    /** A file may come without a word. */
    private static String text(JsonNode body) {
        boolean file = body.has("document") || body.has("photo");
        var text = body.path(file ? "caption" : "text").asString("");
        if ((text.isBlank() && !file) || text.codePointCount(0, text.length()) > (file ? MOST_BELOW_A_FILE : MOST)) {
            throw new IllegalArgumentException("a text of %d characters: %s".formatted(text.length(), body));
        }
        return text;
    }

    private static List<Button> buttons(JsonNode body) {
        var buttons = new ArrayList<Button>();
        body.path("reply_markup")
                .path("inline_keyboard")
                .forEach(row -> row.forEach(button -> {
                    var data = button.path("callback_data").asString("");
                    int bytes = data.getBytes(StandardCharsets.UTF_8).length;
                    if (bytes < 1 || bytes > ButtonData.MAX_BYTES) {
                        throw new IllegalArgumentException("a button with data of %d bytes: %s".formatted(bytes, body));
                    }
                    buttons.add(new Button(button.path("text").asString(""), data));
                }));
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("%d buttons: %s".formatted(buttons.size(), body));
        }
        return List.copyOf(buttons);
    }

    private void keyboard(JsonNode markup) {
        if (markup.path("remove_keyboard").asBoolean(false)) {
            keys = List.of();
        } else if (markup.has("keyboard")) {
            var labels = new ArrayList<String>();
            markup.path("keyboard")
                    .forEach(row ->
                            row.forEach(key -> labels.add(key.path("text").asString(""))));
            keys = List.copyOf(labels);
        }
    }
}
