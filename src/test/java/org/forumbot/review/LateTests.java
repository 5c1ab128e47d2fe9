package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.review.ReviewBot.ANNA;
import static org.forumbot.review.ReviewBot.OLGA;
import static org.forumbot.review.ReviewBot.PRACTICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

/** They were asked on the second of April, and have until the end of the sixteenth. */
@DisplayName("An expert who is late")
class LateTests {
    private static final long DINA = 31;
    private static final long VERA = 32;
    private static final long GLEB = 33;
    private static final Instant OVER = Instant.parse("2024-04-16T19:00:00Z");
    private static final String TOLD_LATE = """
            P-0001: Двор для всех
            Эксперт не уложился в срок. Можно подождать или отдать практику другому.""";

    @TempDir
    Path folder;

    private ReviewBot bot;

    @BeforeEach
    void start() {
        bot = new ReviewBot(folder);
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.joins(GLEB, "Глеб");
        bot.judges(VERA, 3);
        bot.sends(VERA);
        bot.said.clear();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_reminded_three_days_and_one_day_before_the_date_and_told_after_it() {
        assertThat(bot.later.due("review.remind"))
                .contains(Instant.parse("2024-04-13T05:00:00Z"), Instant.parse("2024-04-15T05:00:00Z"));
        bot.until(OVER);
        var remind = "Напоминаю про практику P-0001 «Двор для всех»: оценки ждут до 16 апреля, вторник.";
        assertThat(bot.told(DINA)).containsExactly(remind, remind);
        assertThat(bot.told(VERA)).isEmpty();
        assertThat(bot.told(OLGA)).isEmpty();

        bot.until(Instant.parse("2024-04-17T05:00:00Z"));
        assertThat(bot.told(DINA)).hasSize(3).last().asString().contains("прошёл вчера");
        assertThat(bot.told(OLGA)).containsExactly(TOLD_LATE);
        assertThat(state(DINA)).isEqualTo("late");
    }

    @Test
    void hears_it_once_and_the_organizer_every_three_days() {
        bot.until(Instant.parse("2024-04-23T05:00:00Z"));

        assertThat(bot.told(DINA)).hasSize(3);
        assertThat(bot.told(OLGA)).containsExactly(TOLD_LATE, TOLD_LATE, TOLD_LATE);
    }

    @Test
    void is_replaced_by_one_who_is_suggested_and_has_as_much_time() {
        bot.scores(DINA, "evidence-3");
        bot.until(Instant.parse("2024-04-17T06:00:00Z"));
        bot.said.clear();
        assertThat(bot.rows(OLGA, "jury.candidates", PRACTICE))
                .extracting(row -> ((CandidatesSource.Row) row).name())
                .containsExactly("Глеб");
        assertThat(bot.does(OLGA, "jury.drop", "review", bot.review(DINA)))
                .isEqualTo(new Outcome.Done("jury.dropped", Map.of("name", "Дина")));
        assertThat(bot.chooses(GLEB)).isEqualTo(new Outcome.Done("jury.chosen", Map.of("name", "Глеб")));

        assertThat(bot.told(DINA)).containsExactly("""
                Практику P-0001 «Двор для всех» отдали другому эксперту. Оценивать её больше не нужно. Спасибо!""");
        assertThat(bot.told(GLEB)).singleElement().asString().contains("до 2 мая, четверг");
        assertThat(bot.scores(DINA, "need-3")).isEqualTo(Outcome.refused("review.replaced.before"));
        assertThat(bot.sends(DINA)).isEqualTo(Outcome.refused("review.replaced.before"));
        assertThat(bot.marks(DINA)).containsExactly(Map.entry("evidence", new Mark(3, "")));
        bot.until(bot.clock.instant().plus(Duration.ofDays(4)));
        assertThat(bot.told(DINA)).hasSize(1);
    }

    @Test
    void may_still_send_and_then_nobody_is_reminded_any_more() {
        bot.until(Instant.parse("2024-04-17T06:00:00Z"));
        bot.judges(DINA, 3);
        bot.said.clear();

        assertThat(bot.sends(DINA)).isEqualTo(new Outcome.Done("review.sent", Map.of("number", "P-0001")));
        assertThat(bot.status()).isEqualTo(PracticeStatus.DECIDED);
        bot.until(Instant.parse("2024-04-30T06:00:00Z"));
        assertThat(bot.told(DINA)).isEmpty();
        assertThat(bot.told(OLGA)).singleElement().asString().contains("Экспертиза закончена");
    }

    @Test
    void has_the_date_that_the_author_was_told_also_in_a_forum_that_gives_seven_days() throws IOException {
        bot.close();
        bot = new ReviewBot(Files.createDirectory(folder.resolve("other")));
        bot.gives(7);
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));

        for (long one : List.of(ANNA, DINA, VERA)) {
            assertThat(bot.told(one)).last().asString().containsIgnoringCase("до 11 апреля, четверг");
        }
    }

    private String state(long expert) {
        return bot.rows(OLGA, "jury.members", Map.of("practice", "P-0001", "review", bot.review(expert))).stream()
                .map(row -> ((MembersSource.Row) row).state())
                .findFirst()
                .orElse("");
    }
}
