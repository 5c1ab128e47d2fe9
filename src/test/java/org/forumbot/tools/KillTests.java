package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.forumbot.playground.PlaygroundAlone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("The bot in a process of its own")
class KillTests {
    private static final String BEFORE = """
            scenario: Половина анкеты
            steps:
              - {anna: /register, sees: "Согласие на обработку"}
              - {anna: [Согласен], sees: "Как вас зовут?"}
              - {anna: Анна Петрова, sees: "В какой роли"}
              - {anna: [НКО], sees: "Какую организацию"}
              - {anna: Добрый двор, sees: "Из какого вы региона?"}
            """;
    private static final String ALBUM = """
            scenario: Альбом
            steps:
              - {boris: /register, sees: "Согласие на обработку"}
              - {boris: [Согласен], sees: "Как вас зовут?"}
            """;
    private static final String AFTER = """
            scenario: Вторая половина
            steps:
              - {anna: {contact: "+79123456789"}, sees: "Ваша электронная почта?", messages: 2}
              - {anna: [Пропустить], sees: "Какие темы"}
              - anna: спорт
                sees: ["Имя и фамилия: Анна Петрова", "Роль: НКО", "Организация: Добрый двор", "Регион: Свердловская обл.",
                  "Телефон: +7 912 345-67-89", "Почта: —", "Темы: Спорт"]
              - {anna: [Отправить], sees: "Ваш номер: R-0001"}
              - {desk: …, sees: "Регистрация R-0001: НКО, Свердловская обл."}
            """;

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext telegram;
    private static Playground playground;
    private static BotProcess bot;

    @BeforeAll
    static void start() throws Exception {
        telegram = telegram();
        var port = telegram.getEnvironment().getRequiredProperty("local.server.port");
        playground = new Playground("http://127.0.0.1:" + port);
        bot = BotProcess.start(playground.address(), database()).whenWorking();
    }

    /** The pretend Telegram, which outlives the bot. */
    private static ConfigurableApplicationContext telegram() {
        var started = new AtomicReference<ConfigurableApplicationContext>();
        var listener = new SpringApplicationRunListener() {
            @Override
            public void contextPrepared(ConfigurableApplicationContext context) {
                started.set(context);
            }
        };
        SpringApplication.withHook(
                _ -> listener,
                () -> PlaygroundAlone.run(new String[] {"--port=0", "--forumbot.playground.token=1:kill"}));
        return started.get();
    }

    private static Path database() {
        return folder.resolve("forumbot.db");
    }

    @AfterAll
    static void stop() {
        bot.close();
        telegram.close();
    }

    @Test
    void goes_on_at_the_same_question_after_it_was_killed() throws Exception {
        var before = ScenarioFile.read(Path.of("before-the-kill.yaml"), BEFORE);
        var performance = new Performance(playground, before);
        performance.enter();
        performance.play(before.steps());
        bot.kill();
        performance.act("anna", new Act.Writes("Екатеринбург"));
        bot = BotProcess.start(playground.address(), database()).whenWorking();
        performance.awaitNewest("anna", new Wanted("Вопрос 6 из 8 Ваш телефон?"));
        performance.play(
                ScenarioFile.read(Path.of("after-the-kill.yaml"), AFTER).steps());
        assertThat(bot.output()).doesNotContain(" ERROR ");
    }

    @Test
    void answers_an_album_once_that_had_come_right_before_it_was_killed() throws Exception {
        var before = ScenarioFile.read(Path.of("before-the-album.yaml"), ALBUM);
        var performance = new Performance(playground, before);
        performance.enter();
        performance.play(before.steps());
        performance.act("boris", new Act.Attaches(List.of(), 3, 0));
        bot.kill();
        bot = BotProcess.start(playground.address(), database()).whenWorking();
        performance.awaitNewest("boris", new Wanted("Файл я здесь принять не могу"));
        performance.play(ScenarioFile.read(
                        Path.of("after-the-album.yaml"),
                        "scenario: После альбома\nsteps:\n  - {boris: Борис Петров, sees: В какой роли}\n")
                .steps());
        assertThat(bot.output()).doesNotContain(" ERROR ");
    }

    @Test
    void refuses_a_database_that_another_copy_has() throws Exception {
        try (var second = BotProcess.start(playground.address(), database())) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output())
                    .contains("Another copy of the bot is already working with the database " + database())
                    .contains("Stop the other copy")
                    .doesNotContain("\tat ");
        }
    }
}
