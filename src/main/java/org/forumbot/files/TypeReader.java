package org.forumbot.files;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.ComputedType;
import org.forumbot.dialog.LinesType;
import org.forumbot.dialog.NumberType;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.TextType;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.YesNoType;

/** Reads the type of a question. */
final class TypeReader {
    private static final int ALL_TEXT = 4000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal OLDEST_YEAR = BigDecimal.valueOf(1900);

    /** A message has about 100 buttons at most (Bot API), and a question needs some for the ways on. */
    private static final int MOST_OPTIONS = 90;

    /** Fields that some types have and others do not. */
    private static final List<String> OF_TYPES =
            List.of("min", "max", "item", "options", "from", "value", "whole", "kinds", "size");

    private static final Map<String, CelType> NATURAL = Map.ofEntries(
            Map.entry("text", SimpleType.STRING),
            Map.entry("number", SimpleType.DOUBLE),
            Map.entry("money", SimpleType.DOUBLE),
            Map.entry("year", SimpleType.DOUBLE),
            Map.entry("choice", SimpleType.STRING),
            Map.entry("choices", ListType.create(SimpleType.STRING)),
            Map.entry("yes_no", SimpleType.BOOL),
            Map.entry("phone", SimpleType.STRING),
            Map.entry("email", SimpleType.STRING),
            Map.entry("region", SimpleType.STRING),
            Map.entry("consent", SimpleType.BOOL),
            Map.entry("lines", ListType.create(SimpleType.STRING)),
            Map.entry("file", ListType.create(SimpleType.STRING)),
            Map.entry("photo", ListType.create(SimpleType.STRING)),
            Map.entry("computed", SimpleType.DOUBLE));

    private final FormReader.Parts parts;
    private final Cel cel;
    private final Map<String, Set<String>> codes = new HashMap<>();

    /** @param cel over all questions of the form */
    TypeReader(FormReader.Parts parts, Cel cel) {
        this.parts = parts;
        this.cel = cel;
    }

    /** Of every question of a form, as conditions read it. */
    static Map<String, CelType> natural(Fields form) {
        var types = new HashMap<String, CelType>();
        form.under("ask")
                .ifPresent(ask -> ask.each().forEach((name, fields) -> {
                    if (!Cel.RESERVED.contains(name)) {
                        types.put(
                                name, NATURAL.getOrDefault(fields.plain("type").orElse(""), SimpleType.STRING));
                    }
                }));
        return types;
    }

    /** The codes of the questions read so far whose options stand in the file, by question. */
    Map<String, Set<String>> codes() {
        return codes;
    }

    Type read(String name, Fields fields, Set<String> earlier) {
        var type = fields.plain("type").orElse("");
        var read = read(name, type, fields, earlier);
        OF_TYPES.stream().filter(fields::isLeft).forEach(field -> {
            fields.problems()
                    .add(fields.nameSpot(field), "'" + field + "' does not belong to the type '" + type + "'.");
            fields.passOver(field);
        });
        return read;
    }

    private Type read(String name, String type, Fields fields, Set<String> earlier) {
        return switch (type) {
            case "text" -> text(fields);
            case "number" -> number(fields, fields.flag("whole"), BigDecimal.ZERO, MOST);
            case "money" -> number(fields, false, BigDecimal.ZERO, MOST);
            case "year" ->
                number(
                        fields,
                        true,
                        OLDEST_YEAR,
                        BigDecimal.valueOf(Year.now(parts.clock()).getValue()));
            case "choice" -> new ChoiceType(options(name, fields));
            case "choices" -> choices(fields, options(name, fields));
            case "yes_no" -> new YesNoType(label("yes"), label("no"));
            case "consent" -> new YesNoType(label("consent.agree"), "");
            case "phone" -> new PhoneType();
            case "email" -> new EmailType();
            case "region" -> parts.regions();
            case "lines" -> lines(fields);
            case "file" -> FileQuestion.file(fields, parts.wording());
            case "photo" -> FileQuestion.photo(fields, parts.wording());
            case "computed" ->
                new ComputedType(
                        cel.expression(fields, "value", earlier), parts.texts().point(), label("computed.ok"));
            default -> {
                unknown(fields, type);
                yield new TextType(1, ALL_TEXT);
            }
        };
    }

