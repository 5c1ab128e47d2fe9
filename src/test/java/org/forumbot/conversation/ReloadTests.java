package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.forumbot.files.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Dialog files that change while the bot works")
class ReloadTests {
    private static final long ANNA = 1;
    private static final String TRIP = ChangedFormTests.TRIP;

    @TempDir
    Path folder;

    private LiveBot bot;

    @BeforeEach
    void start() {
        LiveBot.write(folder, TRIP);
        bot = new LiveBot(folder);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void are_in_force_a_moment_later() {
        bot.changes("trip.yaml", TRIP.replace("Имя?", "Как вас зовут?"));

        assertThat(bot.told)
                .containsExactly("desk.dialogs.changed {files=trip.yaml, what=desk.change\ndesk.change.text}");
        bot.types(ANNA, "/trip");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nКак вас зовут?");
    }

    @Test
    void are_refused_with_all_mistakes_and_the_old_ones_stay() {
        bot.changes("trip.yaml", TRIP.replace("type: number", "type: numbr").replace("type: choices", "type: choise"));

        assertThat(bot.told.getFirst())
                .startsWith("desk.dialogs.refused {")
                .contains("count=2", "more=0")
                .contains("dialogs/trip.yaml:8:18 The type 'choise' is not known. Did you mean 'choice'?")
                .contains("dialogs/trip.yaml:10:15 The type 'numbr' is not known. Did you mean 'number'?");
        bot.types(ANNA, "/trip");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nИмя?");

        bot.changes("trip.yaml", TRIP.replace("Имя?", "Ваше имя?"));
        bot.types(ANNA, "/trip");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nВаше имя?");
    }

    @Test
    void are_told_by_their_first_ten_mistakes_and_the_number_of_the_rest() {
        bot.changes("trip.yaml", TRIP.replace("type: text", "type: txt").replace("title: Поездка", "titel: Поездка"));
        bot.changes("menu.yaml", "screens: menu\nshow:\n" + "  x: {txt: А}\n".repeat(1) + many());

        assertThat(bot.told.getLast()).contains("count=").contains("more=").doesNotContain("more=0");
    }

    private static String many() {
        var screens = new StringBuilder();
        for (int at = 0; at < 12; at++) {
            screens.append("  s").append(at).append(": {txt: А}\n");
        }
        return screens.toString();
    }

    @Test
    void come_and_go() throws IOException {
        bot.changes("walk.yaml", TRIP.replace("form: trip", "form: walk").replace("command: trip", "command: walk"));
        bot.types(ANNA, "/walk");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nИмя?");

        Files.delete(folder.resolve("dialogs/walk.yaml"));
        await().atMost(Duration.ofSeconds(20)).until(() -> bot.told.size() == 2);
        bot.types(ANNA, "Анна");
        assertThat(bot.newest(ANNA)).startsWith("form.gone");
    }

    @Test
    void are_written_down_as_they_are_in_force_with_what_was_before() {
        bot.changes("trip.yaml", TRIP.replace("Имя?", "Как вас зовут?"));
        bot.changes("trip.yaml", "form: trip");

        assertThat(bot.rows("select text from dialog_file where name = 'trip.yaml'", String.class))
                .containsExactly(TRIP.replace("Имя?", "Как вас зовут?"));
        assertThat(bot.rows("select before from dialog_file where name = 'trip.yaml'", String.class))
                .containsExactly(TRIP);
        assertThat(bot.rows("select name from dialog_file where before is not null", String.class))
                .containsExactly("trip.yaml");
    }

    @Test
    void stay_when_the_folder_is_gone() throws IOException {
        Files.move(folder.resolve("dialogs"), folder.resolve("elsewhere"));
        // two looks of the watch
        await().pollDelay(Duration.ofMillis(2500)).until(() -> true);

        assertThat(bot.told).isEmpty();
        bot.types(ANNA, "/trip");
        assertThat(bot.newest(ANNA)).isEqualTo("1/6\n\nИмя?");
    }

    @Test
    void change_for_no_turn_that_has_begun() {
        var dialogs = bot.bean(Dialogs.class);
        var before = dialogs.forum("s24", "ru").brief();
        var seen = new AtomicInteger();
        var changed = bot.file("forums/forum.yaml").replace("short: СОЦИО 2024", "short: Весна");
        bot.in(() -> {
            LiveBot.put(folder.resolve("dialogs/forums/forum.yaml"), changed);
            // longer than the watch takes, and still within this turn
            await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
            seen.set(dialogs.forum("s24", "ru").brief().equals(before) ? 1 : 2);
        });
        assertThat(seen).hasValue(1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dialogs.forum("s24", "ru").brief().equals("Весна"));
    }
}
