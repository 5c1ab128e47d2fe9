package org.forumbot.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of {@code dialogs/} as a JSON Schema (2020-12), for completion and first checks in any editor. What a schema
 * cannot see, such as names that hang together, only {@code dialogs check} tells. Tests hold it to the readers.
 */
public final class DialogSchema {
    private static final String NAME = "^[a-z][a-z0-9_]{0,19}$";
    private static final String CODE = "^[A-Za-z0-9_-]{1,16}$";

    /** What each type has of its own. */
    private static final Map<String, List<String>> OF_TYPES = Map.ofEntries(
            Map.entry("text", List.of("min", "max")),
            Map.entry("number", List.of("min", "max", "whole")),
            Map.entry("money", List.of("min", "max")),
            Map.entry("year", List.of("min", "max")),
            Map.entry("date", List.of("min", "max")),
            Map.entry("choice", List.of("options", "from")),
            Map.entry("choices", List.of("options", "from", "min", "max", "none")),
            Map.entry("lines", List.of("min", "max", "item")),
            Map.entry("file", List.of("min", "max", "kinds", "size")),
            Map.entry("photo", List.of("min", "max", "size")),
            Map.entry("computed", List.of("value")),
            Map.entry(Naturals.REPEAT, List.of("min", "max", "one", "of")));

    private DialogSchema() {}

