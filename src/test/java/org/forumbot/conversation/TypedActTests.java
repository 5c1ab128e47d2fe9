package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Words typed at a screen that hands them to an act")
class TypedActTests {
    private static final String SCREENS = """
            screens: notes
            start: {command: notes, opens: list}
            show:
              list:
                text: СПИСОК
                buttons:
                  - {label: Одна, open: one(note=n1)}
              one:
                takes: [note]
                text: "ЗАМЕТКА {note}"
                typed: {do: "words.keep(note, to=ru)", then: list}
                buttons:
                  - {label: Другая, open: other(note)}
                back: list
              other:
                takes: [note]
                text: "ЕЩЁ {note}"
                typed: {do: words.keep}
            """;

    private final SettableClock clock = SettableClock.inSpring();

    @TempDir
    Path folder;

    private TalkBot bot;

    @BeforeEach
    void start() {
        bot = new TalkBot(folder.resolve("talk.db"), clock, Map.of("notes.yaml", SCREENS, "menu.yaml", TalkBot.MENU));
        bot.writes("/notes");
        bot.presses(bot.button("Одна"));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void are_given_with_what_the_screen_takes_and_the_next_screen_follows() {
        bot.writes("Добавьте цифру");

        assertThat(bot.handed).containsExactly(Map.of("note", "n1", "to", "ru", "words", "Добавьте цифру"));
        assertThat(shown()).endsWith("\n\nСПИСОК");
    }

    @Test
    void leave_the_screen_where_it_is_when_no_other_is_named() {
        bot.presses(bot.button("Другая"));
        bot.writes("Добавьте цифру");

        assertThat(bot.handed).containsExactly(Map.of("note", "n1", "words", "Добавьте цифру"));
        assertThat(shown()).endsWith("\n\nЕЩЁ n1");
    }

    @Test
    void leave_the_screen_where_it_is_when_they_are_refused() {
        bot.writes("мало");
        assertThat(shown()).endsWith("\n\nЗАМЕТКА n1");
        bot.writes("Добавьте цифру");

        assertThat(bot.handed).hasSize(1);
    }

    @Test
    void may_have_four_thousand_characters() {
        bot.writes("я".repeat(4001));
        assertThat(shown()).contains("4").endsWith("\n\nЗАМЕТКА n1");
        clock.advance(Duration.ofSeconds(3));
        bot.writes("я".repeat(4000));

        assertThat(bot.handed)
                .extracting(given -> given.getOrDefault("words", "").length())
                .containsExactly(4000);
    }

    @Test
    void that_the_messenger_has_cut_are_one_text() {
        bot.writes("я".repeat(4096));
        clock.advance(Duration.ofSeconds(1));
        bot.writes("и ещё немного");
        assertThat(bot.handed).isEmpty();

        clock.advance(Duration.ofSeconds(3));
        bot.writes("Добавьте цифру");
        assertThat(bot.handed)
                .extracting(given -> given.getOrDefault("words", ""))
                .containsExactly("Добавьте цифру");
    }

    @Test
    void stay_awaited_when_a_voice_message_comes() {
        bot.sends("", Incoming.Attachment.VOICE);
        assertThat(shown()).endsWith("\n\nЗАМЕТКА n1");
        bot.writes("Добавьте цифру");

        assertThat(bot.handed).hasSize(1);
    }

    @Test
    void do_nothing_when_they_stand_behind_a_command() {
        bot.writes("/notes Добавьте цифру");

        assertThat(bot.handed).isEmpty();
        assertThat(shown()).isEqualTo("СПИСОК");
    }

    private String shown() {
        return bot.newest().words().text();
    }
}
