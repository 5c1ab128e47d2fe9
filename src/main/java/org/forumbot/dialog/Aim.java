package org.forumbot.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.dialog.Answer.Unfinished;

/**
 * What of a form with levels a person has chosen to fill in. It is kept for weeks; what comes next follows from it and
 * from the answers.
 *
 * @param name of the level, or of any question of the chapter; empty for none
 * @param passed names of questions that were left for later on the way
 */
record Aim(Kind kind, String name, List<String> passed) {
    enum Kind {
        /** Nothing chosen: what the form asks by itself. */
        NEEDED,
        CHAPTERS,
        CHAPTER,
        /** A chapter, one question after another. */
        RUN,
        LEVEL
    }

    static final Aim NEEDED = new Aim(Kind.NEEDED, "", List.of());
    static final Aim CHAPTERS = new Aim(Kind.CHAPTERS, "", List.of());

    /** Stands among the answers under this name, which no question can have. */
    static final String NAME = "@";

    Aim {
        passed = List.copyOf(passed);
    }

    static Aim at(Kind kind, String name) {
        return new Aim(kind, name, List.of());
    }

    static Aim of(Form form, Conversation conversation) {
        if (form.levels().isEmpty()
                || !(conversation.answers().get(NAME)
                        instanceof Unfinished(var pending, var sofar, var message, var at))) {
            return NEEDED;
        }
        var parts = List.of(pending.split(" ", -1));
        return parts.size() < 2
                ? NEEDED
                : new Aim(Kind.valueOf(parts.get(0)), parts.get(1), parts.subList(2, parts.size()));
    }

    Conversation in(Conversation conversation) {
        if (kind != Kind.NEEDED) {
            var all = new ArrayList<>(List.of(kind.name(), name));
            all.addAll(passed);
            return conversation.with(NAME, new Unfinished(String.join(" ", all), 0, Instant.EPOCH));
        }
        return conversation.answers().containsKey(NAME) ? conversation.without(NAME) : conversation;
    }

    /** Left for later: it is not asked again on this way. */
    Aim passing(Question question) {
        if (kind != Kind.RUN && kind != Kind.LEVEL) {
            return this;
        }
        var all = new ArrayList<>(passed);
        all.add(question.name());
        return new Aim(kind, name, all);
    }
}
