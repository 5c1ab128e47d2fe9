package org.forumbot.dialog;

import java.util.Map;
import java.util.Optional;

/** How a stored conversation stands, for tests of the whole bot. */
public final class Stands {
    private Stands() {}

    /** The question that is shown; empty at the review and where one is to be chosen. */
    public static Optional<Question> open(Form form, Conversation conversation) {
        var standing = new Standing(form, conversation);
        var edited = Optional.ofNullable(conversation.editing()).flatMap(form::question);
        return edited.filter(standing::asked).or(Course.of(form, conversation, standing)::next);
    }

    public static boolean isComplete(Form form, Conversation conversation) {
        return new Standing(form, conversation).firstOpen().isEmpty();
    }

    /** Questions whose answers were given since and do not satisfy the file. */
    public static Map<String, Answer> wrong(Form form, Map<String, Answer> before, Conversation after) {
        var standing = new Standing(form, after);
        var wrong = new java.util.LinkedHashMap<String, Answer>();
        after.answers().forEach((name, answer) -> {
            var question = form.question(name).filter(standing::asked);
            if (answer instanceof Answer.Given
                    && !answer.equals(before.get(name))
                    && question.isPresent()
                    && !standing.answeredAlready(question.get())) {
                wrong.put(name, answer);
            }
        });
        return wrong;
    }
}
