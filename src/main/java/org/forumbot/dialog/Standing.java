package org.forumbot.dialog;

import java.util.ArrayList;
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
        /** Whether it is asked, or what fits, depends on an open one. */
        UNKNOWN
    }

    private final List<Question> questions;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Answer> answers;
    private final Map<String, Object> around;
    private final Known known;

    Standing(Form form, Conversation conversation) {
        this(form.questions(), conversation.answers(), Map.of());
    }

    /** @param around natural values of answers outside these questions */
    Standing(List<Question> questions, Map<String, Answer> answers, Map<String, Object> around) {
        this(questions, answers, around, null);
    }

    private Standing(
            List<Question> questions,
            Map<String, Answer> answers,
            Map<String, Object> around,
            @Nullable Standing former) {
        this.questions = questions;
        this.answers = answers;
        this.around = around;
        this.known = new Known(around);
        var others = new Others(former);
        for (var question : questions) {
            states.put(question.name(), others.state(question));
        }
    }

    /** How the same form stands with other answers; only what is different, and what reads it, is worked out anew. */
    Standing with(Map<String, Answer> other) {
        return new Standing(questions, other, around, this);
    }

    /** Follows from question to question what is not as it was. */
    private final class Others {
        private final @Nullable Standing former;
        private final List<String> changed = new ArrayList<>();

        Others(@Nullable Standing former) {
            this.former = former;
        }

        State state(Question question) {
            var name = question.name();
            if (former == null || answers.get(name) != former.answers.get(name)) {
                changed.add(name);
                return Standing.this.state(question);
            }
            var was = former.state(name);
            if (changed.stream().noneMatch(question::reads)) {
                known.same(question, former.known);
                return was;
            }
            var now = Standing.this.state(question);
            if (now != was) {
                changed.add(name);
            }
            return now;
        }
    }

    private State state(Question question) {
        var when = question.when();
        var relevant = when == null ? Truth.TRUE : when.test(known);
        if (relevant == Truth.FALSE) {
            known.blank(question);
            return State.NOT_ASKED;
        }
        if (relevant == Truth.UNKNOWN || !question.type().ready(known)) {
            return State.UNKNOWN;
        }
        return switch (answers.get(question.name())) {
            case Skipped() when question.optional() -> skipped(question);
            case Given(var value, var message) when accepts(question, value) -> judged(question, value);
            case null, default ->
                judge(question, question.type().blank()) == Truth.UNKNOWN ? State.UNKNOWN : State.OPEN;
        };
    }

    private State skipped(Question question) {
        known.blank(question);
        return State.ANSWERED;
    }

    private boolean accepts(Question question, Value value) {
        return question.type().accepts(new Type.Context(null, value, known, 0), value);
    }

    private State judged(Question question, Value value) {
        known.given(question, value);
        var truth = question.check() == null ? Truth.TRUE : question.check().test(known);
        if (truth == Truth.TRUE) {
            return State.ANSWERED;
        }
        known.forget(question);
        return truth == Truth.UNKNOWN ? State.UNKNOWN : State.OPEN;
    }

    /** Whether the question's check holds for this value, all other answers being as they are. */
    boolean holds(Question question, Value value) {
        return judge(question, question.type().natural(value)) == Truth.TRUE;
    }

    /** Unknown: the check reads another question that has no answer yet, so no answer could be judged. */
    private Truth judge(Question question, Object natural) {
        if (question.check() == null) {
            return Truth.TRUE;
        }
        var all = new Known(known);
        all.natural(question, natural);
        return question.check().test(all);
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

    /** The next of those that are asked by themselves. */
    Optional<Question> firstOpen() {
        return questions.stream()
                .filter(question -> question.rank() == 0 && state(question.name()) == State.OPEN)
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

    /** How many of these are answered. */
    int answered(List<Question> some) {
        return (int) some.stream().filter(this::answeredAlready).count();
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

    /** How many of these are asked or may be. */
    int count(List<Question> some) {
        return (int) some.stream()
                .filter(question -> state(question.name()) != State.NOT_ASKED)
                .count();
    }

    @Nullable
    Value given(Question question) {
        return answers.get(question.name()) instanceof Given(var value, var message) ? value : null;
    }
}
