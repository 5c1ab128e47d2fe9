package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forumbot.review.ReviewBot.ANNA;
import static org.forumbot.review.ReviewBot.BORIS;
import static org.forumbot.review.ReviewBot.OLGA;
import static org.forumbot.review.ReviewBot.PRACTICE;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Outcome;
import org.forumbot.files.RubricFile.Seen;
import org.forumbot.practices.PracticeStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dina gives 3 everywhere and Vera 2; both say something of one criterion, and Dina lacks data at another. */
@DisplayName("What experts said of a practice")
class ToldTests {
    private static final long DINA = 31;
    private static final long VERA = 32;
    private static final long GLEB = 33;
    private static final String EVIDENCE = "Есть ли изменения у людей и можно ли этому верить для такой зрелости?";
    private static final String NOVELTY = "Что в этом нового для тех, кто возьмёт?";

    @TempDir
    Path folder;

    private ReviewBot bot;

    @BeforeEach
    void start() {
        bot = new ReviewBot(folder);
        var experts = new LinkedHashMap<Long, String>();
        experts.put(DINA, "Дина");
        experts.put(VERA, "Вера");
        bot.asks(experts);
        bot.judges(DINA, 3);
        bot.says(DINA, "evidence", "Журнал визитов убеждает");
        bot.scores(DINA, "novelty-x");
        bot.says(DINA, "novelty", "Не сказано, чем отличается");
        bot.judges(VERA, 2);
        bot.says(VERA, "evidence", "Нет замеров до и после");
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private void decided() {
        bot.sends(DINA);
        bot.sends(VERA);
        bot.accepts();
    }

    @Test
    void is_read_by_its_author_by_criterion_without_names_and_scores() {
        decided();

        assertThat(bot.rows(ANNA, "told.one", PRACTICE))
                .containsExactly(new ToldSource.Row("P-0001", "Двор для всех", false, false, ""));
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE))
                .containsExactly(
                        new ToldPages.Row(
                                "1",
                                "Доказанность результата",
                                EVIDENCE,
                                1,
                                1,
                                false,
                                "",
                                "• Журнал визитов убеждает\n\n• Нет замеров до и после"),
                        new ToldPages.Row(
                                "2",
                                "Новое для других регионов",
                                NOVELTY,
                                1,
                                1,
                                false,
                                "",
                                "• Не сказано, чем отличается"));
        assertThat(bot.rows(ANNA, "told.pages", Map.of("practice", "P-0001", "at", "2")))
                .singleElement()
                .hasFieldOrPropertyWithValue("title", "Новое для других регионов");
    }

    @Test
    void is_read_with_names_where_the_forum_shows_them() {
        bot.shows(new Seen(true, false));
        decided();

        assertThat(bot.rows(ANNA, "told.one", PRACTICE))
                .containsExactly(new ToldSource.Row("P-0001", "Двор для всех", true, false, ""));
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE))
                .extracting(row -> ((ToldPages.Row) row).said())
                .containsExactly(
                        "Дина\nЖурнал визитов убеждает\n\nВера\nНет замеров до и после",
                        "Дина\nНе сказано, чем отличается");
    }

    @Test
    void is_read_with_points_and_scores_where_the_forum_shows_them() {
        bot.shows(new Seen(false, true));
        decided();

        assertThat(bot.rows(ANNA, "told.one", PRACTICE))
                .containsExactly(new ToldSource.Row("P-0001", "Двор для всех", false, true, "62,5"));
        var pages = bot.rows(ANNA, "told.pages", PRACTICE);
        assertThat(pages).hasSize(8);
        assertThat(List.of(pages.getFirst(), pages.getLast()))
                .containsExactly(
                        new ToldPages.Row("1", "Доказанность результата", EVIDENCE, 1, 1, true, "2,5", """
                                3 — хорошо, мелкие замечания
                                Журнал визитов убеждает

                                2 — в целом понятно, есть пробелы
                                Нет замеров до и после"""),
                        new ToldPages.Row("8", "Новое для других регионов", NOVELTY, 1, 1, true, "2,0", """
                                Не хватает данных
                                Не сказано, чем отличается

                                2 — в целом понятно, есть пробелы"""));
    }

    @Test
    void is_read_by_nobody_else_whatever_their_buttons_carry() {
        decided();

        for (long other : new long[] {OLGA, BORIS, DINA, VERA, GLEB}) {
            assertThat(bot.rows(other, "told.one", PRACTICE)).isEmpty();
            assertThat(bot.rows(other, "told.pages", PRACTICE)).isEmpty();
            assertThat(bot.rows(other, "told.pages", Map.of("practice", "P-0001", "at", "1")))
                    .isEmpty();
        }
        assertThat(bot.rows(ANNA, "told.one", Map.of("practice", "P-0002"))).isEmpty();
    }

    @Test
    void is_not_there_before_the_decision_is_told() {
        nothingIsThere();
        bot.sends(DINA);
        nothingIsThere();
        bot.sends(VERA);
        assertThat(bot.status()).isEqualTo(PracticeStatus.DECIDED);
        nothingIsThere();
        bot.does(OLGA, "decide.accept", Map.of("practice", "P-0001", "section", "none", "words", "Нужна районам"));
        nothingIsThere();

        bot.announces();
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE)).hasSize(2);
        assertThat(judged()).isEqualTo(true);
    }

    private void nothingIsThere() {
        assertThat(bot.rows(ANNA, "told.one", PRACTICE)).isEmpty();
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE)).isEmpty();
        assertThat(judged()).isEqualTo(false);
    }

    /** Whether the button is on the practice's screen. */
    private Object judged() {
        return ReviewBot.shown(bot.rows(ANNA, "practices.one", PRACTICE).getFirst(), "judged");
    }

    @Test
    void stays_there_after_a_recommendation_is_prepared_and_when_the_author_takes_the_practice_back() {
        decided();
        bot.does(OLGA, "decide.recommend", Map.of("practice", "P-0001", "words", "Повторили три области"));
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE)).hasSize(2);

        withdraws();
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE)).hasSize(2);
    }

    private void withdraws() {
        assertThat(bot.does(ANNA, "practices.withdraw", PRACTICE)).isInstanceOf(Outcome.Done.class);
        assertThat(bot.status()).isEqualTo(PracticeStatus.WITHDRAWN);
    }

    @Test
    void is_not_there_when_the_author_takes_the_practice_back_in_mid_review() {
        bot.sends(DINA);
        withdraws();

        nothingIsThere();
    }

    @Test
    void leaves_out_who_recused_themselves_or_left_without_sending() {
        bot.joins(GLEB, "Глеб");
        bot.chooses(GLEB);
        bot.judges(GLEB, 1);
        bot.does(GLEB, "rate.recuse", Map.of("review", bot.review(GLEB)));
        bot.sends(DINA);
        bot.does(VERA, "experts.leave", Map.of());
        bot.joins(34, "Фёдор");
        bot.chooses(34);
        bot.judges(34, 3);
        bot.sends(34);
        bot.does(DINA, "experts.leave", Map.of());
        bot.accepts();

        assertThat(bot.status()).isEqualTo(PracticeStatus.ACCEPTED);
        assertThat(bot.rows(ANNA, "told.pages", PRACTICE))
                .extracting(row -> ((ToldPages.Row) row).said())
                .containsExactly("• Журнал визитов убеждает", "• Не сказано, чем отличается");
    }

    @Test
    void names_nobody_who_was_forgotten_even_where_names_are_shown() {
        bot.shows(new Seen(true, false));
        decided();
        bot.in(() -> bot.bean(ForgetExpert.class).forget(DINA));

        assertThat(bot.rows(ANNA, "told.pages", PRACTICE))
                .extracting(row -> ((ToldPages.Row) row).said())
                .containsExactly(
                        "• Журнал визитов убеждает\n\nВера\nНет замеров до и после", "• Не сказано, чем отличается");
    }

    @Test
    void is_divided_into_pages_when_it_is_long() {
        bot.says(DINA, "need", "а".repeat(1000));
        bot.says(VERA, "need", "б".repeat(1000));
        assertThat(bot.says(VERA, "need", "б".repeat(1001)))
                .isEqualTo(new Outcome.Refused("bad.text.long", Map.of("length", 1001, "max", 1000)));
        for (long more : new long[] {34, 35}) {
            bot.joins(more, "Ещё " + more);
            bot.chooses(more);
            bot.judges(more, 3);
            bot.says(more, "need", "в".repeat(1000));
            bot.sends(more);
        }
        decided();

        assertThat(bot.rows(ANNA, "told.pages", PRACTICE))
                .map(ToldPages.Row.class::cast)
                .filteredOn(row -> row.title().equals("Значимость проблемы"))
                .extracting(
                        ToldPages.Row::part,
                        ToldPages.Row::parts,
                        row -> row.said().length())
                .containsExactly(tuple(1, 2, 3010), tuple(2, 2, 1002));
    }
}