    private String label(String key) {
        return parts.wording().label(key);
    }

    private static void unknown(Fields fields, String type) {
        if (!fields.has("type")) {
            fields.problems()
                    .add(
                            fields.spot(),
                            "'type' is missing. Possible: "
                                    + String.join(
                                            ", ",
                                            NATURAL.keySet().stream().sorted().toList()) + ".");
        } else if (!type.isEmpty()) {
            fields.problems().unknown(fields.spot("type"), "The type", type, NATURAL.keySet());
        }
        OF_TYPES.forEach(fields::passOver);
    }

    private static Type text(Fields fields) {
        int min = fields.number("min", 1, 1);
        int max = fields.number("max", Math.max(min, ALL_TEXT), 1);
        inOrder(fields, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        return new TextType(min, max);
    }

    private static Type lines(Fields fields) {
        int min = fields.number("min", 1, 1);
        int max = fields.number("max", Math.max(min, 30), 1);
        inOrder(fields, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        return new LinesType(min, max, fields.number("item", 500, 1));
    }

    private static Type number(Fields fields, boolean whole, BigDecimal least, BigDecimal most) {
        var min = fields.value("min", least, "a number", BigDecimal::new);
        var max = fields.value("max", most, "a number", BigDecimal::new);
        inOrder(fields, min, max);
        return new NumberType(min, max, whole);
    }

    private Type choices(Fields fields, List<Option> options) {
        int min = fields.number("min", 1, 0);
        int max = fields.number("max", Math.max(1, options.size()), 1);
        if (!options.isEmpty() && min > options.size()) {
            fields.problems()
                    .add(fields.spot("min"), "'min' is " + min + ", but there are " + options.size() + " options.");
        } else {
            inOrder(fields, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        }
        return new ChoicesType(options, min, max, label("nav.done"));
    }

    /** Else no answer would ever fit. */
    static void inOrder(Fields fields, BigDecimal min, BigDecimal max) {
        if (min.compareTo(max) > 0) {
            fields.problems()
                    .add(
                            fields.spot(fields.has("max") ? "max" : "min"),
                            "'max' (" + max.toPlainString() + ") is below 'min' (" + min.toPlainString()
                                    + "): no answer would fit.");
        }
    }

    private List<Option> options(String name, Fields fields) {
        var list = fields.plain("from");
        var options = list.isPresent() ? named(fields, list.get()) : listed(name, fields);
        if (options.size() > MOST_OPTIONS) {
            fields.problems()
                    .add(
                            fields.spot(list.isPresent() ? "from" : "options"),
                            "There are " + options.size() + " options, a message has room for " + MOST_OPTIONS
                                    + " buttons.");
        }
        return options;
    }

    private List<Option> named(Fields fields, String list) {
        var options = parts.lists().get(list);
        if (options == null) {
            fields.problems()
                    .unknown(
                            fields.spot("from"), "The list", list, parts.lists().keySet());
            return List.of();
        }
        if (options.isEmpty()) {
            fields.problems().add(fields.spot("from"), "The list '" + list + "' is empty in the file of the forum.");
        }
        return options;
    }

    private List<Option> listed(String name, Fields fields) {
        var all = new ArrayList<Option>();
        fields.under("options")
                .ifPresent(options -> options.texts().forEach((code, label) -> {
                    options.checkCode(options.nameSpot(code), code);
                    all.add(new Option(code, label));
                }));
        if (!fields.has("options")) {
            fields.problems().add(fields.spot(), "'options' or 'from' is missing.");
        } else if (all.isEmpty()) {
            fields.problems().add(fields.nameSpot("options"), "'options' has none: write a code and a label for each.");
        }
        codes.put(name, Set.copyOf(all.stream().map(Option::code).toList()));
        return all;
    }
}
