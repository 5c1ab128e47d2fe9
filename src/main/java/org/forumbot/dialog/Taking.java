package org.forumbot.dialog;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The steps by which an answer is taken, refused, or left unfinished. */
record Taking(Engine engine, Form form, Conversation before, Standing standing, Instant now) {
    Step picked(Input.Picked picked) {
        var question = engine.asked(picked.question());
        if (question == null) {
            return engine.again(form.wording().say("bad.question.gone", Map.of()));
        }
        if (question.equals(engine.open())) {
            return taken(question, question.type().picked(standing.context(question), picked.code()), 0);
        }
        if (!standing.answeredAlready(question)) {
            return engine.again(Words.NONE);
        }
        return earlier(question, picked.code());
    }

    /** A button of a question that has its answer: the same again changes nothing, another asks whether to change. */
    private Step earlier(Question question, String code) {
        var context = standing.context(question);
        boolean same = switch (question.type().picked(context, code)) {
            case Reading.Ok(var again) -> again.equals(standing.given(question));
            case Reading.More more -> more.pending().equals(context.pending()) && changesNothing(more, context);
            case Reading.Bad _, Reading.Refused _ -> false;
        };
        if (same) {
            return Step.of(before, new Effect.Toast(form.wording().say("answer.same", Map.of())));
        }
        return engine.shown(
                before.editing(question.name()),
                form.wording().say("answer.change", Map.of("question", question.brief())));
    }

    Step taken(Question question, Reading reading, int message) {
        return switch (reading) {
            case Reading.Bad(var why) -> engine.again(form.wording().say(why));
            case Reading.Refused(var why) -> engine.again(why);
            case Reading.More more -> unfinished(question, more, message);
            case Reading.Ok(var value) -> kept(question, value, message);
        };
    }

    /** The same tap twice changes nothing; the same words are answered again. */
    private Step unfinished(Question question, Reading.More more, int message) {
        var context = standing.context(question);
        if (message == 0
                && more.said() == null
                && more.pending().equals(context.pending())
                && changesNothing(more, context)) {
            return Step.of(before);
        }
        var said = more.said() == null ? Words.NONE : form.wording().say(more.said());
        var sofar = more.sofar() == null ? context.sofar() : more.sofar();
        return engine.shown(
                before.with(question.name(), new Answer.Unfinished(more.pending(), sofar, message, now)), said);
    }

    private static boolean changesNothing(Reading.More more, Type.Context context) {
        return more.sofar() == null || more.sofar().equals(context.sofar());
    }

    private Step kept(Question question, Value value, int message) {
        if (!standing.holds(question, value)) {
            var otherwise = question.otherwise();
            return engine.again(
                    otherwise == null
                            ? form.wording().say("bad.check", Map.of())
                            : otherwise.words(shown(question, value)));
        }
        var given = before.with(question.name(), new Answer.Given(value, message));
        return engine.shown(question.equals(engine.open()) ? given.editing(null) : given, Words.NONE);
    }

    /** All answers as texts, this one among them. */
    private Map<String, String> shown(Question question, Value value) {
        var shown = new HashMap<String, String>();
        for (var other : form.questions()) {
            var given = other.equals(question) ? value : standing.given(other);
            shown.put(other.name(), given == null ? "" : other.type().shown(given));
        }
        return shown;
    }
}
