package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the answers when their form has changed. They are looked at once, at the first input that meets the
 * new form: what fits stays, what does not is asked again. No answer is deleted, so one whose question is gone, or that
 * does not fit, counts again when the form comes back.
 *
 * @param next with the answers of renamed questions under their new names
 * @param again questions whose answer does not fit any more
 * @param fresh questions without an answer that stand before the one that was shown last
 */
public record Adoption(Conversation next, List<Question> again, List<Question> fresh) {
    /** More names than these would bury the question that follows. */
    private static final int MOST = 8;

    public Adoption {
        again = List.copyOf(again);
        fresh = List.copyOf(fresh);
    }

    /** Empty when the form is the one that was seen last. */
    public static Optional<Adoption> of(Form form, Conversation before) {
        var seen = Seen.of(before);
        return seen.form().equals(form.hash()) ? Optional.empty() : Optional.of(adopted(form, before, seen));
    }

    private static Adoption adopted(Form form, Conversation before, Seen seen) {
        var carried = carried(form, before);
        var standing = new Standing(form, carried);
        int stood = stood(form, carried, seen.question());
        var again = new ArrayList<Question>();
        var fresh = new ArrayList<Question>();
        for (int at = 0; at < form.questions().size(); at++) {
            var question = form.questions().get(at);
            var answer = carried.answers().get(question.name());
            if (standing.isOpen(question)
                    && (answer instanceof Answer.Given || (answer instanceof Answer.Skipped && question.rank() == 0))) {
                again.add(question);
            } else if (standing.isOpen(question) && answer == null && at < stood && question.rank() == 0) {
                fresh.add(question);
            }
        }
        return new Adoption(carried.seen(new Seen(form.hash(), seen.question())), again, fresh);
    }

    /** How many of the form's questions lie behind the person. */
    private static int stood(Form form, Conversation carried, @Nullable String shown) {
        int questions = form.questions().size();
        if (shown != null && shown.isEmpty()) {
            return questions;
        }
        int stood = 0;
        for (int at = 0; at < questions; at++) {
            var question = form.questions().get(at);
            if (carried.answers().containsKey(question.name())
                    || question.name().equals(shown)
                    || question.was().contains(shown == null ? "" : shown)) {
                stood = at;
            }
        }
        return stood;
    }

    /**
     * The conversation with the answers of renamed questions under their new names. The old ones stay beside them, for
     * the case that the old form comes back.
     */
    static Conversation carried(Form form, Conversation before) {
        var answers = new LinkedHashMap<>(before.answers());
        form.questions().stream()
                .filter(question -> !answers.containsKey(question.name()))
                .forEach(question -> question.was().stream()
                        .filter(answers::containsKey)
                        .findFirst()
                        .ifPresent(old ->
                                answers.put(question.name(), before.answers().get(old))));
        LastTyped.of(before)
                .ifPresent(last -> answers.put(
                        LastTyped.NAME, last.at(name(form, last.question())).kept()));
        var editing = before.editing();
        var carried = answers.equals(before.answers()) ? before : before.answering(answers);
        return editing == null || form.question(editing).isPresent() ? carried : carried.editing(name(form, editing));
    }

    private static String name(Form form, String once) {
        return form.questionOnce(once).map(Question::name).orElse(once);
    }

    /** What the person is told, when something was lost or came in before where they stood; else nothing. */
    Words told(Form form, Conversation after) {
        var standing = new Standing(form, after);
        var again = told(form, "changed.again", standing, this.again);
        var fresh = told(form, "changed.fresh", standing, this.fresh);
        return again.isEmpty() && fresh.isEmpty()
                ? Words.NONE
                : Words.joined("\n", List.of(form.wording().say("changed", Map.of()), again, fresh));
    }

    private static Words told(Form form, String key, Standing standing, List<Question> questions) {
        var open = questions.stream().filter(standing::isOpen).toList();
        var named =
                String.join(", ", open.stream().limit(MOST).map(Question::brief).toList());
        return open.isEmpty()
                ? Words.NONE
                : form.wording().say(key, Map.of("questions", named, "more", Math.max(0, open.size() - MOST)));
    }
}
