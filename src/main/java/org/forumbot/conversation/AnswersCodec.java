package org.forumbot.conversation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as text, with the version of the format. Version 1: {@code {"v":1,"a":{question:{...}}}} where an answer has
 * one of {@code t} text, {@code n} number with {@code s} as typed, {@code y} yes, {@code c} codes, {@code p} place with
 * {@code s} its name, {@code l} lines, {@code d} day, {@code f} files, {@code i} items with the answers {@code a} to their
 * parts, {@code skip}, {@code u} unfinished with {@code at} and {@code o}, what is there so far; and {@code m}, its message.
 */
final class AnswersCodec {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 1;

    private AnswersCodec() {}

    static String write(Map<String, Answer> answers) {
        var root = JSON.createObjectNode().put("v", VERSION);
        var all = root.putObject("a");
        answers.forEach((question, answer) -> write(all.putObject(question), answer));
        return root.toString();
    }

    private static void write(ObjectNode node, Answer answer) {
        switch (answer) {
            case Answer.Skipped() -> node.put("skip", true);
            case Answer.Unfinished(var pending, var sofar, var message, var at) -> {
                node.put("u", pending).put("m", message).put("at", at.toEpochMilli());
                if (sofar != null) {
                    write(node.putObject("o"), sofar);
                }
            }
            case Answer.Given(var value, var message) -> {
                write(node, value);
                node.put("m", message);
            }
        }
    }

    private static void write(ObjectNode node, Value value) {
        switch (value) {
            case Value.Text(var text) -> node.put("t", text);
            case Value.Number(var number, var typed) ->
                node.put("n", number.toPlainString()).put("s", typed);
            case Value.Flag(var yes) -> node.put("y", yes);
            case Value.Codes(var codes) -> codes.forEach(node.putArray("c")::add);
            case Value.Place(var key, var shown) -> node.put("p", key).put("s", shown);
            case Value.Lines(var lines) -> lines.forEach(node.putArray("l")::add);
            case Value.Day(var date) -> node.put("d", date.toString());
            case Value.Files(var files) -> {
                var array = node.putArray("f");
                files.forEach(file -> write(array.addObject(), file));
            }
            case Value.Items(var items, var last) -> {
                var array = node.put("n", last).putArray("i");
                items.forEach(item -> write(array.addObject(), item));
            }
        }
    }

    private static void write(ObjectNode node, Value.File file) {
        node.put("k", file.kind().name())
                .put("id", file.id())
                .put("x", file.unique())
                .put("s", file.name())
                .put("t", file.mime())
                .put("z", file.size())
                .put("m", file.message());
    }

    private static void write(ObjectNode node, Value.Item item) {
        node.put("id", item.id());
        var parts = node.putObject("a");
        item.parts().forEach((name, answer) -> write(parts.putObject(name), answer));
    }

    /** @throws IllegalArgumentException when the text is of no format that is known */
    static Map<String, Answer> read(String text) {
        var root = JSON.readTree(text);
        if (root.path("v").asInt(0) != VERSION) {
            throw new IllegalArgumentException("These answers are of a format that this version does not know.");
        }
        var answers = new LinkedHashMap<String, Answer>();
        root.path("a").properties().forEach(entry -> answers.put(entry.getKey(), answer(entry.getValue())));
        return answers;
    }

    private static Value.File file(JsonNode node) {
        return new Value.File(
                Value.FileKind.valueOf(node.path("k").asString("")),
                node.path("id").asString(""),
                node.path("x").asString(""),
                node.path("s").asString(""),
                node.path("t").asString(""),
                node.path("z").asLong(0),
                node.path("m").asInt(0));
    }

    private static Value.Item item(JsonNode node) {
        var parts = new LinkedHashMap<String, Answer>();
        node.path("a").properties().forEach(entry -> parts.put(entry.getKey(), answer(entry.getValue())));
        return new Value.Item(node.path("id").asInt(0), parts);
    }

    private static Answer answer(JsonNode node) {
        if (node.has("skip")) {
            return new Answer.Skipped();
        }
        int message = node.path("m").asInt(0);
        return node.has("u")
                ? new Answer.Unfinished(
                        node.path("u").asString(""),
                        node.has("o") ? value(node.path("o")) : null,
                        message,
                        Instant.ofEpochMilli(node.path("at").asLong(0)))
                : new Answer.Given(value(node), message);
    }

    private static Value value(JsonNode node) {
        if (node.has("t")) {
            return new Value.Text(node.path("t").asString(""));
        }
        if (node.has("i")) {
            return new Value.Items(
                    all(node.path("i"), AnswersCodec::item), node.path("n").asInt(0));
        }
        if (node.has("n")) {
            return new Value.Number(
                    new BigDecimal(node.path("n").asString("0")), node.path("s").asString(""));
        }
        if (node.has("y")) {
            return new Value.Flag(node.path("y").asBoolean(false));
        }
        if (node.has("c")) {
            return new Value.Codes(texts(node.path("c")));
        }
        if (node.has("p")) {
            return new Value.Place(node.path("p").asString(""), node.path("s").asString(""));
        }
        if (node.has("d")) {
            return new Value.Day(LocalDate.parse(node.path("d").asString("")));
        }
        if (node.has("f")) {
            return new Value.Files(all(node.path("f"), AnswersCodec::file));
        }
        return new Value.Lines(texts(node.path("l")));
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        array.forEach(node -> all.add(read.apply(node)));
        return all;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asString("")));
        return texts;
    }
}
