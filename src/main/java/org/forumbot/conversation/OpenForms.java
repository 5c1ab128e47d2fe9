package org.forumbot.conversation;

import java.util.List;
import java.util.Set;

/** What a person has begun and not sent. */
public interface OpenForms {
    /**
     * @param conversation its id; in buttons {@link #code}
     * @param title what was answered at the question {@code title}, else the form's title
     * @param answered, count questions, of those that are asked by themselves or may be
     * @param levels names of the form's levels that it has reached
     */
    record Draft(long conversation, String title, int answered, int count, Set<String> levels) {
        /** As {@code do: forms.resume(draft)} takes it. */
        public String code() {
            return Long.toString(conversation, 36);
        }
    }

    /** Of one form at one forum, the one changed last first. */
    List<Draft> of(Asker who, String form);
}
