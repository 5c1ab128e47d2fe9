package org.forumbot.dialog;

import java.util.Optional;
import java.util.Set;

/**
 * How far a conversation has come. Worked out from its answers, and never kept.
 *
 * @param answered, count questions, of those that are asked by themselves or may be
 * @param open the one of them that comes next, empty when only the sending is left
 * @param levels names of those that it has reached
 */
public record Progress(int answered, int count, Optional<Question> open, Set<String> levels) {
    public static Progress of(Form form, Conversation conversation) {
        var standing = new Standing(form, conversation);
        var course = new Course(form, standing, Aim.NEEDED);
        return new Progress(course.answered(), course.count(), standing.firstOpen(), course.reached());
    }
}
