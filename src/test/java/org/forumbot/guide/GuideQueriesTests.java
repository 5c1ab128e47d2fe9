package org.forumbot.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forumbot.files.GuideFile;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped guide")
class GuideQueriesTests {
    private static final double RECALL = 0.7;

    private final GuideFile file = WrittenFiles.guide();
    private final GuideIndex index = GuideIndex.of(file, "ru");

    record Query(String words, String answer) {}

    @Test
    void has_the_right_answer_among_the_first_five_for_most_of_the_usual_questions() throws IOException {
        var queries = queries();
        var missed = new ArrayList<Query>();
        for (var query : queries) {
            var found = index.nearest(query.words(), 5).stream()
                    .map(GuideFile.Item::code)
                    .toList();
            if (!found.contains(query.answer())) {
                missed.add(query);
            }
        }

        assertThat(queries).hasSizeGreaterThanOrEqualTo(25);
        assertThat(file.answers().keySet())
                .containsAll(queries.stream().map(Query::answer).toList());
        assertThat(1.0 - (double) missed.size() / queries.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void finds_every_answer_by_its_own_question() {
        assertThat(file.answers().values())
                .allSatisfy(
                        item -> assertThat(index.nearest(item.question(), 3)).contains(item));
    }

    private List<Query> queries() throws IOException {
        try (var lines = Objects.requireNonNull(getClass().getResourceAsStream("/guide-queries.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" -> "))
                    .map(line -> new Query(line.split(" -> ")[0], line.split(" -> ")[1]))
                    .toList();
        }
    }
}
