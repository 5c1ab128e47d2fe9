package org.forumbot.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a form's file in one language, for one forum. */
final class FormReader {
    private static final String FORUM = "forum";
    private static final Set<String> KNOWN = Set.of("value", FORUM);
    private static final int BRIEF = 30;

    /** Room in a message for a question, beside its chapter, a remark and the answer that stands. */
    private static final int ROOM = 3500;

    /** Each question has a button in the review; a message has about 100 (Bot API). */
    private static final int MOST_QUESTIONS = 90;

    /**
     * What forms are made of.
     *
     * @param forum its short name, for {@code {forum}}
     * @param lists options by name, such as {@code forum.tracks}
     * @param screens names of all screens
     */
    record Parts(
            String forum,
            Texts texts,
            Wording wording,
            Map<String, List<Option>> lists,
            RegionType regions,
            Vocabulary vocabulary,
            Set<String> screens,
            Expressions expressions,
            Clock clock,
            Lens lens) {}

    private final Parts parts;
    private final Fields file;
    private final Cel cel;
    private final TypeReader types;
    private final Set<String> names = new HashSet<>();
    private final Set<String> formerly = new HashSet<>();

    FormReader(Parts parts, Fields file) {
        this.parts = parts;
        this.file = file;
        this.cel = parts.expressions().over(TypeReader.natural(file));
        this.types = new TypeReader(parts, cel);
    }

    Form read(String hash) {
        var name = file.code("form");
        var title = file.required("title");
        file.passOver("start");
        file.passOver("phrases");
        var intro = said(file, "intro", Set.of(FORUM));
        var questions = questions();
        var submit = submit();
        var several = file.flag("several");
        var remind = ReminderReader.read(file, parts.texts());
        file.done();
        return new Form(name, title, intro, several, questions, submit, parts.wording(), hash, remind);
    }

    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        var ask = file.under("ask");
        ask.ifPresent(all -> all.each().forEach((name, fields) -> questions.add(question(all, name, fields))));
        if (!file.has("ask") || (ask.isPresent() && questions.isEmpty())) {
            file.problems().add(file.spot(), "'ask' is missing: a form asks at least one question.");
        }
        if (questions.size() > MOST_QUESTIONS) {
            file.problems().add(file.nameSpot("ask"), "A form asks at most " + MOST_QUESTIONS + " questions.");
        }
        return questions;
    }

    private Question question(Fields ask, String name, Fields fields) {
        ask.checkName(name);
        if (Cel.RESERVED.contains(name)) {
            ask.problems()
                    .add(ask.nameSpot(name), "The name '" + name + "' means something in conditions. Choose another.");
        }
        var label = withForum(parts.texts().required(fields, "label", KNOWN));
        var type = types.read(name, fields, names);
        var when = condition(fields, "when");
        names.add(name);
        var check = condition(fields, "check");
        if (check != null && !fields.has("otherwise")) {
            fields.problems()
                    .add(fields.nameSpot("check"), "'check' wants an 'otherwise': what is said when it fails.");
        }
        var hint = said(fields, "hint", KNOWN);
        var example = fields.text("example").orElse(null);
        room(fields, label, hint, example);
        var question = new Question(
                name,
                type,
                fields.text("group").orElse(""),
                fields.text("short").orElseGet(() -> label.words().cut(BRIEF).text()),
                label,
                hint,
                example,
                fields.flag("optional"),
                when,
                check,
                said(fields, "otherwise", namesAndForum()),
                fields.flag("pii"),
                document(fields, label.words().text()),
                was(ask, fields));
        fields.done();
        return parts.lens().through(question, Lens.Places.of(ask, name, fields));
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

    private @Nullable Condition condition(Fields fields, String field) {
        if (!fields.has(field)) {
            return null;
        }
        var condition = cel.condition(fields, field, names);
        types.codes().forEach((name, codes) -> compared(fields, field, name, codes));
        return condition;
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

    private @Nullable Template said(Fields fields, String field, Set<String> known) {
        return parts.texts().optional(fields, field, known).map(this::withForum).orElse(null);
    }

    /** The forum is known already when the file is read. */
    private Template withForum(Template text) {
        if (text instanceof IcuTemplate icu && !icu.names().contains(FORUM)) {
            return text;
        }
        return values -> {
            var all = new HashMap<String, Object>(values);
            all.put(FORUM, parts.forum());
            return text.words(all);
        };
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

    private static Question.@Nullable Document document(Fields fields, String text) {
        return fields.plain("document")
                .map(name -> new Question.Document(name, fields.plain("version").orElse("1"), text))
                .orElse(null);
    }

    private Form.Submit submit() {
        var submit = file.under("submit");
        if (submit.isEmpty()) {
            if (!file.has("submit")) {
                file.problems().add(file.spot(), "'submit' is missing: what happens with the answers.");
            }
            return new Form.Submit("", Template.fixed(""), null, null);
        }
        var fields = submit.get();
        var save = fields.required("save");
        var known = known(fields, save);
        var then = fields.plain("then").orElse(null);
        if (then != null && !parts.screens().contains(then)) {
            fields.problems().unknown(fields.spot("then"), "The screen", then, parts.screens());
        }
        var say = withForum(parts.texts().required(fields, "say", known));
        var result = new Form.Submit(save, say, then, said(fields, "desk", known));
        fields.done();
        return result;
    }

    /** What may be named when the answers are saved: any name when it is not known who saves them. */
    private Set<String> known(Fields fields, String save) {
        var saving = parts.vocabulary().savings().get(save);
        if (saving == null) {
            if (!save.isEmpty()) {
                fields.problems()
                        .unknown(
                                fields.spot("save"),
                                "The act",
                                save,
                                parts.vocabulary().savings().keySet());
            }
            return Scope.ANY;
        }
        saving.needs().stream()
                .filter(need -> !names.contains(need))
                .sorted()
                .forEach(need -> fields.problems()
                        .add(fields.spot("save"), "'" + save + "' cannot do without the question '" + need + "'."));
        var known = namesAndForum();
        known.addAll(saving.gives());
        return known;
    }

    private Set<String> namesAndForum() {
        var known = new HashSet<>(names);
        known.add(FORUM);
        return known;
    }
}
