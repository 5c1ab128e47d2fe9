package org.forumbot.dialog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Answer.Given;
import org.forumbot.dialog.Answer.Skipped;
import org.forumbot.dialog.Answer.Unfinished;
import org.jspecify.annotations.Nullable;

/**
 * How a form stands with the answers so far. The next question is the first relevant one without a valid answer: back,
 * skip, change, leave and come back, a changed file are all this one rule.
 */
final class Standing {
    enum State {
        NOT_ASKED,
        ANSWERED,
        OPEN,
        /** Whether it is asked depends on an open one. */
        UNKNOWN
    }

    private final List<Question> questions;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Object> known = new HashMap<>();
    private final Map<String, Answer> answers;

    Standing(Form form, Conversation conversation) {
        this(form.questions(), conversation.answers(), Map.of());
    }

    /** @param around natural values of answers outside these questions */
    Standing(List<Question> questions, Map<String, Answer> answers, Map<String, Object> around) {
        this.answers = answers;
        this.questions = questions;
        known.putAll(around);
        questions.forEach(question -> states.put(question.name(), state(question)));
    }

    private State state(Question question) {
        var when = question.when();
        var relevant = when == null ? Truth.TRUE : when.test(known);
        if (relevant == Truth.FALSE) {
            known.put(question.name(), question.type().blank());
            return State.NOT_ASKED;
        }
        if (relevant == Truth.UNKNOWN || !question.type().ready(context(question))) {
            return State.UNKNOWN;
        }
        return answered(question) ? State.ANSWERED : State.OPEN;
    }

    private boolean answered(Question question) {
        return switch (answers.get(question.name())) {
            case null -> false;
            case Unfinished _ -> false;
            case Skipped() -> {
                known.put(question.name(), question.type().blank());
                yield question.optional();
            }
            case Given(var value, var message) -> fits(question, value);
        };
    }

    private boolean fits(Question question, Value value) {
        if (!question.type().accepts(new Type.Context(null, value, known, 0), value)) {
            return false;
        }
        known.put(question.name(), question.type().natural(value));
        boolean fits = question.check() == null || question.check().test(known) == Truth.TRUE;
        if (!fits) {
            known.remove(question.name());
        }
        return fits;
    }

    /** Whether the question's check holds for this value, all other answers being as they are. */
    boolean holds(Question question, Value value) {
        var check = question.check();
        if (check == null) {
            return true;
        }
        var all = new HashMap<>(known);
        all.put(question.name(), question.type().natural(value));
        return check.test(all) == Truth.TRUE;
    }

    Type.Context context(Question question) {
        return new Type.Context(pending(question), sofar(question), known, 0);
    }

    private @Nullable Value sofar(Question question) {
        return switch (answers.get(question.name())) {
            case null -> null;
            case Skipped() -> null;
            case Unfinished unfinished -> unfinished.sofar();
            case Given(var value, var message) -> value;
        };
    }

    private @Nullable String pending(Question question) {
        return switch (answers.get(question.name())) {
            case null -> null;
            case Skipped() -> null;
            case Unfinished unfinished -> unfinished.pending();
            case Given(var value, var message) -> question.type().pending(value);
        };
    }

    Optional<Question> firstOpen() {
        return questions.stream()
                .filter(question -> state(question.name()) == State.OPEN)
                .findFirst();
    }

    boolean isOpen(Question question) {
        return state(question.name()) == State.OPEN;
    }

    /** The answer that stood before its change was begun; null when there was none, or it does not fit any more. */
    @Nullable
    Value former(Question question) {
        return !question.type().gathers()
                        && answers.get(question.name())
                                instanceof Unfinished(var pending, var sofar, var message, var at)
                        && sofar != null
                        && question.type().accepts(context(question), sofar)
                ? sofar
                : null;
    }

    /** How many are answered. */
    int answered() {
        return (int) questions.stream().filter(this::answeredAlready).count();
    }

    private State state(String name) {
        return states.getOrDefault(name, State.NOT_ASKED);
    }

    boolean asked(Question question) {
        var state = state(question.name());
        return state == State.ANSWERED || state == State.OPEN;
    }

    boolean answeredAlready(Question question) {
        return state(question.name()) == State.ANSWERED;
    }

    /** The last question before this one that is asked. */
    Optional<Question> before(Question question) {
        return questions.subList(0, questions.indexOf(question)).reversed().stream()
                .filter(this::asked)
                .findFirst();
    }

    /** Its number among those that are asked or may be, from 1. */
    int number(Question question) {
        return count(questions.subList(0, questions.indexOf(question))) + 1;
    }

    int count() {
        return count(questions);
    }

    private int count(List<Question> some) {
        return (int) some.stream()
                .filter(question -> state(question.name()) != State.NOT_ASKED)
                .count();
    }

    @Nullable
    Value given(Question question) {
        return answers.get(question.name()) instanceof Given(var value, var message) ? value : null;
    }
}
