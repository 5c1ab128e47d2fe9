package org.forumbot.dialog;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives every question of a form an answer, as long as it may be. */
public final class LongAnswers {
    private static final Instant NOW = Instant.parse("2024-04-02T09:00:00Z");
    private static final String WORDS = "Мы пишем на адрес team@example.org или звоним, и люди отвечают; ";

    private LongAnswers() {}

    /** @return a conversation at its review */
    public static Conversation of(Form form) {
        return completed(form, Conversation.begun(1L << 62, 7, "s24", form, null));
    }

    /** Answers what is still open, and leaves the rest. */
    static Conversation completed(Form form, Conversation begun) {
        var conversation = Aim.NEEDED.in(begun);
        for (int message = 1001; message < 1200; message++) {
            var open = new Standing(form, conversation).firstOpen();
            if (open.isEmpty()) {
                return conversation;
            }
            conversation = answered(form, conversation, open.get(), message);
        }
        throw new AssertionError("The form " + form.name() + " never comes to its end.");
    }

    private static Conversation answered(Form form, Conversation conversation, Question question, int message) {
        return switch (question.type()) {
            case ChoiceType(var options) ->
                picked(form, conversation, question, options.getLast().code());
            case ChoicesType choices -> {
                var marked = conversation;
                for (var option : choices.options()) {
                    marked = picked(form, marked, question, "-" + option.code());
                }
                marked = picked(
                        form,
                        marked,
                        question,
                        "+" + choices.options().getFirst().code());
                marked = picked(
                        form,
                        marked,
                        question,
                        "+" + choices.options().getLast().code());
                yield picked(form, marked, question, "!");
            }
            case YesNoType _ -> picked(form, conversation, question, "yes");
            case ComputedType _ -> picked(form, conversation, question, "ok");
            case TextType(var min, var max) -> typed(form, conversation, words(max), message);
            case LinesType(var min, var max, var item) ->
                typed(form, conversation, String.join("\n", lines(Math.min(max, 4000 / (item + 1)), item)), message);
            case NumberType(var min, var max, var whole) -> typed(form, conversation, max.toPlainString(), message);
            case RepeatType(var one, var parts, var min, var max, var wording) ->
                conversation.with(question.name(), new Answer.Given(items(parts, max), 0));
            case FileType files -> attached(form, conversation, question, files, message);
            default -> typed(form, conversation, other(question), message);
        };
    }

    private static Value.Items items(List<Question> parts, int count) {
        var items = IntStream.rangeClosed(1, count)
                .mapToObj(id ->
                        new Value.Item(id, parts.stream().collect(Collectors.toMap(Question::name, LongAnswers::part))))
                .toList();
        return new Value.Items(items, count);
    }

    private static Answer part(Question part) {
        var text = switch (part.type()) {
            case TextType(var min, var max) -> words(max);
            case NumberType(var min, var max, var whole) -> max.toPlainString();
            case ChoiceType(var options) -> options.getLast().label();
            default -> other(part);
        };
        return part.type().typed(Type.Context.EMPTY, text) instanceof Reading.Ok(var value)
                ? new Answer.Given(value, 0)
                : new Answer.Skipped();
    }

    private static String other(Question question) {
        return switch (question.type().getClass().getSimpleName()) {
            case "RegionType" -> "Свердловская область";
            case "PhoneType" -> "+7 912 345-67-89";
            case "EmailType" -> "team@example.org";
            default -> throw new AssertionError("No answer to " + question.name());
        };
    }

    private static String words(int length) {
        return WORDS.repeat(length / WORDS.length() + 1)
                .substring(0, Math.min(length, 3999))
                .strip();
    }

    private static List<String> lines(int count, int length) {
        return IntStream.range(0, count).mapToObj(line -> words(length)).toList();
    }

    private static Conversation attached(
            Form form, Conversation conversation, Question question, FileType files, int message) {
        var kind = files.kinds().isEmpty() ? "pdf" : files.kinds().getFirst();
        var sent = conversation;
        for (int number = 0; number < files.max(); number++) {
            var file = new Value.File(
                    Value.FileKind.DOCUMENT, "id", "u" + number, WORDS + "." + kind, "", files.size(), message);
            sent = Engine.step(form, sent, new Input.Attached(file), NOW).next();
        }
        return files.max() == 1 ? sent : picked(form, sent, question, "done");
    }

    private static Conversation picked(Form form, Conversation conversation, Question question, String code) {
        return Engine.step(form, conversation, new Input.Picked(question.name(), code), NOW)
                .next();
    }

    private static Conversation typed(Form form, Conversation conversation, String text, int message) {
        return Engine.step(form, conversation, new Input.Typed(text, message), NOW.plusSeconds(60L * message))
                .next();
    }
}
