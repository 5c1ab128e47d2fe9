package org.forumbot.files;

import java.util.List;
import java.util.stream.Collectors;

/** The files in {@code dialogs/} cannot be used; carries every mistake with its place. */
class BrokenDialogs extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BrokenDialogs(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "- " + problem)
                .collect(Collectors.joining(
                        "\n", "The dialogs cannot be used, mistakes: " + problems.size() + "\n", "")));
        this.problems = problems;
    }

    List<Problem> problems() {
        return problems;
    }
}
