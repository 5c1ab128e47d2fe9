package org.forumbot.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.forumbot.dialog.ChoiceType;
import org.forumbot.dialog.ChoicesType;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Option;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Reading;
import org.forumbot.dialog.RepeatType;
import org.forumbot.dialog.Type;

/**
 * Reads an example of a card and holds each of its answers against the form. A source says what it says: answers may be
 * missing, also parts of a thing, and be shorter than the form wants; but none may be one that the form does not know.
 */
final class ExampleReader {
    private static final String TOO_SHORT = "bad.text.short";

    private final Fields file;
    private final Form form;

    ExampleReader(Fields file, Form form) {
        this.file = file;
        this.form = form;
    }

    ExampleFile read() {
        var code = file.code("example");
        file.passOverCode("of");
        var answers = file.under("answers");
        var shown = answers.map(this::answers).orElse(Map.of());
        var stage = answers.flatMap(all -> all.plain("stage")).orElse("");
        var example = new ExampleFile(code, form.name(), stage, file.required("source"), shown);
        answers.ifPresent(Fields::done);
        file.done();
        return example;
    }

    private Map<String, String> answers(Fields answers) {
        var shown = new LinkedHashMap<String, String>();
        for (var name : answers.names()) {
            var question = form.question(name);
            if (question.isEmpty()) {
                answers.passOver(name);
                answers.problems().unknown(answers.nameSpot(name), "The question", name, names(form.questions()));
            } else {
                question(answers, question.get()).ifPresent(answer -> shown.put(name, answer));
            }
        }
        return shown;
    }

    private static TreeSet<String> names(List<Question> questions) {
        var names = new TreeSet<String>();
        questions.forEach(question -> names.add(question.name()));
        return names;
    }

    private static Optional<String> question(Fields answers, Question question) {
        return question.type() instanceof RepeatType repeat
                ? things(answers, question.name(), repeat)
                : one(answers, question);
    }

    private static Optional<String> one(Fields answers, Question question) {
        return switch (question.type()) {
            case ChoiceType choice -> chosen(answers, question.name(), choice.options());
            case ChoicesType choices -> chosen(answers, question.name(), choices.options());
            default -> answers.text(question.name()).flatMap(text -> fitting(answers, question, text));
        };
    }

    /** Codes stand in the file, labels are shown. */
    private static Optional<String> chosen(Fields answers, String name, List<Option> options) {
        answers.passOverCode(name);
        var labels = new ArrayList<String>();
        var codes = options.stream().map(Option::code).toList();
        for (var code : answers.oneOrMore(name)) {
            options.stream()
                    .filter(option -> option.code().equals(code.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            option -> labels.add(option.label()),
                            () -> answers.problems().unknown(code.spot(), "The option", code.text(), codes));
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", labels));
    }

    private static Optional<String> fitting(Fields answers, Question question, String text) {
        return switch (question.type().typed(Type.Context.EMPTY, text)) {
            case Reading.Ok(var value) -> Optional.of(question.type().shown(value));
            case Reading.Bad(var why) when why.key().equals(TOO_SHORT) -> Optional.of(text);
            case Reading.Bad _, Reading.More _, Reading.Refused _ -> {
                answers.problems()
                        .add(
                                answers.spot(question.name()),
                                "'" + question.name() + "' cannot be answered like this in the form.");
                yield Optional.empty();
            }
        };
    }

    /** As the form shows them: numbered when there are several. */
    private static Optional<String> things(Fields answers, String name, RepeatType repeat) {
        var things = answers.items(name).stream()
                .map(item -> thing(item, repeat))
                .filter(line -> !line.isEmpty())
                .toList();
        if (things.size() < 2) {
            return things.stream().findFirst();
        }
        return Optional.of(String.join(
                "\n",
                IntStream.range(0, things.size())
                        .mapToObj(at -> (at + 1) + ". " + things.get(at))
                        .toList()));
    }

    private static String thing(Fields item, RepeatType repeat) {
        item.names().stream()
                .filter(name -> !names(repeat.parts()).contains(name))
                .forEach(name -> item.problems().unknown(item.nameSpot(name), "The part", name, names(repeat.parts())));
        var parts = new ArrayList<String>();
        repeat.parts().stream()
                .filter(part -> item.has(part.name()))
                .forEach(part -> one(item, part).ifPresent(parts::add));
        item.names().forEach(item::passOver);
        item.done();
        return String.join(" — ", parts);
    }
}
