package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.review.ReviewBot.ANNA;
import static org.forumbot.review.ReviewBot.OLGA;
import static org.forumbot.review.ReviewBot.PRACTICE;

import java.nio.file.Path;
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

@DisplayName("A reviewer")
class ReviewersTests {
    private static final long DINA = 31;
    private static final long VERA = 32;
    private static final long GLEB = 33;

    @TempDir
    Path folder;

    private ReviewBot bot;

    @BeforeEach
    void start() {
        bot = new ReviewBot(folder);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void sends_scores_once_however_often_the_button_is_tapped() {
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.judges(DINA, 3);
        bot.judges(VERA, 3);
        bot.sends(DINA);
        bot.said.clear();

        assertThat(bot.taps(VERA, "rate.send", Map.of("review", bot.review(VERA))))
                .containsExactly(
                        new Outcome.Done("review.sent", Map.of("number", "P-0001")),
                        Outcome.refused("review.sent.before"));
        assertThat(bot.status()).isEqualTo(PracticeStatus.DECIDED);
        assertThat(bot.told(OLGA)).singleElement().asString().contains("Балл 75,0 из 100, экспертов 2");
        assertThat(bot.told(ANNA)).singleElement().asString().contains("Эксперты закончили");
        assertThat(bot.desk).containsExactly("jury.summary.desk");
    }

    @Test
    void changes_nothing_after_sending() {
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.judges(DINA, 3);
        bot.sends(DINA);
        var before = bot.marks(DINA);

        assertThat(List.of(
                        bot.scores(DINA, "need-0"),
                        bot.says(DINA, "need", "Передумала"),
                        bot.sends(DINA),
                        bot.does(DINA, "rate.recuse", Map.of("review", bot.review(DINA)))))
                .containsOnly(Outcome.refused("review.sent.before"));
        assertThat(bot.marks(DINA)).isEqualTo(before).hasSize(8);
        assertThat(bot.does(OLGA, "jury.drop", "review", bot.review(DINA)))
                .isEqualTo(Outcome.refused("jury.scores.stay"));
    }

    @Test
    void sends_nothing_before_all_is_scored_and_explained() {
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.judges(DINA, 3);
        bot.scores(DINA, "economy-0");

        assertThat(bot.sends(DINA))
                .isEqualTo(new Outcome.Refused("review.unfinished", Map.of("title", "Экономичность")));
    }

    @Test
    void is_never_the_author() {
        checked();
        bot.joins(ANNA, "Анна");

        assertThat(candidates()).containsExactly("Дина");
        assertThat(bot.chooses(ANNA)).isEqualTo(new Outcome.Refused("jury.own", Map.of("name", "Анна")));
        assertThat(members()).isEmpty();
    }

    @Test
    void is_never_from_the_organization_whose_practice_it_is_however_it_is_written() {
        checked();
        bot.joins(GLEB, "Глеб", "perm", "Пермский край", "добрый двор, АНО");

        assertThat(candidates()).containsExactly("Дина");
        assertThat(bot.chooses(GLEB)).isEqualTo(new Outcome.Refused("jury.same.org", Map.of("name", "Глеб")));
        assertThat(members()).isEmpty();
    }

    @Test
    void judges_nothing_that_is_another_s_whatever_the_buttons_carry() {
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.joins(GLEB, "Глеб");
        var params = Map.of("review", bot.review(DINA), "given", "need-0", "criterion", "need", "words", "Плохо");

        for (long other : new long[] {ANNA, OLGA, VERA, GLEB}) {
            for (var act : List.of("rate.set", "rate.say", "rate.send", "rate.recuse")) {
                assertThat(bot.does(other, act, params)).isEqualTo(Outcome.refused("review.unknown"));
            }
        }
        assertThat(bot.marks(DINA)).isEmpty();
    }

    private void checked() {
        bot.submit();
        bot.takes(OLGA, "Ольга");
        bot.joins(DINA, "Дина");
    }

    private List<String> candidates() {
        return bot.rows(OLGA, "jury.candidates", PRACTICE).stream()
                .map(row -> ((CandidatesSource.Row) row).name())
                .toList();
    }

    private List<Record> members() {
        return bot.rows(OLGA, "jury.members", PRACTICE);
    }
}
