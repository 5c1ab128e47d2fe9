package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.Dialogs;
import org.forumbot.files.DialogsInForce;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("The search of the shipped programme")
class SectionQueriesTests {
    private static final double RECALL = 0.9;

    /** Somebody who finds a page and a half has found nothing. */
    private static final double FOUND_AT_MOST = 8;

    /** A turn takes 5 ms in all. */
    private static final Duration PATIENCE = Duration.ofMillis(5);

    private static final AtomicReference<SectionSearch> SEARCH = new AtomicReference<>();

    record Query(String words, List<String> wanted) {}

    // Not annotated as a configuration: the scan of the module's other tests would find it.
    @ComponentScan(basePackageClasses = DialogFiles.class)
    @ConfigurationPropertiesScan(basePackageClasses = DialogFiles.class)
    static class Reading {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-04-23T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeAll
    static void read() {
        new ApplicationContextRunner().withUserConfiguration(Reading.class).run(context -> {
            Dialogs dialogs = context.getBean(DialogsInForce.class).now();
            SEARCH.set(SectionSearch.of(
                    dialogs.forum("s24", "ru"), "ru", dialogs.guide("ru").synonyms()));
        });
    }

    @Test
    void finds_most_of_what_people_mean_and_little_else() throws IOException {
        var missed = new ArrayList<String>();
        int wanted = 0;
        int found = 0;
        int misses = 0;
        var queries = queries();
        for (var query : queries) {
            var here = SEARCH.get().find(query.words()).ranks().keySet();
            var lost =
                    query.wanted().stream().filter(code -> !here.contains(code)).toList();
            wanted += query.wanted().size();
            misses += lost.size();
            found += here.size();
            if (!lost.isEmpty()) {
                missed.add(query.words() + " -> " + lost);
            }
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(1.0 - (double) misses / wanted).as("missed: %s", missed).isGreaterThanOrEqualTo(RECALL);
        assertThat((double) found / queries.size()).isLessThanOrEqualTo(FOUND_AT_MOST);
    }

    @Test
    void answers_within_a_turn() throws IOException {
        var queries = queries();
        for (int round = 0; round < 20; round++) {
            queries.forEach(query -> SEARCH.get().find(query.words()));
        }
        var worst = Duration.ZERO;
        for (var query : queries) {
            var best = Duration.ofDays(1);
            for (int time = 0; time < 5; time++) {
                SEARCH.get().find("");
                long begun = System.nanoTime();
                SEARCH.get().find(query.words());
                var took = Duration.ofNanos(System.nanoTime() - begun);
                best = took.compareTo(best) < 0 ? took : best;
            }
            worst = best.compareTo(worst) > 0 ? best : worst;
        }
        assertThat(worst).isLessThan(PATIENCE);
    }

    private List<Query> queries() throws IOException {
        try (var lines = Objects.requireNonNull(getClass().getResourceAsStream("/section-queries.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" -> ") && !line.startsWith("#"))
                    .map(line -> line.split(" -> "))
                    .map(parts -> new Query(parts[0], Arrays.asList(parts[1].split(" "))))
                    .toList();
        }
    }
}
