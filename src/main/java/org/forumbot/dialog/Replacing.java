package org.forumbot.dialog;

import java.util.List;
import java.util.Optional;

/**
 * One file of an answer in the place of another, as an earlier message was edited.
 *
 * @param answer that holds the old one
 * @param files with the new one
 */
record Replacing(Question question, Answer answer, Value.Files files, Value.File file) {
    /** Empty when no file of the answer came with that message, or when it is the very same: its caption was edited. */
    static Optional<Replacing> of(Question question, Conversation conversation, Value.File file) {
        var answer = conversation.answers().get(question.name());
        return answer == null
                ? Optional.empty()
                : Optional.of(files(answer))
                        .filter(files -> files.stream()
                                .anyMatch(old -> old.message() == file.message()
                                        && !old.unique().equals(file.unique())))
                        .map(files -> new Replacing(question, answer, replaced(files, file), file));
    }

    private static List<Value.File> files(Answer answer) {
        var value = switch (answer) {
            case Answer.Given given -> given.value();
            case Answer.Unfinished unfinished -> unfinished.sofar();
            case Answer.Skipped() -> null;
        };
        return value instanceof Value.Files(var files) ? files : List.of();
    }

    private static Value.Files replaced(List<Value.File> files, Value.File file) {
        return new Value.Files(files.stream()
                .map(old -> old.message() == file.message() ? file : old)
                .toList());
    }

    boolean fits(Standing standing) {
        boolean alone = !(question.type().attached(Type.Context.EMPTY, file) instanceof Reading.Bad);
        return alone && (answer instanceof Answer.Unfinished || standing.holds(question, files));
    }

    Conversation done(Conversation before) {
        return before.with(
                question.name(),
                answer instanceof Answer.Unfinished unfinished
                        ? new Answer.Unfinished(unfinished.pending(), files, unfinished.message(), unfinished.at())
                        : new Answer.Given(files, file.message()));
    }
}
