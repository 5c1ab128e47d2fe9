package org.forumbot.files;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.math.BigDecimal;
import dev.cel.common.types.CelType;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.ComputedType;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.LinesType;
import org.forumbot.dialog.NumberType;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.TextType;
import org.forumbot.dialog.Type;
import org.forumbot.dialog.Wording;
import org.forumbot.dialog.YesNoType;

/** Reads a form's file in one language, for one forum. */
final class FormReader {
    private static final int ALL_TEXT = 4000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private static final BigDecimal OLDEST_YEAR = BigDecimal.valueOf(1900);

    /** What the types of questions are made of. @param lists options by name, such as {@code forum.tracks} */
    record Parts(
            Texts texts,
            Wording wording,
            Map<String, List<Option>> lists,
            RegionType regions,
            Vocabulary vocabulary,
            Clock clock) {}

    private static final Set<String> TYPES = Set.of(
            "text", "number", "money", "year", "choice", "choices", "yes_no", "phone", "email", "region", "consent",
            "lines", "computed");

    private final Parts parts;
    private final Map<String, CelType> earlier = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    FormReader(Parts parts) {
        this.parts = parts;
    }

    Form read(Fields file, String hash) {
        var name = file.code("form");
        var title = file.required("title");
        file.passOver("start");
        file.passOver("phrases");
        var intro = parts.texts().optional(file, "intro", Set.of("forum")).orElse(null);
        var questions = new ArrayList<Question>();
        file.under("ask").ifPresentOrElse(
                ask -> ask.each().forEach((called, fields) -> questions.add(question(ask, called, fields))),
                () -> file.problems().add(file.spot(), "'ask' is missing: a form asks at least one question."));
        var submit = submit(file);
        var several = file.flag("several");
        file.done();
        return new Form(name, title, intro, several, questions, submit, parts.wording(), hash);
    }

    private Question question(Fields ask, String name, Fields fields) {
        ask.checkName(name);
        var label = parts.texts().required(fields, "label", Set.of("value", "forum"));
        var type = type(fields);
        var when = condition(fields, "when");
        names.add(name);
        earlier.put(name, Cel.type(type.blank()));
        var check = condition(fields, "check");
        if (check != null && !fields.has("otherwise")) {
            fields.problems().add(fields.nameSpot("check"), "'check' wants an 'otherwise': what is said when it fails.");
        }
        var question = new Question(
                name,
                type,
                fields.text("group").orElse(""),
                fields.text("short").orElseGet(() -> brief(label.words(Map.of()).text())),
                label,
                parts.texts().optional(fields, "hint", Set.of("value", "forum")).orElse(null),
                fields.text("example").orElse(null),
                fields.flag("optional"),
                when,
                check,
                parts.texts().optional(fields, "otherwise", names).orElse(null),
                fields.flag("pii"),
                document(fields, label.words(Map.of()).text()));
        fields.done();
        return question;
    }

    private static String brief(String label) {
        return label.length() <= 30 ? label : label.substring(0, 29) + "…";
    }

    private @org.jspecify.annotations.Nullable Condition condition(Fields fields, String field) {
        return fields.has(field) ? new Cel(earlier).condition(fields, field) : null;
    }

    private static Question.@org.jspecify.annotations.Nullable Document document(Fields fields, String text) {
        return fields.plain("document")
                .map(name -> new Question.Document(name, fields.plain("version").orElse("1"), text))
                .orElse(null);
    }

    private Type type(Fields fields) {
        var type = fields.plain("type").orElse("");
        return switch (type) {
            case "text" -> new TextType(fields.number("min", 1), fields.number("max", ALL_TEXT));
            case "number" -> number(fields, fields.flag("whole"), BigDecimal.ZERO, MOST);
            case "money" -> number(fields, false, BigDecimal.ZERO, MOST);
            case "year" -> number(
                    fields, true, OLDEST_YEAR, BigDecimal.valueOf(Year.now(parts.clock()).getValue()));
            case "choice" -> new ChoiceType(options(fields));
            case "choices" -> {
                var options = options(fields);
                yield new ChoicesType(
                        options,
                        fields.number("min", 1),
                        fields.number("max", Math.max(1, options.size())),
                        parts.wording().label("nav.done"));
            }
            case "yes_no" -> new YesNoType(parts.wording().label("yes"), parts.wording().label("no"));
            case "consent" -> new YesNoType(parts.wording().label("consent.agree"), "");
            case "phone" -> new PhoneType();
            case "email" -> new EmailType();
            case "region" -> parts.regions();
            case "lines" -> new LinesType(
                    fields.number("min", 1), fields.number("max", 30), fields.number("item", 500));
            case "computed" -> new ComputedType(
                    new Cel(earlier).expression(fields, "value"), parts.texts().point(), parts.wording().label("computed.ok"));
            default -> {
                unknownType(fields, type);
                yield new TextType(1, ALL_TEXT);
            }
        };
    }

    private static void unknownType(Fields fields, String type) {
        if (type.isEmpty()) {
            fields.problems().add(fields.spot(), "'type' is missing. Possible: " + String.join(", ", TYPES.stream().sorted().toList()) + ".");
        } else {
            fields.problems().unknown(fields.spot("type"), "The type", type, TYPES);
        }
        List.of("min", "max", "item", "options", "from", "value", "whole").forEach(fields::passOver);
    }

    private static Type number(Fields fields, boolean whole, BigDecimal least, BigDecimal most) {
        return new NumberType(
                fields.value("min", least, "a number", BigDecimal::new),
                fields.value("max", most, "a number", BigDecimal::new),
                whole);
    }

    private List<Option> options(Fields fields) {
        var list = fields.plain("from");
        if (list.isPresent()) {
            var options = parts.lists().get(list.get());
            if (options == null) {
                fields.problems().unknown(fields.spot("from"), "The list", list.get(), parts.lists().keySet());
                return List.of();
            }
            return options;
        }
        if (!fields.has("options")) {
            fields.problems().add(fields.spot(), "'options' or 'from' is missing.");
        }
        return fields.under("options").map(FormReader::listed).orElse(List.of());
    }

    private static List<Option> listed(Fields options) {
        var all = new ArrayList<Option>();
        options.texts().forEach((code, label) -> {
            options.checkCode(options.nameSpot(code), code);
            all.add(new Option(code, label));
        });
        return all;
    }

    private Form.Submit submit(Fields file) {
        var submit = file.under("submit");
        if (submit.isEmpty()) {
            file.problems().add(file.spot(), "'submit' is missing: what happens with the answers.");
            return new Form.Submit("", org.forumbot.dialog.Template.fixed(""), null, null);
        }
        var fields = submit.get();
        var save = fields.required("save");
        Collection<String> known = new HashSet<>(names);
        known.add("forum");
        var saving = parts.vocabulary().savings().get(save);
        if (saving == null) {
            fields.problems().unknown(fields.spot("save"), "The act", save, parts.vocabulary().savings().keySet());
        } else {
            known.addAll(saving.gives());
            saving.needs().stream().filter(need -> !names.contains(need)).sorted().forEach(need -> fields.problems()
                    .add(fields.spot("save"), "'" + save + "' cannot do without the question '" + need + "'."));
        }
        var result = new Form.Submit(
                save,
                parts.texts().required(fields, "say", known),
                fields.plain("then").orElse(null),
                parts.texts().optional(fields, "desk", known).orElse(null));
        fields.done();
        return result;
    }
}
