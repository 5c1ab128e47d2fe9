package org.forumbot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.forumbot.review.Season.Batch;
import org.forumbot.testkit.PracticeRules;
import org.forumbot.testkit.Thorough;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever authors, experts and two organizers at once do in whatever order, through the writer and the real database
 * file: only what the rules have happens, each once, each is told once, and each is answered.
 */
@DisplayName("Practices and their review at random")
class ReviewAtRandomTests {
    private static final long FIRST_SEED = 20_240_514;
    private static final int ACTS = 100_000;
    private static final int A_SEASON = 400;

    @TempDir
    static Path folder;

    /** Which ways of the table practices have gone. */
    private static final Set<String> GONE = new HashSet<>();

    private static SeasonBot bot;

    @BeforeAll
    static void start() {
        bot = new SeasonBot(folder.resolve("review.db"));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void only_do_what_the_rules_have_each_once_and_each_told_once() {
        long from = System.nanoTime();
        int done = 0;
        long seed = Thorough.seed(FIRST_SEED);
        while (done == 0 || isToGoOn(done, from)) {
            done += season(seed++, done);
        }
        System.out.printf(
                "%d acts on practices and their review in %d s%n",
                done, Duration.ofNanos(System.nanoTime() - from).toSeconds());
        assertThat(done).isPositive();
        if (Thorough.on() && !Thorough.isAgain()) {
            assertThat(GONE).containsAll(ways());
        }
    }

    /** All but those of drafts, which are forms. */
    private static List<String> ways() {
        return PracticeRules.needs().keySet().stream()
                .filter(way -> !way.equals("DRAFT WITHDRAWN AUTHOR") && !way.equals("REJECTED DRAFT AUTHOR"))
                .toList();
    }

    private static boolean isToGoOn(int done, long from) {
        if (Thorough.isAgain()) {
            return false;
        }
        return Thorough.on() ? done < ACTS : System.nanoTime() - from < Thorough.BUDGET.toNanos();
    }

    /** @param before how many acts went well before @return how many it had */
    private static int season(long seed, int before) {
        var season = new Season(bot);
        var chance = new ChanceDeeds(new Random(seed), season);
        var played = new ArrayList<Batch>();
        int count = 0;
        try {
            while (count < A_SEASON) {
                played.add(chance.next());
                count += season.play(played.getLast());
            }
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "After %d acts, seed %d:%n%s%n%s"
                            .formatted(
                                    before + count,
                                    seed,
                                    failure.getMessage(),
                                    new ShortestStory(bot, failure, season.story()).of(played)),
                    failure);
        } finally {
            season.end();
        }
        season.model.practices.forEach(practice -> GONE.addAll(practice.history));
        return count;
    }
}
