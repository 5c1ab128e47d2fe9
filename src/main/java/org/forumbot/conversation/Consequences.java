package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.forumbot.dialog.Adoption;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Question;
import org.forumbot.dialog.Value;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.FormChange;
import org.jspecify.annotations.Nullable;

/** What changed forms do to those who are filling them in, counted by the very {@link Adoption} that they will meet. */
final class Consequences {
    private final DialogFiles now;
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    /** @param changes by form */
    Consequences(DialogFiles now, Map<String, List<FormChange>> changes) {
        this.now = now;
        changes.forEach((form, all) -> counts.put(form, new Counts(all)));
    }

    /**
     * A form and its changes.
     *
     * @param open conversations in which it is being filled in
     * @param unreadable of these, whose answers cannot be read: they begin afresh
     * @param again people who have to give answers again
     * @param fresh people who get new questions before the one at which they stand
     */
    record OfForm(String form, int open, int unreadable, int again, int fresh, List<Counted> changes) {}

    /**
     * A change.
     *
     * @param touched conversations that have something to do with it
     * @param again of these, in which its question is asked because of the change
     */
    record Counted(FormChange change, int touched, int again) {}

    void add(Conversations.Stored stored) {
        var count = counts.get(stored.conversation().form());
        if (count != null) {
            count.open++;
            stored.read().ifPresentOrElse(conversation -> add(count, conversation), () -> count.unreadable++);
        }
    }

    private void add(Counts count, Conversation conversation) {
        now.library("ru", conversation.forum())
                .form(conversation.form())
                .ifPresentOrElse(
                        form -> Adoption.of(form, conversation)
                                .ifPresent(adoption -> count.add(conversation, adoption)),
                        () -> count.touchAll());
    }

    List<OfForm> all() {
        var all = new ArrayList<OfForm>();
        counts.forEach((form, count) -> all.add(count.done(form)));
        return all;
    }

    /** Of one form. */
    private static final class Counts {
        private final List<FormChange> changes;
        private final int[] touched;
        private final int[] asked;
        private int open;
        private int unreadable;
        private int again;
        private int fresh;

        Counts(List<FormChange> changes) {
            this.changes = changes;
            this.touched = new int[changes.size()];
            this.asked = new int[changes.size()];
        }

        void touchAll() {
            for (int at = 0; at < touched.length; at++) {
                touched[at]++;
            }
        }

        void add(Conversation before, Adoption adoption) {
            var repeated = names(adoption.again());
            var added = names(adoption.fresh());
            again += repeated.isEmpty() ? 0 : 1;
            fresh += added.isEmpty() ? 0 : 1;
            for (int at = 0; at < changes.size(); at++) {
                var change = changes.get(at);
                boolean touches = touches(change, before, added);
                touched[at] += touches ? 1 : 0;
                asked[at] +=
                        touches && (repeated.contains(change.question()) || added.contains(change.question())) ? 1 : 0;
            }
        }

        private static boolean touches(FormChange change, Conversation before, Set<String> added) {
            Predicate<String> answered = before.answers()::containsKey;
            return switch (change.kind()) {
                case ADDED -> added.contains(change.question());
                case RENAMED -> answered.test(change.what());
                case OPTION_REMOVED ->
                    codes(before.answers().get(change.question())).contains(change.what());
                case OPTION_ADDED, OPTIONAL -> !answered.test(change.question());
                case TEXT -> change.question().isEmpty() || !answered.test(change.question());
                case REMOVED, TYPE, LIMITS, REQUIRED, CONDITION -> answered.test(change.question());
                case OTHER -> change.question().isEmpty() || answered.test(change.question());
                case FORM_ADDED, FORM_REMOVED, ORDER -> true;
            };
        }

        private static List<String> codes(@Nullable Answer answer) {
            return answer instanceof Answer.Given(Value.Codes(var codes), var message) ? codes : List.of();
        }

        private static Set<String> names(List<Question> questions) {
            var names = new HashSet<String>();
            questions.forEach(question -> names.add(question.name()));
            return names;
        }

        OfForm done(String form) {
            var counted = new ArrayList<Counted>();
            for (int at = 0; at < changes.size(); at++) {
                counted.add(new Counted(changes.get(at), touched[at], asked[at]));
            }
            return new OfForm(form, open, unreadable, again, fresh, counted);
        }
    }
}
