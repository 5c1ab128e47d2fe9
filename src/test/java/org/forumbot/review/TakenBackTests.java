package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forumbot.review.ReviewBot.ANNA;
import static org.forumbot.review.ReviewBot.OLGA;
import static org.forumbot.review.ReviewBot.PRACTICE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumbot.conversation.Outcome;
import org.forumbot.practices.PracticeStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dina has sent her scores, Vera has begun. */
@DisplayName("A practice that its author takes back in mid-review")
class TakenBackTests {
    private static final long DINA = 31;
    private static final long VERA = 32;
    private static final Outcome WITHDRAWN = Outcome.refused("review.withdrawn.before");

    @TempDir
    Path folder;

    private ReviewBot bot;

    @BeforeEach
    void start() {
        bot = new ReviewBot(folder);
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.judges(DINA, 3);
        bot.sends(DINA);
        bot.scores(VERA, "evidence-1");
        bot.says(VERA, "evidence", "Нет замеров");
        bot.said.clear();
        assertThat(bot.does(ANNA, "practices.withdraw", PRACTICE))
                .isEqualTo(new Outcome.Done("practices.withdrawn", Map.of("number", "P-0001")));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_told_to_who_is_at_it_and_to_the_organizer_once() {
        assertThat(bot.told(VERA)).containsExactly("""
                Практику P-0001 «Двор для всех» автор отозвал. Оценивать её больше не нужно. Спасибо!""");
        assertThat(bot.told(OLGA)).containsExactly("""
                P-0001: Двор для всех
                Практика отозвана, делать с ней больше ничего не нужно.""");
        assertThat(bot.does(ANNA, "practices.withdraw", PRACTICE))
                .isEqualTo(Outcome.done("practices.already.withdrawn"));
        assertThat(bot.told(VERA)).hasSize(1);
        assertThat(bot.told(OLGA)).hasSize(1);
    }

    @Test
    void says_so_on_the_screens_of_its_experts() {
        for (long expert : new long[] {DINA, VERA}) {
            assertThat(bot.rows(expert, "review.one", Map.of("review", bot.review(expert))))
                    .map(ReviewSource.Row.class::cast)
                    .extracting(ReviewSource.Row::state, ReviewSource.Row::open, ReviewSource.Row::reads)
                    .containsExactly(tuple("withdrawn", false, false));
        }
    }

    @Test
    void is_scored_by_nobody_any_more_and_nothing_is_lost() {
        var before = List.of(bot.marks(DINA), bot.marks(VERA));
        for (long expert : new long[] {DINA, VERA}) {
            assertThat(List.of(
                            bot.scores(expert, "need-4"),
                            bot.says(expert, "evidence", "Передумала"),
                            bot.sends(expert),
                            bot.does(expert, "rate.recuse", Map.of("review", bot.review(expert)))))
                    .containsExactly(WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN);
        }
        assertThat(List.of(bot.marks(DINA), bot.marks(VERA))).isEqualTo(before);
        assertThat(bot.marks(VERA)).containsExactly(Map.entry("evidence", new Mark(1, "Нет замеров")));
    }

    @Test
    void is_not_decided_and_gets_no_more_experts() {
        assertThat(bot.does(
                        OLGA, "decide.accept", Map.of("practice", "P-0001", "section", "none", "words", "Нужна всем")))
                .isEqualTo(Outcome.refused("jury.not.decidable"));
        bot.joins(33, "Глеб");
        assertThat(bot.chooses(33)).isEqualTo(Outcome.refused("jury.too.late"));
        assertThat(bot.does(OLGA, "jury.enough", PRACTICE)).isEqualTo(Outcome.refused("jury.not.scored"));
        assertThat(bot.status()).isEqualTo(PracticeStatus.WITHDRAWN);
    }

    @Test
    void reminds_nobody_of_its_date() {
        bot.said.clear();
        bot.until(bot.clock.instant().plus(Duration.ofDays(40)));

        assertThat(bot.said.messages()).isEmpty();
    }
}
