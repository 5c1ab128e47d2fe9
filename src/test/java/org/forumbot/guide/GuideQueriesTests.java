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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shipped guide")
class GuideQueriesTests {
    private static final double RECALL = 0.7;

    record Query(String words, String answer) {}

    private static GuideFile file(String language) {
        return language.equals("ru") ? WrittenFiles.guide() : WrittenFiles.guide(language);
    }

    @ParameterizedTest
    @CsvSource({"ru, /guide-queries.txt", "en, /guide-queries-en.txt"})
    void has_the_right_answer_among_the_first_five_for_most_of_the_usual_questions(String language, String asked)
            throws IOException {
        var file = file(language);
        var index = GuideIndex.of(file, language);
        var queries = queries(asked);
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

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void finds_every_answer_by_its_own_question(String language) {
        var file = file(language);
        var index = GuideIndex.of(file, language);
        assertThat(file.answers()).hasSize(64);
        assertThat(file.answers().values())
                .allSatisfy(
                        item -> assertThat(index.nearest(item.question(), 3)).contains(item));
    }

    private List<Query> queries(String asked) throws IOException {
        try (var lines = Objects.requireNonNull(getClass().getResourceAsStream(asked))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" -> "))
                    .map(line -> new Query(line.split(" -> ")[0], line.split(" -> ")[1]))
                    .toList();
        }
    }
}
