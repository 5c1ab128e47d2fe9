package org.forumbot.dialog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks, then submits. One file in one language.
 *
 * @param intro said before the first question, null for nothing
 * @param several whether a person may have more than one unsent at a time
 * @param hash of the file and what it includes; differs when the file changed
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
}
