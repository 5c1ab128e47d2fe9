package org.forumbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search of the catalogue")
class CatalogueQueriesTests {
    private static final double RECALL = 0.9;
    private static final int FIRST = 5;

    record Query(String words, List<String> wanted) {}

    private final PracticeSearch search = PracticeSearch.of(
            "ru",
            WrittenFiles.guide().synonyms(),
            WrittenCards.all().stream().map(WrittenCards::text).toList());

    @Test
    void has_most_of_what_people_mean_among_the_first_five() throws IOException {
        var missed = new ArrayList<String>();
        double recalled = 0;
        var queries = queries();
        for (var query : queries) {
            var first = search.find(query.words()).codes().stream().limit(FIRST).toList();
            var lost = query.wanted().stream()
                    .filter(code -> !first.contains(code))
                    .toList();
            recalled += 1 - (double) lost.size() / query.wanted().size();
            if (!lost.isEmpty()) {
                missed.add(query.words() + " -> " + lost + " and not " + first);
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat(recalled / queries.size())
                .as("missed:%n%s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void says_when_no_practice_has_all_the_words() {
        assertThat(search.find("травля в школах").nearly()).isFalse();
        var some = search.find("травля на северном полюсе");
        assertThat(some.nearly()).isTrue();
        assertThat(some.codes()).contains("1");
    }

    @Test
    void has_nothing_for_what_nobody_knows_and_everything_for_nothing() {
        assertThat(search.find("ыъьщшжз").codes()).isEmpty();
        assertThat(search.find("  ?! ").anything()).isTrue();
        assertThat(search.find("").anything()).isTrue();
    }

    @Test
    void takes_changes_one_by_one_and_leaves_who_is_asked_meanwhile_alone() {
        var cards = WrittenCards.all();
        var renamed = cards.getFirst().titled("Дирижабли над тундрой");
        var next = search.changed(List.of(WrittenCards.text(renamed)), List.of("4"));

        assertThat(next.find("дирижабль").codes()).containsExactly("1");
        assertThat(next.find("объявление диагноза").codes()).doesNotContain("4");
        assertThat(next.find("скалодром").codes()).contains("36");
        assertThat(search.find("дирижабль").codes()).isEmpty();
        assertThat(search.find("объявление диагноза").codes()).contains("4");
    }

    private List<Query> queries() throws IOException {
        try (var lines = Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/queries.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" -> ") && !line.startsWith("#"))
                    .map(line -> line.split(" -> "))
                    .map(parts -> new Query(
                            parts[0],
                            Arrays.stream(parts[1].split(" "))
                                    .map(code -> Long.toString(WrittenCards.id(code)))
                                    .toList()))
                    .toList();
        }
    }
}
