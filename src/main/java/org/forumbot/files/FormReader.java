package org.forumbot.files;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a form's file in one language, for one forum. */
final class FormReader {
    static final String FORUM = "forum";

    /** Each question has a button in the review; a message has about 100 (Bot API). */
    private static final int MOST_QUESTIONS = 90;

    /**
     * What forms are made of.
     *
     * @param forum its short name, for {@code {forum}}
     * @param lists options by name, such as {@code forum.tracks}
     * @param screens names of all screens
     * @param guide answers that questions may show, by code
     * @param used files whose questions a form may use
     */
    record Parts(
            String forum,
            Texts texts,
            Wording wording,
            Map<String, List<Option>> lists,
            RegionType regions,
            Vocabulary vocabulary,
            Set<String> screens,
            Map<String, GuideFile.Item> guide,
            Asked.Usable used,
            Expressions expressions,
            Clock clock,
            Lens lens) {

        Template required(Fields fields, String field, Collection<String> known) {
            return withForum(texts.required(fields, field, known));
        }

        @Nullable
        Template said(Fields fields, String field, Collection<String> known) {
            return texts.optional(fields, field, known).map(this::withForum).orElse(null);
        }

        /** The forum is known already when the file is read. */
        private Template withForum(Template text) {
            if (text instanceof IcuTemplate icu && !icu.names().contains(FORUM)) {
                return text;
            }
            return values -> {
                var all = new HashMap<String, Object>(values);
                all.put(FORUM, forum);
                return text.words(all);
            };
        }
    }

    private final Parts parts;
    private final Fields file;
    private final List<Asked> asked;
    private final List<Form.Level> levels;
    private final QuestionReader reader;

    FormReader(Parts parts, Fields file) {
        this.parts = parts;
        this.file = file;
        this.asked = Asked.in(file, parts.used());
        this.levels = levels();
        this.reader = new QuestionReader(
                parts, Naturals.of(asked), levels.stream().map(Form.Level::name).toList());
    }

    /** Checks a file of questions that forms use, by itself. */
    void check() {
        file.code("questions");
        file.passOver("phrases");
        questions();
        file.done();
    }

    Form read(String hash) {
        var name = file.code("form");
        var title = file.required("title");
        file.passOverCode("start");
        file.passOver("phrases");
        var intro = parts.said(file, "intro", Set.of(FORUM));
        var questions = questions();
        var submit = submit();
        var several = file.flag("several");
        var remind = ReminderReader.read(file, parts.texts());
        file.done();
        return new Form(name, title, intro, several, levels, questions, submit, parts.wording(), hash, remind);
    }

    /** What stands under {@code levels:}, the least first. */
    private List<Form.Level> levels() {
        var all = new ArrayList<Form.Level>();
        file.under("levels")
                .ifPresent(levels -> levels.each().forEach((name, fields) -> {
                    levels.checkCode(levels.nameSpot(name), name);
                    if (name.equals(QuestionReader.OPTION)) {
                        file.problems()
                                .add(
                                        levels.nameSpot(name),
                                        "'" + name + "' says that no level needs it. Choose another.");
                    }
                    all.add(new Form.Level(name, fields.required("title"), fields.required("fill")));
                    fields.done();
                }));
        return all;
    }

    private List<Question> questions() {
        var questions = reader.all(asked);
        if (!file.has("ask") || (file.under("ask").isPresent() && questions.isEmpty())) {
            file.problems().add(file.spot(), "'ask' is missing: a form asks at least one question.");
        }
        if (questions.size() > MOST_QUESTIONS) {
            file.problems().add(file.nameSpot("ask"), "A form asks at most " + MOST_QUESTIONS + " questions.");
        }
        return questions;
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
        var save = fields.requiredCode("save");
        var known = known(fields, save);
        var then = fields.plain("then").orElse(null);
        if (then != null && !parts.screens().contains(then)) {
            fields.problems().unknown(fields.spot("then"), "The screen", then, parts.screens());
        }
        var say = parts.required(fields, "say", known);
        fields.mayStayRussian("desk");
        var result = new Form.Submit(save, say, then, parts.said(fields, "desk", known));
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
                .filter(need -> !reader.names().contains(need))
                .sorted()
                .forEach(need -> fields.problems()
                        .add(fields.spot("save"), "'" + save + "' cannot do without the question '" + need + "'."));
        var known = reader.namesAndForum();
        known.addAll(saving.gives());
        return known;
    }
}
