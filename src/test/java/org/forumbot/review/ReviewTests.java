package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forumbot.review.Season.Batch;
import org.forumbot.review.Season.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The review of a practice")
class ReviewTests {
    private static final String REASON = "Сильная команда и ясный итог";

    @TempDir
    Path folder;

    private SeasonBot bot;
    private Season season;

    @BeforeEach
    void begin() {
        bot = new SeasonBot(folder.resolve("review.db"));
        season = new Season(bot);
        for (int which = 0; which < 3; which++) {
            does(DeedsAtDesk.invite(21));
            does(DeedsOfExperts.accept(
                    31 + which, which, which == 0 ? "Свердловская область" : "Пермский край", "Музей"));
        }
    }

    @AfterEach
    void end() {
        bot.close();
    }

    /** One after the other, each compared with the rules. @return how the last was answered */
    private String does(Deed... deeds) {
        for (var deed : deeds) {
            season.play(new Batch(Duration.ofSeconds(1), true, false, List.of(deed)));
        }
        return season.answered();
    }

    private void submitted(int p) {
        does(
                DeedsOfAuthors.submit(
                        11,
                        Map.of("stage", "practice", "org_name", "Добрый двор", "org_region", "Свердловская область")),
                DeedsAtDesk.take(p, 21));
    }

    private void inReview(int p, long... experts) {
        submitted(p);
        for (long expert : experts) {
            does(DeedsOfOrganizers.choose(p, 21, expert));
        }
        does(DeedsOfOrganizers.pass(p, 21));
    }

    private void scores(int p, long expert) {
        for (var criterion : List.of("proof", "repeat", "price")) {
            does(DeedsOfExperts.score(p, expert, expert, false, criterion + "-3"));
        }
    }

    private void decided(int p) {
        inReview(p, 31, 32);
        for (long expert : List.of(31L, 32L)) {
            scores(p, expert);
            does(DeedsOfExperts.send(p, expert, expert, false));
        }
        assertThat(status(p)).isEqualTo("DECIDED");
    }

    private String status(int p) {
        return bot.reader()
                .sql("select status from practice where number = ?")
                .param(Season.number(p))
                .query(String.class)
                .single();
    }

    @Test
    void is_not_written_by_who_has_come_to_its_organization() {
        inReview(0, 31, 32);
        scores(0, 31);
        does(DeedsOfExperts.tellsAnew(31, "Свердловская область", "АНО «Добрый двор»"));

        assertThat(does(DeedsOfExperts.send(0, 31, 31, false))).isEqualTo("-review.same.org");
        assertThat(does(DeedsOfExperts.recuse(0, 31, 31))).isEqualTo("+review.recused");
    }

    @Test
    void does_not_begin_while_too_few_of_its_experts_are_of_other_organizations() {
        submitted(0);
        does(DeedsOfOrganizers.choose(0, 21, 31), DeedsOfOrganizers.choose(0, 21, 32));
        does(DeedsOfAuthors.sendAgain(0, Map.of("org_name", "Музей")), DeedsOfOrganizers.again(0, 21));

        assertThat(does(DeedsOfOrganizers.pass(0, 21))).isEqualTo("-practices.not.experts");
    }

    @Test
    void is_over_when_the_last_who_is_asked_declines_and_the_others_are_enough() {
        inReview(0, 31, 32, 33);
        for (long expert : List.of(31L, 32L)) {
            scores(0, expert);
            does(DeedsOfExperts.send(0, expert, expert, false));
        }
        assertThat(status(0)).isEqualTo("IN_REVIEW");

        assertThat(does(DeedsOfExperts.recuse(0, 33, 33))).isEqualTo("+review.recused");
        assertThat(status(0)).isEqualTo("DECIDED");
    }

    @Test
    void publishes_all_that_was_seen_on_either_of_two_lists_at_once() {
        decided(0);
        decided(1);
        does(DeedsOfOrganizers.decide(0, 21, "ACCEPT", "none", REASON), DeedsAtDesk.list(21));
        does(DeedsOfOrganizers.decide(1, 21, "ACCEPT", "none", REASON), DeedsAtDesk.list(22));
        season.play(
                new Batch(Duration.ZERO, true, false, List.of(DeedsAtDesk.publish(22, 0), DeedsAtDesk.publish(21, 1))));
        does(DeedsOfOrganizers.looksAtMembers(0, 21));

        assertThat(List.of(status(0), status(1))).containsExactly("ACCEPTED", "ACCEPTED");
    }

    @Test
    void publishes_what_is_ready_however_much_is_not() {
        for (int p = 0; p < 21; p++) {
            submitted(p);
        }
        bot.unit(() -> {
            var database = bot.bean(JdbcClient.class);
            database.sql("update practice set status = 'DECIDED'").update();
            database.sql("""
                            insert into decision (practice, forum, kind, section, reason, advice, person, at)
                            select id, forum, iif(number = 'P-0021', 'RECOMMEND', 'REJECT'), '', 'reason', '', 21, id
                            from practice""").update();
            bot.runners.values().stream()
                    .filter(PublishDecisions.class::isInstance)
                    .forEach(publish -> publish.run(season.forum, Long.toString(Long.MAX_VALUE)));
        });

        assertThat(List.of(status(0), status(20))).containsExactly("DECIDED", "RECOMMENDED");
    }
}
