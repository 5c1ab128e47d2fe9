package org.forumbot.dialog;

import java.util.Optional;

/**
 * How far a conversation has come. Worked out from its answers, and never kept.
 *
 * @param answered, count questions, of those that are asked or may be
 * @param open the question that comes next, empty when only the sending is left
 */
public record Progress(int answered, int count, Optional<Question> open) {
    public static Progress of(Form form, Conversation conversation) {
        var standing = new Standing(form, conversation);
        int answered = (int)
                form.questions().stream().filter(standing::answeredAlready).count();
        return new Progress(answered, standing.count(), standing.firstOpen());
    }
}
