package org.forumbot.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, in one language.
 *
 * @param group chapter heading, empty for none
 * @param brief heading of the answer in the review
 * @param hint, example null when there is none
 * @param rank the place of the level that it is needed for, from 0, which is asked by itself; one more than the last is
 *     needed for none
 * @param when asked only if this holds; null = always
 * @param check must hold for an answer; null = nothing to hold
 * @param otherwise what is said when {@code check} does not hold
 * @param guide what others did here, null for nothing
 * @param advice what a careful reader would say to some answers; none of it has to be followed
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
        int rank,
        @Nullable Condition when,
        @Nullable Condition check,
        @Nullable Template otherwise,
        @Nullable Words guide,
        List<Advice> advice,
        boolean pii,
        @Nullable Document document,
        List<String> was) {

    public Question {
        was = List.copyOf(was);
        advice = List.copyOf(advice);
    }

    /** Whether it is asked, and what fits, may depend on the answer to this other question. */
    boolean reads(String other) {
        return (when != null && when.reads(other)) || (check != null && check.reads(other)) || type.reads(other);
    }

    /** Said of an answer for which this holds. */
    public record Advice(Condition when, Template say) {}

    /** What a consent is given to: its name, version and the exact text that is shown. */
    public record Document(String name, String version, String text) {}
}
