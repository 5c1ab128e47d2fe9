package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What cannot be handled")
class PoisonTests {
    private static final String FORM = """
            form: f
            title: Анкета
            start: {command: f}
            submit: {save: keep, say: ok}
            ask:
              a: {type: text, label: А?}
            """;

    @TempDir
    Path folder;

    private final SettableClock clock = SettableClock.inSpring();
    private TalkBot bot;

    @BeforeEach
    void start() {
        bot = new TalkBot(folder.resolve("forumbot.db"), clock, FORM);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private List<String> quarantine() {
        return bot.bean(JdbcClient.class)
                .sql("select person || ' ' || error from quarantine")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Incoming.Press press(String key, long person, String data) {
        return new Incoming.Press(
                key, key, new Incoming.Actor(person, "Анна", "ru", false), new Incoming.Place(person, true), 0, data);
    }

    @Test
    void is_set_aside_with_an_apology_and_a_word_to_the_desk_and_spoils_nobody_elses_turn() {
        bot.writes("/f");
        bot.writes("ответ");
        var send = bot.button("SEND");
        bot.saving.set(() -> {
            throw new IllegalStateException("личные слова");
        });
        bot.said.clear();
        var batch = new ArrayList<Incoming>();
        for (long person = 100; person < 150; person++) {
            batch.add(press("before " + person, person, "n.1z.go"));
        }
        batch.add(press("poison", TalkBot.ANNA, send));
        for (long person = 150; person < 199; person++) {
            batch.add(press("after " + person, person, "n.1z.go"));
        }
        bot.handle(batch);
        assertThat(quarantine()).containsExactly("7 java.lang.IllegalStateException: личные слова");
        assertThat(bot.told).hasSize(1);
        assertThat(bot.told.getFirst())
                .startsWith("desk.quarantine {place=java.lang.IllegalStateException at [")
                .doesNotContain("личные слова");
        var toAnna = bot.said.messages().stream()
                .filter(message ->
                        message.chat() == TalkBot.ANNA && message.words().text().equals("sorry"))
                .toList();
        assertThat(toAnna).as("said once").hasSize(1);
        for (long person = 100; person < 199; person++) {
            long each = person;
            assertThat(bot.said.messages()).as("an answer to " + each).anyMatch(message -> message.chat() == each);
        }
        bot.saving.set(() -> {});
        bot.handle(batch);
        assertThat(quarantine()).as("what was seen is not handled again").hasSize(1);
        bot.presses(send);
        assertThat(bot.newest().words().text()).startsWith("ok");
    }

    @Test
    void is_kept_as_it_came_when_it_cannot_even_be_read() {
        bot.handle(
                List.of(new Incoming.Unreadable("u:1:x", "{\"update_id\":1}", "MismatchedInputException at Update")));
        assertThat(quarantine()).containsExactly("0 MismatchedInputException at Update");
        assertThat(bot.told).containsExactly("desk.quarantine {place=MismatchedInputException at Update}");
        assertThat(bot.said.messages()).isEmpty();
    }

    @Test
    void is_what_was_seen_already_for_two_days() {
        var menu = new Incoming.Message(
                "m:7:1",
                new Incoming.Actor(TalkBot.ANNA, "Анна", "ru", false),
                new Incoming.Place(TalkBot.ANNA, true),
                1,
                clock.instant(),
                "/menu",
                Incoming.Attachment.NONE,
                null,
                false,
                0,
                false);
        bot.handle(List.of(menu, menu));
        clock.advance(Duration.ofHours(47));
        bot.handle(List.of(menu));
        assertThat(bot.said.messages()).hasSize(1);
    }
}
