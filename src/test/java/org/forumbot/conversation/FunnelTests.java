package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.forumbot.conversation.Funnel.Stop;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The funnel")
class FunnelTests {
    private static final String FORM = """
            form: f
            title: Анкета
            start: {command: f}
            submit: {save: keep, say: ok}
            ask:
              a: {type: choice, label: А?, short: Первый, options: {x: Икс, y: Игрек}}
              b: {type: text, label: Б?, short: Второй, when: a == 'x'}
              c: {type: text, label: В?, short: Третий}
            """;

    private static final String GIVEN = "{\"v\":1,\"a\":{%s}}";
    private static final String X = "\"a\":{\"c\":[\"x\"],\"m\":0}";
    private static final String Y = "\"a\":{\"c\":[\"y\"],\"m\":0}";
    private static final String B = ",\"b\":{\"t\":\"б\",\"m\":1}";
    private static final String C = ",\"c\":{\"t\":\"в\",\"m\":1}";

    @TempDir
    Path folder;

    @Test
    void tells_at_which_question_those_stand_who_have_not_sent() {
        try (var bot = start()) {
            bot.in(() -> {
                add(bot, 1, "OPEN", "", "");
                add(bot, 2, "OPEN", X, "");
                add(bot, 3, "OPEN", X, "");
                add(bot, 4, "OPEN", Y, "");
                add(bot, 5, "OPEN", X + B + C, "");
                add(bot, 6, "SENT", X + B + C, "sent");
                add(bot, 7, "OPEN", X, "sent");
                add(bot, 8, "DROPPED", "", "");
            });
            assertThat(bot.bean(Funnels.class).all())
                    .containsExactly(new Funnel(
                            "f",
                            "Анкета",
                            8,
                            2,
                            1,
                            List.of(
                                    new Stop("Первый", 1),
                                    new Stop("Второй", 2),
                                    new Stop("Третий", 1),
                                    new Stop("", 1))));
        }
    }

    @Test
    void leaves_out_what_cannot_be_read_and_looks_at_more_than_one_slice() {
        try (var bot = start()) {
            bot.in(() -> {
                IntStream.rangeClosed(1, 450).forEach(id -> add(bot, id, "OPEN", X, ""));
                add(bot, 451, "OPEN", "nonsense", "");
            });
            assertThat(bot.bean(Funnels.class).all())
                    .containsExactly(new Funnel(
                            "f",
                            "Анкета",
                            451,
                            0,
                            0,
                            List.of(
                                    new Stop("Первый", 0),
                                    new Stop("Второй", 450),
                                    new Stop("Третий", 0),
                                    new Stop("", 0))));
        }
    }

    @Test
    void is_empty_where_nobody_has_begun() {
        try (var bot = start()) {
            assertThat(bot.bean(Funnels.class).all()).isEmpty();
        }
    }

    /** Turns take as long while it is counted as they do without; in the writer it would hold them up for seconds. */
    @Test
    @EnabledIfSystemProperty(named = "forumbot.thorough", matches = "true")
    void holds_nobody_up_with_100_000_open_conversations() {
        try (var bot = start()) {
            bot.in(() -> IntStream.rangeClosed(1, 100_000)
                    .forEach(id -> add(bot, 1_000_000 + id, "OPEN", id % 2 == 0 ? X : X + B, "")));
            IntStream.range(0, 200).forEach(turn -> bot.writes("/menu"));
            var alone = turns(bot, CompletableFuture.runAsync(() -> {}, later()));
            var begun = System.nanoTime();
            var all =
                    CompletableFuture.supplyAsync(() -> bot.bean(Funnels.class).all());
            var beside = turns(bot, all);
            System.out.printf(
                    "Funnel of 100,000 open conversations: %d ms. Turns in ms, median and longest: alone %s, beside it %s%n",
                    (System.nanoTime() - begun) / 1_000_000, alone, beside);
            assertThat(all.join().getFirst().begun()).isEqualTo(100_000);
            assertThat(beside.longest()).isLessThan(1_000);
        }
    }

    /** In milliseconds. */
    private record Turns(double median, double longest) {}

    private static Executor later() {
        return CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS);
    }

    /** One after the other until that is done. */
    private static Turns turns(TalkBot bot, CompletableFuture<?> end) {
        var took = new ArrayList<Double>();
        while (!end.isDone()) {
            var begun = System.nanoTime();
            bot.writes("/menu");
            took.add((System.nanoTime() - begun) / 1e6);
        }
        Collections.sort(took);
        return new Turns(took.get(took.size() / 2), took.getLast());
    }

    private static void add(TalkBot bot, long id, String status, String answers, String sent) {
        bot.bean(JdbcClient.class)
                .sql("""
                        insert into conversation (id, person, forum, form, status, answers, hash, sent, begun, changed)
                        values (?, ?, 's24', 'f', ?, ?, '', nullif(?, ''), 0, 0)""")
                .params(id, id, status, answers.equals("nonsense") ? answers : GIVEN.formatted(answers), sent)
                .update();
    }

    private TalkBot start() {
        return new TalkBot(folder.resolve("talk.db"), SettableClock.inSpring(), FORM);
    }
}
