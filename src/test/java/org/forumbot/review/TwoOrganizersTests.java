package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.review.ReviewBot.ANNA;
import static org.forumbot.review.ReviewBot.BORIS;
import static org.forumbot.review.ReviewBot.OLGA;
import static org.forumbot.review.ReviewBot.PRACTICE;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.forumbot.conversation.Outcome;
import org.forumbot.practices.PracticeStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Olga has the practice in hand first; Boris takes it over at the desk. */
@DisplayName("Two organizers of one practice")
class TwoOrganizersTests {
    private static final long DINA = 31;
    private static final long VERA = 32;
    private static final Outcome PREPARED = Outcome.done("jury.prepared");

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

    private void judged() {
        bot.asks(new TreeMap<>(Map.of(DINA, "Дина", VERA, "Вера")));
        for (long expert : new long[] {DINA, VERA}) {
            bot.judges(expert, 3);
            bot.sends(expert);
        }
        bot.said.clear();
    }

    private Outcome accepts(long organizer) {
        return bot.does(
                organizer,
                "decide.accept",
                Map.of("practice", "P-0001", "section", "none", "words", "Нужна соседним районам"));
    }

    private Outcome rejects(long organizer, String words) {
        return bot.does(organizer, "decide.reject", "words", words);
    }

    @Test
    void decide_once_and_the_second_hears_who_has_it_and_how_it_is_decided() {
        judged();
        bot.takes(BORIS, "Борис");
        rejects(BORIS, "Не хватает доказательств");
        assertThat(rejects(BORIS, "Добавьте замеры до и после")).isEqualTo(PREPARED);

        var other = new Outcome.Refused("jury.held.by", Map.of("number", "P-0001", "name", "Борис", "kind", "reject"));
        assertThat(accepts(OLGA)).isEqualTo(other);
        assertThat(bot.does(OLGA, "decide.undo", PRACTICE)).isEqualTo(other);
        bot.announces();
        assertThat(bot.status()).isEqualTo(PracticeStatus.REJECTED);
        assertThat(bot.told(ANNA)).singleElement().asString().contains("не приняли", "Добавьте замеры до и после");
    }

    @Test
    void do_not_overwrite_a_decision_unseen() {
        judged();
        assertThat(accepts(OLGA)).isEqualTo(PREPARED);
        bot.takes(BORIS, "Борис");

        assertThat(rejects(BORIS, "Не хватает доказательств"))
                .isEqualTo(new Outcome.Refused(
                        "jury.prepared.before", Map.of("kind", "accept", "name", "Ольга", "named", true)));
        assertThat(bot.does(BORIS, "decide.undo", PRACTICE)).isEqualTo(Outcome.done("jury.undone"));
        rejects(BORIS, "Не хватает доказательств");
        assertThat(rejects(BORIS, "Добавьте замеры до и после")).isEqualTo(PREPARED);
        bot.announces();
        assertThat(bot.status()).isEqualTo(PracticeStatus.REJECTED);
    }

    @Test
    void hear_what_was_announced_and_by_whom_it_was_decided() {
        judged();
        accepts(OLGA);
        bot.announces();
        bot.takes(BORIS, "Борис");
        bot.said.clear();

        assertThat(rejects(BORIS, "Не хватает доказательств"))
                .isEqualTo(new Outcome.Refused(
                        "jury.decided.before", Map.of("kind", "accept", "name", "Ольга", "named", true)));
        bot.announces();
        assertThat(bot.status()).isEqualTo(PracticeStatus.ACCEPTED);
        assertThat(bot.told(ANNA)).isEmpty();
    }

    @Test
    void hear_in_the_check_who_has_it_and_what_has_become_of_it() {
        bot.submit();
        bot.takes(OLGA, "Ольга");
        bot.does(OLGA, "remarks.add", Map.of("practice", "P-0001", "question", "title", "words", "О ком это?"));
        bot.takes(BORIS, "Борис");
        bot.does(BORIS, "check.reject", Map.of("practice", "P-0001", "reason", "theme", "words", "Это не наша тема"));
        var rejected = new Outcome.Refused(
                "practices.held.by", Map.of("number", "P-0001", "name", "Борис", "status", "не принята"));

        assertThat(bot.does(OLGA, "check.return", "days", "5")).isEqualTo(rejected);
        assertThat(bot.does(OLGA, "check.pass", PRACTICE)).isEqualTo(rejected);
        assertThat(bot.status()).isEqualTo(PracticeStatus.REJECTED);
    }

    @Test
    void are_named_to_nobody_else() {
        judged();
        for (long other : new long[] {ANNA, DINA, 44}) {
            assertThat(accepts(other)).isEqualTo(Outcome.refused("jury.not.held"));
            assertThat(bot.does(other, "check.return", "days", "5")).isEqualTo(Outcome.refused("practices.not.held"));
        }
    }

    @Test
    void are_not_named_any_more_when_they_were_forgotten() {
        judged();
        accepts(OLGA);
        bot.announces();
        bot.takes(BORIS, "Борис");
        bot.in(() -> bot.bean(ForgetExpert.class).forget(OLGA));

        assertThat(rejects(BORIS, "Не хватает доказательств"))
                .isEqualTo(new Outcome.Refused(
                        "jury.decided.before", Map.of("kind", "accept", "name", "", "named", false)));
    }
}
