package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Stored answers that cannot be read any more")
class UnreadableAnswersTests {
    private static final long ANNA = 1;

    @TempDir
    Path folder;

    private LiveBot bot;

    @BeforeEach
    void start() {
        LiveBot.write(folder, ChangedFormTests.TRIP);
        bot = new LiveBot(folder);
        bot.types(ANNA, "/trip");
        bot.types(ANNA, "Анна");
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    /** What another program has written, or a disk has lost: found when the bot starts again. */
    private void spoil(String answers) {
        bot.sql("update conversation set answers = '" + answers + "'");
        bot.close();
        bot = bot.again(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "[]",
                "{\"v\":1,\"a\":{",
                "{\"v\":99,\"a\":{}}",
                "{\"v\":1,\"a\":{\"age\":{\"n\":\"many\"}}}"
            })
    void are_set_aside_and_the_form_begins_afresh(String garbage) {
        spoil(garbage);
        bot.types(ANNA, "Культура");

        assertThat(bot.texts(ANNA)).endsWith("form.unreadable", "1/6\n\nИмя?");
        assertThat(bot.rows("select raw from conversation_aside", String.class)).containsExactly(garbage);
        assertThat(bot.told).hasSize(1);
        assertThat(bot.told.getFirst())
                .startsWith("desk.aside {")
                .contains("form=trip")
                .doesNotContain("Анна");
        bot.types(ANNA, "Анна");
        assertThat(bot.newest(ANNA)).isEqualTo("2/6\n\nКто вы?");
    }

    @Test
    void are_told_once() {
        spoil("garbage");
        bot.types(ANNA, "/menu");
        bot.types(ANNA, "/trip");
        bot.types(ANNA, "/trip");

        assertThat(bot.texts(ANNA)).filteredOn("form.unreadable"::equals).hasSize(1);
        assertThat(bot.told).hasSize(1);
    }

    @Test
    void are_forgotten_with_the_person() {
        spoil("garbage");
        bot.types(ANNA, "/trip");
        bot.in(() -> bot.bean(ForgetTalk.class).forget(ANNA));

        assertThat(bot.rows("select raw from conversation_aside", String.class)).isEmpty();
    }
}
