package org.forumbot.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.ComputedType;
import org.forumbot.dialog.LinesType;
import org.forumbot.dialog.NumberType;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.RepeatType;
import org.forumbot.dialog.TextType;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.YesNoType;
import org.jspecify.annotations.Nullable;

/** Reads the type of a question. */
final class TypeReader {
    private static final int ALL_TEXT = 4000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal OLDEST_YEAR = BigDecimal.valueOf(1900);

    /** A message has about 100 buttons at most (Bot API), and a question needs some for the ways on. */
    private static final int MOST_OPTIONS = 90;

    private static final int MOST_ITEMS = 50;

    /** Fields that some types have and others do not. */
    private static final List<String> OF_TYPES =
            List.of("min", "max", "item", "options", "from", "none", "value", "whole", "one", "of", "kinds", "size");

    private final FormReader.Parts parts;
    private final Map<String, Set<String>> codes = new HashMap<>();

    TypeReader(FormReader.Parts parts) {
        this.parts = parts;
    }

    /** The codes of the questions read so far whose options stand in the file, by question. */
    Map<String, Set<String>> codes() {
        return codes;
    }

    /** @param reader that has read the questions before this one */
    Type read(String name, Fields fields, QuestionReader reader) {
        var type = fields.plain("type").orElse("");
        var read = read(name, type, fields, reader);
        OF_TYPES.stream().filter(fields::isLeft).forEach(field -> {
            fields.problems()
                    .add(fields.nameSpot(field), "'" + field + "' does not belong to the type '" + type + "'.");
            fields.passOver(field);
        });
        return read;
    }

    private Type read(String name, String type, Fields fields, QuestionReader reader) {
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
            case "date" -> date(fields);
            case "link" -> new LinkType();
            case "country" -> new CountryType(parts.regions());
            case Naturals.REPEAT -> repeat(name, fields, reader);
            case "file" -> FileQuestion.file(fields, parts.wording());
            case "photo" -> FileQuestion.photo(fields, parts.wording());
            case "computed" -> computed(fields, reader);
            default -> {
                unknown(fields, type);
                yield new TextType(1, ALL_TEXT);
            }
        };
    }

    private Type computed(Fields fields, QuestionReader reader) {
        if (!fields.has("value")) {
            fields.problems().add(fields.spot(), "'value' is missing: what is computed.");
        }
        var value = reader.cel().expression(fields, "value", reader.names());
        reader.ofLevel(fields, "value");
        return new ComputedType(value, parts.texts().point(), label("computed.ok"));
    }

    private String label(String key) {
        return parts.wording().label(key);
    }

    private static void unknown(Fields fields, String type) {
        if (!fields.has("type")) {
            fields.problems()
                    .add(fields.spot(), "'type' is missing. Possible: " + String.join(", ", Naturals.types()) + ".");
        } else if (!type.isEmpty()) {
            fields.problems().unknown(fields.spot("type"), "The type", type, Naturals.types());
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
        return new ChoicesType(options, min, max, none(fields, options), label("nav.done"));
    }

    /** The option that goes with no other. */
    private static @Nullable String none(Fields fields, List<Option> options) {
        var none = fields.plain("none").orElse(null);
        var codes = options.stream().map(Option::code).toList();
        if (none != null && !codes.contains(none)) {
            fields.problems().unknown(fields.spot("none"), "The option", none, codes);
            return null;
        }
        return none;
    }

    private Type date(Fields fields) {
        var min = fields.value("min", LocalDate.of(1900, 1, 1), "a day such as 2024-05-31 or 'today'", this::day);
        var max = fields.value("max", LocalDate.of(2100, 12, 31), "a day such as 2024-05-31 or 'today'", this::day);
        if (min.isAfter(max)) {
            fields.problems().add(fields.spot("max"), "'max' is before 'min': no answer would fit.");
        }
        return new DateType(min, max, parts.texts().language());
    }

    private LocalDate day(String text) {
        return text.equals("today") ? LocalDate.now(parts.clock()) : LocalDate.parse(text);
    }

    private Type repeat(String name, Fields fields, QuestionReader reader) {
        var group = Asked.group(fields);
        var questions = reader.inside(group).all(group);
        if (questions.isEmpty() && (!fields.has("of") || fields.under("of").isPresent())) {
            fields.problems().add(fields.spot(), "'of' is missing: the questions that are asked for each one.");
        }
        int min = fields.number("min", 1, 0);
        int max = fields.number("max", Math.max(min, 20), 1);
        if (max > MOST_ITEMS) {
            fields.problems().add(fields.spot("max"), "At most " + MOST_ITEMS + ": each has a button.");
        }
        inOrder(fields, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        roomInButtons(name, fields, questions);
        var one = fields.text("one").orElseGet(() -> label("repeat.one"));
        return new RepeatType(one, questions, min, max, parts.wording());
    }

    /** Bot API: at most 64 bytes in the data of a button. */
    private static void roomInButtons(String name, Fields fields, List<Question> group) {
        for (var part : group) {
            int code = part.type().offers(Type.Context.EMPTY).stream()
                    .mapToInt(option -> option.code().length())
                    .max()
                    .orElse(0);
            int length = ButtonData.answer(Long.MAX_VALUE, name, "p999." + part.name() + ".")
                            .length()
                    + code;
            if (length > ButtonData.MAX_BYTES) {
                fields.problems()
                        .add(
                                fields.nameSpot("of"),
                                "The names '" + name + "' and '" + part.name() + "' and the codes of its options are "
                                        + (length - ButtonData.MAX_BYTES) + " too long together for a button.");
            }
        }
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
        return options;
    }

    /** Whether its list has nothing at this forum: then it is not asked there. */
    boolean isIdle(Fields fields) {
        return fields.plain("from")
                .map(parts.lists()::get)
                .filter(List::isEmpty)
                .isPresent();
    }

    private List<Option> listed(String name, Fields fields) {
        var all = new ArrayList<Option>();
        fields.under("options")
                .ifPresent(options -> options.texts().forEach((code, label) -> {
                    options.checkCode(options.nameSpot(code), code);
                    ButtonRoom.shown(options, code, label.codePointCount(0, label.length()));
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
