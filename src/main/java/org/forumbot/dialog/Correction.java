package org.forumbot.dialog;

import java.time.Instant;
import java.util.Map;

/** The step of a person who edited an earlier message of theirs. */
record Correction(Engine engine, Form form, Conversation before, Standing standing, Instant now) {
    /** The answer that came with this message; one that does not fit stays as it was, and that is said. */
    Step corrected(String text, int message) {
        for (var question : form.questions()) {
            if (standing.asked(question)) {
                var parts = question.type().corrected(engine.context(question, message), text);
                if (parts.isPresent()) {
                    return corrected(question, parts.get());
                }
                switch (before.answers().get(question.name())) {
                    case Answer.Given(var value, var from)
                    when from == message -> {
                        return corrected(question, value, text, message);
                    }
                    case Answer.Unfinished unfinished
                    when unfinished.message() == message -> {
                        return engine.read(question, text, "", message);
                    }
                    case null, default -> {}
                }
            }
        }
        var refused = LastTyped.of(before)
                .filter(last -> last.message() == message && last.text().isEmpty())
                .orElse(null);
        var question = refused == null ? null : engine.asked(refused.question());
        return question == null ? Step.of(before) : engine.read(question, text, "", message);
    }

    /** One of the messages in which this answer came. */
    private Step corrected(Question question, Reading reading) {
        return switch (reading) {
            case Reading.Ok(var value)
            when standing.holds(question, value) -> correctedTo(question, new Answer.Given(value, 0));
            case Reading.More more ->
                correctedTo(question, new Answer.Unfinished(more.pending(), more.sofar(), 0, now));
            case Reading.Ok _, Reading.Bad _, Reading.Refused _ -> notCorrected(question);
        };
    }

    private Step correctedTo(Question question, Answer answer) {
        return engine.shown(
                before.with(question.name(), answer),
                form.wording().say("answer.corrected", Map.of("question", question.brief())));
    }

    private Step notCorrected(Question question) {
        return engine.again(form.wording().say("answer.not.corrected", Map.of("question", question.brief())));
    }

    private Step corrected(Question question, Value old, String text, int message) {
        var reading = question.type().typed(engine.context(question, message), text);
        boolean cameInPieces = question.type().shown(old).length() > Words.MESSAGE;
        if (!cameInPieces && reading instanceof Reading.Ok(var value) && standing.holds(question, value)) {
            return correctedTo(question, new Answer.Given(value, message));
        }
        return notCorrected(question);
    }
}
