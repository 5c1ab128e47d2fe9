package org.forumbot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Value.FileKind;
import org.jspecify.annotations.Nullable;

/** The JSON bodies of sendMessage, editMessageText, sendPhoto and sendDocument. */
final class Body {
    /** The first field of an edit's body and of no other, so that it can be told without reading it. */
    private static final String EDIT = "{\"message_id\":";

    /** How a file that was made here stands in a body, and its name there until it is sent. */
    static final String MADE = "attach://" + Body.PART;

    static final String PART = "made";
    static final String NAME = "file_name";

    private static final String COPY = "copy";

    /** Begins no value: quotation marks within texts are escaped. */
    private static final String HAS_COPY = ",\"" + COPY + "\":\"";

    private Body() {}

    static String of(Outgoing message) {
        var body = BotApi.JSON.createObjectNode();
        boolean edit = message.edits() > 0;
        if (edit) {
            body.put("message_id", message.edits());
        }
        var file = message.enclosure();
        if (file != null) {
            enclose(file, body);
        }
        body.put("chat_id", message.chat());
        if (file == null) {
            write(Rendered.of(message.words()), "text", "entities", body);
            body.putObject("link_preview_options").put("is_disabled", true);
        } else if (!message.words().isEmpty()) {
            write(Rendered.of(message.words()), "caption", "caption_entities", body);
        }
        if (message.replyTo() > 0 && !edit) {
            body.putObject("reply_parameters")
                    .put("message_id", message.replyTo())
                    .put("allow_sending_without_reply", true);
        }
        var markup = markup(message, edit);
        if (markup != null) {
            body.set("reply_markup", markup);
        }
        return body.toString();
    }

    /** The file is the first field of such a body and of no other, so that the method can be told without reading it. */
    private static void enclose(Enclosure file, ObjectNode body) {
        var field = field(file.kind());
        switch (file) {
            case Enclosure.Known(var kind, var id) -> body.put(field, id);
            case Enclosure.Copied(var kind, var id, var name, var copy) ->
                body.put(field, id).put(COPY, copy.toString()).put(NAME, name);
            case Enclosure.Made(var kind, var name, var bytes) ->
                body.put(field, MADE).put(NAME, name);
        }
    }

    private static String field(FileKind kind) {
        return switch (kind) {
            case PHOTO -> "photo";
            case DOCUMENT -> "document";
        };
    }

    /** That sends a new message with this body. */
    static String method(String body) {
        if (body.startsWith("{\"" + field(FileKind.PHOTO) + "\":")) {
            return "sendPhoto";
        }
        return body.startsWith("{\"" + field(FileKind.DOCUMENT) + "\":") ? "sendDocument" : "sendMessage";
    }

    static boolean edits(String body) {
        return body.startsWith(EDIT);
    }

    /** Whether the file it names also lies here. */
    static boolean hasCopy(String body) {
        return body.contains(HAS_COPY);
    }

    /** The same body without what concerns the copy alone: as it is sent first. */
    static String withoutCopy(String body) {
        var tree = read(body);
        tree.remove(List.of(COPY, NAME));
        return tree.toString();
    }

    static Path copy(String body) {
        return Path.of(read(body).path(COPY).asText());
    }

    /** The same body with the copy in the place of the file that lies at the messenger. */
    static ObjectNode withCopy(String body) {
        var tree = read(body);
        tree.remove(COPY);
        return tree.put(tree.fieldNames().next(), MADE);
    }

    /** The same body as a tree, to be changed. */
    static ObjectNode read(String body) {
        try {
            return (ObjectNode) BotApi.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A stored message is not a JSON object; it was not made here.");
        }
    }

    static String acknowledgement(String press, @Nullable String toast) {
        var body = BotApi.JSON.createObjectNode().put("callback_query_id", press);
        if (toast != null) {
            body.put("text", cut(toast));
        }
        return body.toString();
    }

    /** The Bot API takes at most 200 characters there. */
    private static String cut(String toast) {
        if (toast.length() <= 200) {
            return toast;
        }
        return toast.substring(0, Character.isHighSurrogate(toast.charAt(198)) ? 198 : 199) + "…";
    }

    private static void write(Rendered words, String text, String marks, ObjectNode body) {
        body.put(text, words.text());
        if (words.entities().isEmpty()) {
            return;
        }
        var entities = body.putArray(marks);
        for (var entity : words.entities()) {
            entities.addObject()
                    .put("type", entity.type())
                    .put("offset", entity.offset())
                    .put("length", entity.length());
        }
    }

    /** An edited message can have buttons only, and a contact can be asked for in private chats only (Bot API). */
    private static @Nullable ObjectNode markup(Outgoing message, boolean edit) {
        return switch (message.keyboard()) {
            case Keyboard.None() -> null;
            case Keyboard.Inline(var rows) -> inline(rows);
            case Keyboard.Keys(var rows) -> edit ? null : keys(rows, message.chat() > 0);
            case Keyboard.Remove() ->
                edit ? null : BotApi.JSON.createObjectNode().put("remove_keyboard", true);
        };
    }

    private static @Nullable ObjectNode inline(List<List<Keyboard.Button>> rows) {
        var markup = BotApi.JSON.createObjectNode();
        var keyboard = markup.putArray("inline_keyboard");
        for (var row : rows) {
            var line = keyboard.addArray();
            row.forEach(button ->
                    line.addObject().put("text", label(button.label())).put("callback_data", button.data()));
        }
        return markup;
    }

    private static @Nullable ObjectNode keys(List<List<Keyboard.Key>> rows, boolean personal) {
        var markup = BotApi.JSON.createObjectNode();
        var keyboard = markup.putArray("keyboard");
        for (var row : rows) {
            var allowed = row.stream().filter(key -> personal || !key.contact()).toList();
            if (!allowed.isEmpty()) {
                write(allowed, keyboard.addArray());
            }
        }
        return keyboard.isEmpty()
                ? null
                : markup.put("resize_keyboard", true)
                        .put("is_persistent", false)
                        .put("one_time_keyboard", false);
    }

    private static void write(List<Keyboard.Key> keys, ArrayNode line) {
        for (var key : keys) {
            var node = line.addObject().put("text", label(key.label()));
            if (key.contact()) {
                node.put("request_contact", true);
            }
        }
    }

    private static String label(String label) {
        return label.isBlank() ? "…" : label;
    }
}
