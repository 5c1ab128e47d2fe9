package org.forumbot.organizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.forumbot.conversation.Funnel;
import org.forumbot.conversation.Funnel.Stop;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value.FileKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command /funnel")
class FunnelAnswerTests {
    private static final Funnel REGISTRATION = new Funnel(
            "registration",
            "Регистрация на форум",
            120,
            80,
            5,
            List.of(new Stop("Согласие", 14), new Stop("Роль", 0), new Stop("Телефон", 14), new Stop("", 7)));

    private static final Funnel ASK =
            new Funnel("ask", "Вопрос", 3, 3, 0, List.of(new Stop("Вопрос", 0), new Stop("", 0)));

    private static final String OF_REGISTRATION = """
            Регистрация на форум
            Начали: 120, отправили: 80 (66 %), удалили: 5
            Остановились на вопросе:
            • Согласие — 14
            • Телефон — 14
            • Проверка перед отправкой — 7""";

    private static final String OF_ASK = "Вопрос\nНачали: 3, отправили: 3 (100 %), удалили: 0";

    @TempDir
    Path folder;

    @Test
    void tells_of_every_form_that_was_begun() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.funnels = List.of(REGISTRATION, ASK);
            assertThat(answers(bot, "/funnel", 2)).containsExactly(OF_REGISTRATION, OF_ASK);
        }
    }

    @Test
    void tells_of_one_form_by_its_name_or_title() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.funnels = List.of(REGISTRATION, ASK);
            assertThat(answers(bot, "/funnel ask", 1)).containsExactly(OF_ASK);
            assertThat(answers(bot, "/funnel регистрация", 1)).containsExactly(OF_REGISTRATION);
        }
    }

    /** Where this machine has no fonts, the words stand alone. */
    @Test
    void shows_bars_above_the_words() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.funnels = List.of(REGISTRATION);
            answers(bot, "/funnel", 1);
            var picture = bot.said.messages().getFirst().enclosure();
            assumeThat(picture).isNotNull();
            assertThat(picture).isInstanceOfSatisfying(Enclosure.Made.class, made -> {
                assertThat(made.kind()).isEqualTo(FileKind.PHOTO);
                assertThat(made.name()).isEqualTo("funnel-registration.png");
            });
        }
    }

    @Test
    void names_the_forms_when_it_knows_none_of_that_name() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            bot.funnels = List.of(REGISTRATION, ASK);
            assertThat(answers(bot, "/funnel обед", 1))
                    .containsExactly("Такой анкеты никто не начинал. Можно спросить о любой из этих: registration, ask."
                            + " Например: /funnel registration");
        }
    }

    @Test
    void says_so_when_nobody_has_begun_any() {
        try (var bot = new DeskBot(folder.resolve("desk.db"))) {
            bot.withDesk();
            assertThat(answers(bot, "/funnel", 1)).containsExactly("Анкет ещё никто не начинал.");
        }
    }

    private static List<String> answers(DeskBot bot, String command, int many) {
        bot.said.clear();
        bot.writes(DeskBot.DESK, command);
        Awaitility.await().until(() -> bot.said.messages().size() >= many);
        return bot.said.texts();
    }
}
