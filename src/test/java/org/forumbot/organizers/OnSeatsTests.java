package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Params;
import org.forumbot.dialog.Value;
import org.forumbot.testkit.Forum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Seats at the desk")
class OnSeatsTests {
    private static final Asker ANNA = new Asker(7, "ru", Forum.CODE);

    @TempDir
    Path folder;

    @Test
    void are_told_by_the_number_of_the_registration_and_counted() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.saves(
                    "registration",
                    ANNA,
                    1,
                    Map.of(
                            "name", new Value.Text("Анна Петрова"),
                            "role", new Value.Codes(List.of("ngo")),
                            "region", new Value.Place("66", "Свердловская область"),
                            "phone", new Value.Text("+79120000000"),
                            "tracks", new Value.Codes(List.of("social"))));
            bot.acts("seats.take", ANNA, new Params(Map.of("section", Forum.SECTION)));
            bot.acts("seats.leave", ANNA, new Params(Map.of("section", Forum.SECTION)));
            bot.acts("seats.take", ANNA, new Params(Map.of("section", Forum.SECTION)));
            bot.tellsBundle();
            bot.writes(DeskBot.DESK, "/stats");
            bot.clock.advance(Duration.ofDays(1));
            bot.writes(DeskBot.DESK, "/stats");
            bot.acts("registration.cancel", ANNA, new Params(Map.of("sure", "yes")));
            bot.tellsBundle();

            var seat = "Забота о старшем поколении, 14 мая 10:00";
            assertThat(bot.said.texts())
                    .containsExactly("""
                            Новое: 3
                            • R-0001 занимает место: %1$s (свободно 19)
                            • R-0001 отказывается от места: %1$s (свободно 20, в очереди 0)
                            • R-0001 занимает место: %1$s (свободно 19)""".formatted(seat), numbers(1, 1), numbers(1, 0), """
                            Новое: 2
                            • R-0001 отказывается от места: %s (свободно 20, в очереди 0)
                            • Регистрация R-0001 отменена""".formatted(seat));
        }
    }

    private static String numbers(int total, int today) {
        return """
                Сейчас (в скобках — за сегодня)
                Регистраций: %1$d (%2$d)
                Занято мест в секциях: %1$d (%2$d)
                В очередях: 0 (0)
                Практик: 0 (0)
                Вопросов без ответа: 0 (0)""".formatted(total, today);
    }
}
