package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While nothing can be stored")
class OutageTests {
    private static final long ANNA = 5001;
    private static final long BORIS = 5002;

    @TempDir
    Path folder;

    @Test
    void each_person_is_told_once_and_answered_afterwards_once() throws Exception {
        LiveBot.write(folder, ChangedFormTests.TRIP);
        try (var bot = new LiveBot(folder)) {
            bot.types(ANNA, "/trip");
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + bot.database());
                    var statement = other.createStatement()) {
                statement.execute("begin immediate");

                refused(() -> bot.types(ANNA, "Анна"));
                refused(bot::hearsAgain);
                assertThat(bot.wire.sent()).containsExactly(ANNA + " outage");

                statement.execute("rollback");
            }
            bot.hearsAgain();
            bot.hearsAgain();
            assertThat(bot.texts(ANNA))
                    .endsWith("1/6\n\nИмя?", "2/6\n\nКто вы?")
                    .doesNotHaveDuplicates();

            bot.types(BORIS, "/trip");
            assertThat(bot.newest(BORIS)).isEqualTo("1/6\n\nИмя?");
            assertThat(bot.wire.sent()).hasSize(1);
        }
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(Turns.NotNow.class).isThrownBy(act::run);
    }
}
