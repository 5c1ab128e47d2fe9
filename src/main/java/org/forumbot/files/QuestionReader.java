package org.forumbot.files;

import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Truth;
import org.forumbot.dialog.Words;
import org.jspecify.annotations.Nullable;

/** Reads questions, one after the other: each may name those before it. */
final class QuestionReader {
    private static final Set<String> KNOWN = Set.of("value", FormReader.FORUM);
    private static final int BRIEF = 30;

    /** As {@code need:}, what no level needs. */
    static final String OPTION = "option";

    private static final Condition NEVER = new Condition() {
        @Override
        public Truth test(Map<String, ?> known) {
            return Truth.FALSE;
        }

        @Override
        public boolean reads(String name) {
            return false;
        }
    };

    /** Room in a message for a question, beside its chapter, a remark and the answer that stands. */
    private static final int ROOM = 3500;

    private final FormReader.Parts parts;
    private final Map<String, CelType> natural;
    private final Cel cel;
    private final TypeReader types;
    private final Set<String> names = new HashSet<>();
    private final Certainty certainty;
    private final Set<String> formerly = new HashSet<>();
    private final Need need;

    /**
     * @param natural what conditions read of each question that may be named
     * @param levels of the form, the least first
     */
    QuestionReader(FormReader.Parts parts, Map<String, CelType> natural, List<String> levels) {
        this(parts, natural, new Certainty(), new Need(levels));
    }

    private QuestionReader(FormReader.Parts parts, Map<String, CelType> natural, Certainty certainty, Need need) {
        this.certainty = certainty;
        this.need = need;
        this.parts = parts;
        this.natural = natural;
        this.cel = parts.expressions().over(natural);
        this.types = new TypeReader(parts);
    }

    /** For the questions of a repeated group: they may name what stands before the group too. */
    QuestionReader inside(List<Asked> group) {
        var all = new HashMap<>(natural);
        all.putAll(Naturals.of(group));
        var reader = new QuestionReader(parts, all, new Certainty(certainty), need.inside());
        reader.names.addAll(names);
        return reader;
    }

    List<Question> all(List<Asked> asked) {
        var questions = new ArrayList<Question>();
        asked.forEach(one -> questions.add(question(one)));
        return questions;
    }

    Set<String> names() {
        return names;
    }

    Cel cel() {
        return cel;
    }

    private void known(Asked asked) {
        if (!names.add(asked.name())) {
            asked.ask()
                    .problems()
                    .add(
                            asked.ask().nameSpot(asked.name()),
                            "The question '" + asked.name() + "' stands in this form twice.");
        }
    }

    private Question question(Asked asked) {
        var ask = asked.ask();
        var name = asked.name();
        var fields = asked.fields();
        ask.checkName(name);
        if (Cel.RESERVED.contains(name)) {
            ask.problems()
                    .add(ask.nameSpot(name), "The name '" + name + "' means something in conditions. Choose another.");
        }
        var label = parts.required(fields, "label", KNOWN);
        int rank = need.of(name, fields, asked.group());
        var type = types.read(name, fields, this);
        boolean idle = types.isIdle(fields);
        var when = idle ? NEVER : asked.narrowed(condition(fields, "when"), this);
        known(asked);
        certainty.question(
                name,
                type,
                types.codes().getOrDefault(name, Set.of()),
                idle || fields.has("when") || fields.has("optional") || rank > 0 || asked.through() != null);
        var check = condition(fields, "check");
        if (check != null && !fields.has("otherwise")) {
            fields.problems()
                    .add(fields.nameSpot("check"), "'check' wants an 'otherwise': what is said when it fails.");
        }
        var hint = parts.said(fields, "hint", KNOWN);
        var example = fields.text("example").orElse(null);
        room(fields, label, hint, example);
        var question = new Question(
                name,
                type,
                asked.group(),
                fields.text("short").orElseGet(() -> label.words().cut(BRIEF).text()),
                label,
                hint,
                example,
                fields.flag("optional") || need.isOption(rank),
                rank,
                when,
                check,
                parts.said(fields, "otherwise", namesAndForum()),
                guide(fields),
                advice(fields),
                fields.flag("pii"),
                document(fields, label.words().text()),
                was(ask, fields));
        fields.done();
        return parts.lens().through(question, Lens.Places.of(ask, name, fields));
    }

