package org.forumbot.dialog;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks, then submits. One file in one language.
 *
 * @param intro said before the first question, null for nothing
 * @param several whether a person may have more than one unsent at a time
 * @param levels how complete an answered form may be, the least first: what it asks for is asked one after another, the
 *     rest is reached by chapters; none when all is asked
 * @param hash of the file, its translations and what it takes from other files; differs when one of them changed
 */
public record Form(
        String name,
        String title,
        @Nullable Template intro,
        boolean several,
        List<Level> levels,
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

    /**
     * How complete a form is.
     *
     * @param title such as «До отправки»
     * @param fill what the button says that asks for what is missing
     */
    public record Level(String name, String title, String fill) {}

    public Form {
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String called) {
        return questions.stream().filter(q -> q.name().equals(called)).findFirst();
    }

    /** The questions of its chapter, by any of them; of none when it is not there. */
    List<Question> chapter(String called) {
        return questionOnce(called)
                .map(one -> questions.stream()
                        .filter(other -> other.group().equals(one.group()))
                        .toList())
                .orElse(List.of());
    }

    /** The place of the level of this name, from 0; -1 when there is none. */
    int rank(String level) {
        return IntStream.range(0, levels.size())
                .filter(at -> levels.get(at).name().equals(level))
                .findFirst()
                .orElse(-1);
    }

    /** The question that is called so, or else the one that was. */
    public Optional<Question> questionOnce(String called) {
        return question(called)
                .or(() ->
                        questions.stream().filter(q -> q.was().contains(called)).findFirst());
    }
}
