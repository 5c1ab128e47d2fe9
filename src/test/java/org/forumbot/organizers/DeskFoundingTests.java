package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.forumbot.conversation.Incoming.Attachment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("A group becomes the desk")
@ExtendWith(OutputCaptureExtension.class)
class DeskFoundingTests {
    private static final Pattern CODE = Pattern.compile("/desk ([A-Z2-9]{8})\\.");

    @TempDir
    Path folder;

    @Test
    void by_the_code_from_the_log_once_and_is_told_what_waited(CapturedOutput log) {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.sendsForm(1, "Регистрация R-0001");
            bot.asks(7, "Где парковка у форума?");
            bot.isMember(DeskBot.DESK, true);
            bot.isMember(DeskBot.DESK, true);
            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("отправьте сюда команду /desk и код"));

            bot.said.clear();
            bot.writes(DeskBot.DESK, "/desk " + code(log).toLowerCase(java.util.Locale.ROOT));
            bot.tellsCards();
            bot.tellsBundle();
            assertThat(bot.said.texts())
                    .satisfiesExactly(
                            text -> assertThat(text).startsWith("Готово."),
                            text -> assertThat(text).startsWith("Вопрос\n\nГде парковка"),
                            text -> assertThat(text).isEqualTo("Новое: 1\n• Регистрация R-0001"));

            bot.said.clear();
            bot.isMember(DeskBot.ELSEWHERE, true);
            assertThat(bot.said.texts())
                    .as("there is a desk, so nothing is said")
                    .isEmpty();
            bot.writes(DeskBot.ELSEWHERE, "/desk " + code(log));
            assertThat(bot.said.texts()).containsExactly("Здесь я не отвечаю. Напишите мне в личные сообщения.");
        }
    }

    @Test
    void and_stays_it_after_a_restart(CapturedOutput log) {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.writes(DeskBot.DESK, "/desk " + code(log));
        }
        int before = log.getAll().length();
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.writes(DeskBot.DESK, "/help");
            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith("Что здесь можно"));
        }
        assertThat(log.getAll().substring(before)).doesNotContain("/desk");
    }

    @Test
    void not_by_a_wrong_code_and_after_five_of_them_the_code_is_another(CapturedOutput log) {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            var first = code(log);
            for (int i = 0; i < 5; i++) {
                bot.writes(DeskBot.ELSEWHERE, "/desk AAAAAAA" + i);
            }
            bot.writes(DeskBot.ELSEWHERE, "/desk " + first);
            assertThat(bot.said.texts())
                    .hasSize(6)
                    .containsOnly("Код не подошёл. Действующий код стоит в журнале бота.");

            bot.said.clear();
            bot.writes(DeskBot.DESK, "/desk " + code(log));
            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).startsWith("Готово."));
        }
    }

    @Test
    void not_by_somebody_who_writes_as_the_group(CapturedOutput log) {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.writes(DeskBot.DESK, "/desk " + code(log), 0, Attachment.NONE, true);

            assertThat(bot.said.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("Пишите от своего имени"));
        }
    }

    /** The latest one. */
    private static String code(CapturedOutput log) {
        var codes = CODE.matcher(log.getAll()).results().toList();
        return codes.getLast().group(1);
    }
}
