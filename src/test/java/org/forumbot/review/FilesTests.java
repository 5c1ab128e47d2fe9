package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forumbot.review.ReviewBot.ANNA;
import static org.forumbot.review.ReviewBot.OLGA;
import static org.forumbot.review.ReviewBot.PRACTICE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.forumbot.conversation.Outcome;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of a practice")
class FilesTests {
    private static final long DINA = 31;
    private static final long VERA = 32;
    private static final long GLEB = 33;

    @TempDir
    Path folder;

    private ReviewBot bot;

    @BeforeEach
    void start() {
        bot = new ReviewBot(folder);
        var report = new Value.Item(1, Map.of("file", new Answer.Given(files("report"), 1)));
        bot.files.put("presentation", files("slides"));
        bot.files.put("photos", files("one", "two"));
        bot.files.put("evidence_files", new Value.Items(List.of(report), 1));
        // no form asks for such files today
        bot.files.put("contact_name", files("passport"));
        bot.files.put("consent_publish", files("consent"));
        bot.files.put("nowhere", files("stray"));
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        bot.joins(GLEB, "Глеб");
        bot.said.clear();
    }

    private static Value files(String... ids) {
        return new Value.Files(Arrays.stream(ids)
                .map(id -> new Value.File(FileKind.DOCUMENT, id, "u-" + id, id + ".pdf", 10, 1))
                .toList());
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void are_there_for_its_experts_by_question_without_personal_ones() {
        assertThat(list(DINA, bot.review(DINA)))
                .containsExactly(
                        new FilesSource.Row("evidence_files", "Подтверждения", 1),
                        new FilesSource.Row("presentation", "Презентация", 1),
                        new FilesSource.Row("photos", "Фотографии", 2));
    }

    @Test
    void are_brought_once_however_often_the_button_is_tapped() {
        var coming = new Outcome.Apart("review.files.coming", Map.of());
        assertThat(bring(DINA, bot.review(DINA), "photos")).isEqualTo(coming);
        assertThat(bring(DINA, bot.review(DINA), "photos")).isEqualTo(coming);
        passes();

        assertThat(bot.said.messages())
                .extracting(
                        Outgoing::chat,
                        Outgoing::enclosure,
                        message -> message.words().text())
                .containsExactly(brought("one"), brought("two"));
    }

    private static Tuple brought(String id) {
        return tuple(DINA, new Enclosure.Known(FileKind.DOCUMENT, id), "P-0001: Фотографии");
    }

    private void passes() {
        bot.until(bot.clock.instant().plus(Duration.ofSeconds(2)));
    }

    @Test
    void are_not_brought_when_their_question_is_personal_or_unknown() {
        for (var question : List.of("contact_name", "consent_publish", "nowhere", "")) {
            assertThat(bring(DINA, bot.review(DINA), question)).isEqualTo(Outcome.refused("review.files.gone"));
        }
    }

    @Test
    void are_not_there_for_anybody_else_whatever_their_buttons_carry() {
        var review = bot.review(DINA);
        for (long other : new long[] {ANNA, OLGA, VERA, GLEB}) {
            assertThat(list(other, review)).isEmpty();
            assertThat(bring(other, review, "photos")).isEqualTo(Outcome.refused("review.unknown"));
        }
        passes();
        assertThat(bot.said.messages()).isEmpty();
    }

    @Test
    void are_not_there_before_the_expert_is_asked() {
        long gleb = Long.parseLong(bot.code(GLEB), 36);
        bot.in(() -> {
            var unused = bot.bean(ReviewRows.class).save(new Review(77, 100, gleb, bot.clock.instant()));
        });

        assertThat(list(GLEB, Long.toString(77, 36))).isEmpty();
        assertThat(bring(GLEB, Long.toString(77, 36), "photos")).isEqualTo(Outcome.refused("review.unknown"));
    }

    @Test
    void are_not_brought_any_more_to_who_has_recused_themselves_even_right_after_asking() {
        var review = bot.review(DINA);
        bring(DINA, review, "photos");
        bot.does(DINA, "rate.recuse", Map.of("review", review));
        passes();

        assertThat(bot.told(DINA)).isEmpty();
        assertThat(list(DINA, review)).isEmpty();
        assertThat(bring(DINA, review, "photos")).isEqualTo(Outcome.refused("review.recused.before"));
        assertThat(bot.rows(DINA, "review.pages", Map.of("review", review))).isEmpty();
    }

    @Test
    void stay_with_who_has_sent_their_scores_and_go_when_the_practice_is_taken_back() {
        var review = bot.review(DINA);
        bot.judges(DINA, 3);
        bot.sends(DINA);
        assertThat(list(DINA, review)).hasSize(3);

        bot.does(ANNA, "practices.withdraw", PRACTICE);
        assertThat(list(DINA, review)).isEmpty();
        assertThat(bring(DINA, review, "photos")).isEqualTo(Outcome.refused("review.withdrawn.before"));
        assertThat(bring(VERA, bot.review(VERA), "photos")).isEqualTo(Outcome.refused("review.withdrawn.before"));
    }

    private List<Record> list(long person, String review) {
        return bot.rows(person, "review.files", Map.of("review", review));
    }

    private Outcome bring(long person, String review, String question) {
        return bot.does(person, "bring", Map.of("review", review, "question", question));
    }
}