    private @Nullable Words guide(Fields fields) {
        var code = need.isInside() ? null : fields.plain("guide").orElse(null);
        var answer = code == null ? null : parts.guide().get(code);
        if (code != null && answer == null) {
            fields.problems()
                    .unknown(
                            fields.spot("guide"),
                            "The answer of the guide",
                            code,
                            parts.guide().keySet());
        }
        return answer == null ? null : Words.bold(answer.question()).and("\n\n").and(answer.answer());
    }

    /** What a careful reader would say; it may look at this answer and all before it. */
    private List<Question.Advice> advice(Fields fields) {
        var all = new ArrayList<Question.Advice>();
        for (var item : need.isInside() ? List.<Fields>of() : fields.items("advise")) {
            if (!item.has("when")) {
                item.problems().add(item.spot(), "'when' is missing: to which answers it is said.");
            }
            var when = cel.condition(item, "when", names);
            types.codes().forEach((name, codes) -> compared(item, "when", name, codes));
            all.add(new Question.Advice(when, parts.required(item, "say", Set.of(FormReader.FORUM))));
            item.done();
        }
        return all;
    }

    /** An answer cannot belong to two questions. */
    private List<String> was(Fields ask, Fields fields) {
        var was = fields.has("was") ? fields.oneOrMore("was") : List.<Fields.Placed>of();
        was.stream()
                .filter(old -> ask.has(old.text()) || !formerly.add(old.text()))
                .forEach(old -> fields.problems()
                        .add(old.spot(), "'" + old.text() + "' is another question's name: its answers stay there."));
        return was.stream().map(Fields.Placed::text).toList();
    }

    @Nullable
    Condition condition(Fields fields, String field) {
        if (!fields.has(field)) {
            return null;
        }
        int told = fields.problems().told();
        var condition = cel.condition(fields, field, names);
        types.codes().forEach((name, codes) -> compared(fields, field, name, codes));
        ofLevel(fields, field);
        if (told == fields.problems().told()) {
            certain(fields, field, condition);
        }
        return condition;
    }

    /** What a question reads must not be asked for a later level. */
    void ofLevel(Fields fields, String field) {
        need.check(fields, field, cel.reads(fields.plain(field).orElse("")));
    }

    private void certain(Fields fields, String field, Condition condition) {
        var truth = certainty.of(condition, cel.reads(fields.plain(field).orElse("")));
        if (truth == Truth.UNKNOWN) {
            return;
        }
        boolean when = field.equals("when");
        fields.problems()
                .add(
                        fields.spot(field),
                        truth == Truth.TRUE
                                ? "In '" + field + "': this holds whatever is answered. Delete it."
                                : "In '" + field + "': this never holds, whatever is answered: "
                                        + (when ? "the question is never asked." : "no answer is taken."));
    }

    /** A condition that compares with a code that no option has never holds, and nobody would know why. */
    private static void compared(Fields fields, String field, String name, Set<String> codes) {
        var text = fields.plain(field).orElse("");
        var code = "(['\"])([^'\"]*)\\1";
        var named = "\\b" + Pattern.quote(name) + "\\b";
        for (var form : List.of(named + "\\s*[!=]=\\s*" + code, code + "\\s*(?:[!=]=|in)\\s*" + named)) {
            var found = Pattern.compile(form).matcher(text);
            while (found.find()) {
                if (!found.group(2).isEmpty() && !codes.contains(found.group(2))) {
                    var spot = fields.spot(field, text, found.start(2));
                    var sentence = "'" + name + "' has no option '" + found.group(2) + "'.";
                    fields.problems().unknown(spot, sentence, found.group(2), codes, "");
                }
            }
        }
    }

    private static void room(Fields fields, Template label, @Nullable Template hint, @Nullable String example) {
        int length = label.words().length()
                + (hint == null ? 0 : hint.words().length())
                + (example == null ? 0 : example.length());
        if (length > ROOM) {
            fields.problems()
                    .add(
                            fields.nameSpot("label"),
                            "The question with its hint and example has " + length
                                    + " characters, a message has room for " + ROOM + ".");
        }
    }

    Set<String> namesAndForum() {
        var known = new HashSet<>(names);
        known.add(FormReader.FORUM);
        return known;
    }

    private static Question.@Nullable Document document(Fields fields, String text) {
        return fields.plain("document")
                .map(name -> new Question.Document(name, fields.plain("version").orElse("1"), text))
                .orElse(null);
    }
}
