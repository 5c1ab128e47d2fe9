package org.forumbot.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, in one language.
 *
 * @param group chapter heading, empty for none
 * @param brief heading of the answer in the review
 * @param hint, example null when there is none
 * @param when asked only if this holds; null = always
 * @param check must hold for an answer; null = nothing to hold
 * @param otherwise what is said when {@code check} does not hold
 * @param pii whether the answer is personal data
 * @param document what a consent is given to, null for other questions
 * @param was earlier names: answers and buttons that carry one of them belong to this question
 */
public record Question(
        String name,
        Type type,
        String group,
        String brief,
        Template label,
        @Nullable Template hint,
        @Nullable String example,
        boolean optional,
        @Nullable Condition when,
        @Nullable Condition check,
        @Nullable Template otherwise,
        boolean pii,
        @Nullable Document document,
        List<String> was) {

    public Question {
        was = List.copyOf(was);
    }

    /** Whether it is asked, and what fits, may depend on the answer to this other question. */
    boolean reads(String other) {
        return (when != null && when.reads(other)) || (check != null && check.reads(other)) || type.reads(other);
    }

    /** What a consent is given to: its name, version and the exact text that is shown. */
    public record Document(String name, String version, String text) {}
}
