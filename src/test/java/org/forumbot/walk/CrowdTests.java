package org.forumbot.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.forumbot.testkit.Thorough;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * People who type, press, edit and send anything, in the whole bot: each is answered and shown a way on, and whoever then
 * answers sensibly comes to the end of the form. Nothing is logged, set aside or refused, and what is stored satisfies
 * the files.
 */
@DisplayName("A crowd")
class CrowdTests {
    private static final long FIRST_SEED = 20_240_513;
    private static final int PEOPLE_A_FORM = 10_000;

    @TempDir
    static Path folder;

    /** A form that nobody can begin who was not invited. */
    private static final String BY_INVITATION = "expert";

    private static WholeBot bot;

    @BeforeAll
    static void start() {
        bot = new WholeBot(folder);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void is_answered_whatever_it_does_and_comes_to_the_end_of_every_form() {
        var goals = bot.forms().values().stream()
                .filter(form -> !form.name().equals(BY_INVITATION))
                .toList();
        long from = System.nanoTime();
        int companies = 0;
        for (long seed = Thorough.seed(FIRST_SEED); companies == 0 || isToGoOn(companies, goals.size(), from); seed++) {
            new Company(bot, seed, goals).walks();
            bot.forgetEverybody();
            companies++;
            if (Thorough.on() && companies % 20 == 0) {
                told(companies, goals.size(), from);
            }
        }
        told(companies, goals.size(), from);
        assertThat(companies).isPositive();
    }

    private static void told(int companies, int forms, long from) {
        System.out.printf(
                "%d people walked on %d forms in %d s%n",
                companies * Company.SIZE,
                forms,
                Duration.ofNanos(System.nanoTime() - from).toSeconds());
    }

    private static boolean isToGoOn(int companies, int forms, long from) {
        if (Thorough.isAgain()) {
            return false;
        }
        return Thorough.on()
                ? companies * Company.SIZE < PEOPLE_A_FORM * forms
                : System.nanoTime() - from < Thorough.BUDGET.toNanos();
    }
}