    /** The schema as it stands in {@code dialogs/dialog.schema.json}. */
    public static String text() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema())
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static Map<String, Object> schema() {
        return object(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "title", "A file of dialogs/",
                "type", "object",
                "if", required("form"),
                "then", form(),
                "else",
                        object(
                                "if", required("questions"),
                                "then", questions(),
                                "else",
                                        object(
                                                "if", required("screens"),
                                                "then", screens(),
                                                "else",
                                                        object(
                                                                "if", required("scenario"),
                                                                "then", scenario(),
                                                                "else",
                                                                        object(
                                                                                "if", required("forum"),
                                                                                "then", ForumSchema.forum(),
                                                                                "else",
                                                                                        object(
                                                                                                "if",
                                                                                                        required(
                                                                                                                "example"),
                                                                                                "then", example(),
                                                                                                "else", facts()))))),
                "$defs", object("question", question(), "phrases", phrases()));
    }

    private static Map<String, Object> example() {
        return closed(
                List.of("example", "of", "source", "answers"),
                object(
                        "example", code("The code of the example, as it stands in buttons and links"),
                        "of", code("The name of the form whose questions are answered"),
                        "source", text("Where this is said"),
                        "answers", object("type", "object", "description", "By the names of the questions")));
    }

    private static Map<String, Object> form() {
        return closed(
                List.of("form", "title", "ask", "submit"),
                object(
                        "form", code("The name of the form"),
                        "title", text("Shown above the review and in lists"),
                        "start",
                                closed(
                                        List.of(),
                                        object(
                                                "command", pattern("Without the slash", "^[a-z0-9_]{1,32}$"),
                                                "link", pattern("Behind ?start=", "^[A-Za-z0-9_-]{1,64}$"),
                                                "anywhere", flag("Whether it is the same at every forum"))),
                        "intro", text("Said before the first question"),
                        "levels", levels(),
                        "several", flag("Whether a person may have more than one unsent at a time"),
                        "was", texts("Former names of the form"),
                        "ask", ask(),
                        "submit",
                                closed(
                                        List.of("save", "say"),
                                        object(
                                                "save", text("Who takes the answers; 'entry' keeps them with a number"),
                                                "say", text("What the person is told"),
                                                "then", text("The screen that is shown then"),
                                                "desk", text("What the organizers see; no personal data"))),
                        "remind",
                                closed(
                                        List.of("after"),
                                        object(
                                                "after", texts("When after the last answer: [1d, 3d, 7d]"),
                                                "quiet", text("Nothing is said then: 21:00-09:00"),
                                                "text", text("What is said"))),
                        "phrases", ref("phrases")));
    }

    private static Map<String, Object> levels() {
        return object(
                "type",
                "object",
                "description",
                "How complete it may be, the least first",
                "minProperties",
                1,
                "propertyNames",
                object("pattern", CODE),
                "additionalProperties",
                closed(
                        List.of("title", "fill"),
                        object(
                                "title", text("What is missing for: До отправки"),
                                "fill", text("The button that asks for it"))));
    }

    private static Map<String, Object> questions() {
        return closed(
                List.of("questions", "ask"),
                object("questions", code("By which forms use them"), "ask", ask(), "phrases", ref("phrases")));
    }

    private static Map<String, Object> ask() {
        return object(
                "type",
                "object",
                "description",
                "The questions in their order, by name",
                "minProperties",
                1,
                "propertyNames",
                object("pattern", NAME),
                "additionalProperties",
                ref("question"));
    }

    private static Map<String, Object> question() {
        var branches = Naturals.types().stream()
                .filter(type -> !type.equals("use"))
                .map(type -> object(
                        "if",
                        object("properties", object("type", object("const", type)), "required", List.of("type")),
                        "then",
                        ofType(type)))
                .toList();
        return object(
                "type", "object",
                "required", List.of("type"),
                "properties", object("type", object("enum", List.copyOf(new TreeSet<>(Naturals.types())))),
                "if", object("properties", object("type", object("const", "use")), "required", List.of("type")),
                "then",
                        closed(
                                List.of("type", "form"),
                                object(
                                        "type", object("const", "use"),
                                        "form", text("The form or the file of questions whose questions are asked"),
                                        "when", text("Asked only if this holds"),
                                        "group", text("Heading of the chapter"))),
                "else", object("allOf", branches));
    }

    private static Map<String, Object> ofType(String type) {
        var properties = common();
        OF_TYPES.getOrDefault(type, List.of()).forEach(field -> properties.put(field, own(field)));
        var needed = switch (type) {
            case "computed" -> List.of("type", "label", "value");
            case "repeat" -> List.of("type", "label", "of");
            default -> List.of("type", "label");
        };
        var closed = closed(needed, properties);
        if (type.startsWith("choice")) {
            closed.put("anyOf", List.of(required("options"), required("from")));
        }
        return closed;
    }

    private static Map<String, Object> common() {
        return object(
                "type", object("type", "string"),
                "label", text("The question"),
                "short", text("Heading of the answer in the review"),
                "hint", text("Said below the question"),
                "example", text("An answer as it may be"),
                "group", text("Heading of the chapter"),
                "optional", flag("Whether it may be skipped"),
                "when", text("CEL over earlier questions: asked only if this holds"),
                "check", text("CEL over this and earlier questions: must hold for the answer"),
                "otherwise", text("What is said when check does not hold"),
                "need", text("The level that needs it, or 'option'; without it, the first"),
                "guide", text("An answer of guide.yaml: what others did"),
                "advise", advise(),
                "pii", flag("Whether the answer is personal data"),
                "document", text("What a consent is given to"),
                "version", text("Of that document"),
                "was", object("type", List.of("string", "array"), "description", "Former names of the question"));
    }

    private static Map<String, Object> advise() {
        var item = closed(
                List.of("when", "say"),
                object("when", text("CEL over this and earlier questions"), "say", text("What is said then")));
        return object("type", "array", "description", "What a careful reader would say", "items", item);
    }

    private static Map<String, Object> own(String field) {
        return switch (field) {
            case "options" ->
                object(
                        "type",
                        "object",
                        "description",
                        "Labels by code",
                        "minProperties",
                        1,
                        "propertyNames",
                        object("pattern", CODE),
                        "additionalProperties",
                        scalar("What stands on the button"));
            case "from" -> text("A list of the forum: forum.tracks, forum.roles");
            case "none" -> text("The option that goes with no other");
            case "whole" -> flag("Whether fractions are refused");
            case "kinds" -> texts("Endings of files: [pdf, docx]");
            case "size" -> text("The most of one file: 20 MB");
            case "value" -> text("CEL over earlier questions: the number");
            case "one" -> text("What one of them is called");
            case "of" -> ask();
            default -> scalar("min, max, item: how little, how much, how long");
        };
    }

    private static Map<String, Object> screens() {
        var start = closed(
                List.of(),
                object(
                        "command", text("Without the slash"),
                        "link", text("Behind ?start="),
                        "opens", text("The first of its screens that is shown"),
                        "anywhere", flag("Whether it is the same at every forum")));
        var show = object(
                "type",
                "object",
                "minProperties",
                1,
                "propertyNames",
                object("pattern", NAME),
                "additionalProperties",
                screen());
        return closed(
                List.of("screens", "show"),
                object(
                        "screens", code("The name of the file in buttons"),
                        "start", start,
                        "show", show,
                        "commands", texts("The menu of commands"),
                        "phrases", ref("phrases")));
    }

    private static Map<String, Object> screen() {
        var rows = closed(
                List.of("of", "button"),
                object(
                        "of", text("The source of the rows"),
                        "button", text("What stands on each"),
                        "page", scalar("Rows on a page"),
                        "open", text("A screen with what it takes"),
                        "do", text("An act with what it takes"),
                        "begin", text("A form"),
                        "at", text("The value of a row that says at which forum")));
        var button = closed(
                List.of("label"),
                object(
                        "label", text("What stands on the button"),
                        "open", text("A screen with what it takes"),
                        "do", text("An act with what it takes"),
                        "begin", text("A form"),
                        "when", text("CEL: there only if this holds"),
                        "sure", text("Asked before it is done")));
        return closed(
                List.of("text"),
                object(
                        "takes", texts("Names of the values it takes"),
                        "of", text("The source of its values"),
                        "link", text("A link that opens it: s_{section}"),
                        "text", text("What is said"),
                        "rows", rows,
                        "empty", text("Said when there are no rows"),
                        "typed", typed(),
                        "buttons", object("type", "array", "items", button),
                        "back", text("The screen it goes back to")));
    }

    private static Map<String, Object> typed() {
        return object(
                "oneOf",
                List.of(
                        text("The screen that typed words open"),
                        closed(
                                List.of("do"),
                                object(
                                        "do", text("The act that is given them as 'words', beside what it names"),
                                        "then", text("The screen that is shown when it is done")))));
    }

    private static Map<String, Object> scenario() {
        return closed(
                List.of("scenario", "steps"),
                object(
                        "scenario", text("What it is about"),
                        "language", text("Of the people's Telegram"),
                        "forums", text("Those that are on, if it is not the main one: primorye, socio-2023"),
                        "people", object("type", "object"),
                        "places", object("type", "object"),
                        "steps", object("type", "array", "items", object("type", "object"))));
    }

    /** Phrases, the guide, the regions, and translations, which have any part of what they translate. */
    private static Map<String, Object> facts() {
        return object("type", "object", "properties", object("phrases", ref("phrases")));
    }

    private static Map<String, Object> phrases() {
        return object("type", "object", "additionalProperties", scalar("Texts of the bot, by name"));
    }

    private static Map<String, Object> required(String name) {
        return object("required", List.of(name));
    }

    static Map<String, Object> closed(List<String> required, Map<String, Object> properties) {
        return object("type", "object", "required", required, "properties", properties, "additionalProperties", false);
    }

    static Map<String, Object> ref(String name) {
        return object("$ref", "#/$defs/" + name);
    }

    /** A text, for which editors also take a number or a date that stands there without quotes. */
    static Map<String, Object> text(String description) {
        return scalar(description);
    }

    static Map<String, Object> scalar(String description) {
        return object("type", List.of("string", "number", "boolean"), "description", description);
    }

    static Map<String, Object> flag(String description) {
        return object("type", "boolean", "description", description);
    }

    static Map<String, Object> texts(String description) {
        return object("type", List.of("array", "string"), "items", scalar("A text"), "description", description);
    }

    static Map<String, Object> code(String description) {
        return pattern(description, CODE);
    }

    static Map<String, Object> pattern(String description, String pattern) {
        return object("type", "string", "pattern", pattern, "description", description);
    }

    /** @param pairs names and values in turn */
    static Map<String, Object> object(Object... pairs) {
        var object = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            object.put(pairs[at].toString(), pairs[at + 1]);
        }
        return object;
    }
}
