package org.forumbot.dialog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks, then submits. One file in one language.
 *
 * @param intro said before the first question, null for nothing
 * @param several whether a person may have more than one unsent at a time
 * @param hash of the file, its translations and what it takes from other files; differs when one of them changed
 */
public record Form(
        String name,
        String title,
        @Nullable Template intro,
        boolean several,
        List<Question> questions,
        Submit submit,
        Wording wording,
        String hash,
        Remind remind) {

    /**
     * @param save the act that takes the answers
     * @param then screen to be shown afterwards, {@code file.screen}; null for the menu
     * @param desk what organizers may see; null for nothing
     */
    public record Submit(
            String save,
            Template say,
            @Nullable String then,
            @Nullable Template desk) {}

    public Form {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String called) {
        return questions.stream().filter(q -> q.name().equals(called)).findFirst();
    }

    /** The question that is called so, or else the one that was. */
    public Optional<Question> questionOnce(String called) {
        return question(called)
                .or(() ->
                        questions.stream().filter(q -> q.was().contains(called)).findFirst());
    }
}
