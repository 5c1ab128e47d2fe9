package org.forumbot.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A chat as it looks now. @param keys the open keyboard, row after row */
record Chat(List<Said> said, List<String> keys) {
    record Button(String label, String data) {}

    /** A message. @param replyTo id of the one it answers, 0 = none; @param keys labels of the open keyboard, for the newest message only */
    record Said(int id, boolean bot, int replyTo, String text, List<Button> buttons, List<String> keys) {
        List<String> labels() {
            return buttons.isEmpty()
                    ? keys
                    : buttons.stream().map(Button::label).toList();
        }

        /** The button with this very label, else the only one whose label contains it. */
        Optional<Button> button(Wanted label) {
            var exact =
                    buttons.stream().filter(button -> label.is(button.label())).toList();
            var near = exact.isEmpty()
                    ? buttons.stream()
                            .filter(button -> label.isIn(button.label()))
                            .toList()
                    : exact;
            return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
        }
    }

    static final Chat EMPTY = new Chat(List.of(), List.of());

    static Chat of(JsonNode json) {
        var keyboard = json.path("keyboard");
        var keys = keyboard.path("hidden").asBoolean(false) ? List.<String>of() : labels(keyboard.path("rows"));
        var messages = json.path("messages");
        var said = new ArrayList<Said>();
        for (int at = 0; at < messages.size(); at++) {
            said.add(said(messages.path(at), at == messages.size() - 1 ? keys : List.of()));
        }
        return new Chat(List.copyOf(said), keys);
    }

    private static Said said(JsonNode json, List<String> keys) {
        var buttons = new ArrayList<Button>();
        json.path("inlineKeyboard")
                .forEach(row -> row.forEach(button -> buttons.add(new Button(
                        button.path("text").asString(""), button.path("data").asString("")))));
        var text = json.path("text").asString(json.path("caption").asString(""));
        return new Said(
                json.path("id").asInt(0),
                json.path("bot").asBoolean(false),
                json.path("replyTo").asInt(0),
                text,
                List.copyOf(buttons),
                keys);
    }

    private static List<String> labels(JsonNode rows) {
        var labels = new ArrayList<String>();
        rows.forEach(row -> row.forEach(key -> labels.add(key.path("text").asString(""))));
        return labels;
    }

    Optional<Said> newest() {
        return said.reversed().stream().filter(Said::bot).findFirst();
    }

    /** The latest message of the bot with these words. */
    Optional<Said> with(Wanted words) {
        return said.reversed().stream()
                .filter(Said::bot)
                .filter(m -> words.isIn(m.text()))
                .findFirst();
    }

    /** What the bot has answered to that message. */
    List<Said> answers(int message) {
        return said.stream()
                .filter(Said::bot)
                .filter(m -> m.replyTo() == message)
                .toList();
    }

    /** What the bot has said or changed since the chat looked like that. */
    List<Said> since(Chat before) {
        Map<Integer, Said> known = new LinkedHashMap<>();
        before.said.forEach(message -> known.put(message.id(), message));
        return said.stream()
                .filter(Said::bot)
                .filter(m -> isNew(known.get(m.id()), m))
                .toList();
    }

    private static boolean isNew(@Nullable Said before, Said now) {
        return before == null
                || !before.text().equals(now.text())
                || !before.buttons().equals(now.buttons());
    }
}
