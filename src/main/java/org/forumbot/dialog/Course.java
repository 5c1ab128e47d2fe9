package org.forumbot.dialog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which questions a person is asked one after another, and how far they are from each level. */
record Course(Form form, Standing standing, Aim aim) {
    static Course of(Form form, Conversation conversation, Standing standing) {
        return new Course(form, standing, Aim.of(form, conversation));
    }

    /** The question that comes next by itself. */
    Optional<Question> next() {
        return covered().stream()
                .filter(standing::isOpen)
                .filter(question -> !aim.passed().contains(question.name()))
                .findFirst();
    }

    private List<Question> covered() {
        return switch (aim.kind()) {
            case NEEDED -> upTo(0);
            case LEVEL -> upTo(form.rank(aim.name()));
            case RUN -> form.chapter(aim.name());
            case CHAPTERS, CHAPTER -> List.of();
        };
    }

    private List<Question> upTo(int rank) {
        return form.questions().stream()
                .filter(question -> question.rank() <= rank)
                .toList();
    }

    /** Those among which this question stands: the ones that are asked with it, else its chapter. */
    private List<Question> around(Question question) {
        var covered = covered();
        return covered.contains(question) ? covered : form.chapter(question.name());
    }

    /** The last question before this one that is asked. */
    Optional<Question> before(Question question) {
        var around = around(question);
        return around.subList(0, around.indexOf(question)).reversed().stream()
                .filter(standing::asked)
                .findFirst();
    }

    /** Its number among those that are asked or may be, from 1. */
    int number(Question question) {
        var around = around(question);
        return standing.count(around.subList(0, around.indexOf(question))) + 1;
    }

    int count(Question question) {
        return standing.count(around(question));
    }

    /** Whether it may be left for later. */
    boolean mayWait(Question question) {
        return !standing.answeredAlready(question) && (question.rank() > 0 || aim.kind() != Aim.Kind.NEEDED);
    }

    /** How many of the questions that this level needs have no answer. */
    int missing(int rank) {
        var needed = form.questions().stream()
                .filter(question -> question.rank() == rank)
                .toList();
        return standing.count(needed) - standing.answered(needed);
    }

    /** How many of those that are asked by themselves are answered. */
    int answered() {
        return standing.answered(upTo(0));
    }

    int count() {
        return standing.count(upTo(0));
    }

    /** Names of the levels that it has reached: it has all that they need, and all that those below need. */
    Set<String> reached() {
        var reached = new LinkedHashSet<String>();
        for (int rank = 0; rank < form.levels().size() && missing(rank) == 0; rank++) {
            reached.add(form.levels().get(rank).name());
        }
        return reached;
    }

    /** The first level that lacks something. */
    Optional<Form.Level> lacking() {
        int reached = reached().size();
        return reached < form.levels().size() ? Optional.of(form.levels().get(reached)) : Optional.empty();
    }
}
