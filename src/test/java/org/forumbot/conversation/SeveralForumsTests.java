package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A form at a forum that is not the main one")
class SeveralForumsTests {
    private static final Map<String, String> FILES =
            Map.of("menu.yaml", TalkBot.MENU, "f.yaml", """
            form: f
            title: Анкета
            submit: {save: keep, say: ok}
            ask:
              a: {type: text, label: А?}
              t: {type: choice, label: Трек?, from: forum.tracks}
            remind: {after: [1d]}
            """, "forums/other.yaml", """
            forum: o25
            name: Другой форум
            short: Другой
            city: Уфа
            zone: Asia/Yekaterinburg
            from: 2025-05-13
            to: 2025-05-14
            venues:
              hall: {title: Зал}
            tracks:
              green: {title: Экология}
            roles:
              guest: {title: Гость}
            sections:
              S001: {title: Лес, day: 2025-05-13, start: "10:00", end: "12:00", venue: hall, capacity: 20}
            """);

    private final SettableClock clock = SettableClock.inSpring();

    @TempDir
    Path folder;

    @Test
    void goes_on_there_whether_one_writes_or_presses_or_is_reminded() {
        try (var bot = new TalkBot(folder.resolve("talk.db"), clock, FILES)) {
            bot.presses("b.o25.f");
            bot.writes("раз");
            assertThat(bot.buttons().stream().map(Button::label))
                    .contains("Экология")
                    .doesNotContain("Здоровье");
            bot.writes("/menu");
            bot.presses(bot.buttons().getFirst().data());
            assertThat(bot.buttons().stream().map(Button::label)).contains("Экология");
            clock.advance(Duration.ofDays(1));
            bot.awaitJobs(clock);
            bot.presses(bot.button("remind.go"));
            bot.presses(bot.button("Экология"));
            assertThat(bot.newest().words().text()).contains("Экология");
            bot.presses(bot.button("SEND"));
            assertThat(bot.newest().words().text()).startsWith("ok");
        }
    }
}
