package org.forumbot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** With the property {@code forumbot.screenshot}, the picture of the README is made anew at the end. */
@DisplayName("The playground in a browser")
@ExtendWith({NeedsChromium.class, OutputCaptureExtension.class})
class PlaygroundBrowserTests {
    private static final String QUESTION = "Можно ли подать практику вместе с другой организацией?";
    private static final String ANSWER = "Можно: вторую впишите в команду.";
    private static final Path LAST_SEEN = Path.of("target", "browser", "last-seen.png");
    private static final Path README_PICTURE = Path.of("docs", "playground.png");

    private final List<String> troubles = new ArrayList<>();

    @AutoClose
    private Chromium chromium;

    @AutoClose
    private RunningForumbot forumbot;

    private Page page;
    private ChatPane participant;
    private ChatPane desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        chromium = Chromium.launch();
        forumbot = new RunningForumbot(folder);
        page = chromium.page();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        participant = ChatPane.participant(page);
        desk = ChatPane.desk(page);
        page.navigate(forumbot.address());
    }

    @AfterEach
    void keepWhatWasSeen() {
        if (page != null) {
            page.screenshot(new ScreenshotOptions().setPath(LAST_SEEN));
        }
    }

    @AfterAll
    static void the_program_had_nothing_to_complain_of(CapturedOutput output) {
        assertThat(output.getAll().lines()).noneMatch(line -> line.matches(".* (WARN|ERROR) \\d+ --- .*"));
    }

    @Test
    void leads_a_participant_from_start_to_the_organizers_answer() throws IOException {
        participant.start();
        register();
        takeASeat();
        sendAPractice();
        ask();
        lookAtTheProgramme();
        assertThat(page.getByTestId("refused-count")).hasText("0");
        assertThat(page.request()
                        .get(forumbot.address() + "/playground/refused")
                        .text())
                .contains("\"total\":0", "\"refused\":[]");
        assertThat(troubles).isEmpty();
        if (System.getProperty("forumbot.screenshot") != null) {
            page.mouse().move(0, 0);
            assertThat(page.getByTestId("toasts")).isEmpty();
            Picture.of(page).write(README_PICTURE);
        }
    }

    private void register() {
        participant.says("Начните с регистрации");
        participant.press("Зарегистрироваться");
        fill(FilledForms.REGISTRATION);
        participant.says(FilledForms.REGISTRATION_REVIEW);
        participant.press("Отправить");
        participant.says("Вы зарегистрированы! Ваш номер: R-0001.");
        desk.says("Новое: 1 • Регистрация R-0001: НКО, Свердловская обл.");
        desk.neverSays("Иванова");
    }

    private void takeASeat() {
        participant.press("14 мая");
        participant.says("16 секций");
        participant.write("упаковка");
        participant.press("14:30 Упаковка практики с нуля");
        participant.says("Свободно 30 мест.");
        participant.press("Занять место");
        participant.says("Свободно 29 мест. ✅ У вас здесь есть место.");
        desk.says("Новое: 1 • R-0001 занимает место: Упаковка практики с нуля: паспорт на одну страницу за два часа,"
                + " 14 мая 14:30 (свободно 29)");
    }

    private void sendAPractice() {
        participant.press("В меню");
        participant.press("Подать практику");
        participant.press("Рассказать о новой практике");
        fill(FilledForms.PRACTICE);
        participant.says("Практика: проверьте ответы");
        participant.press("Отправить");
        participant.says("Спасибо! Практика отправлена, номер P-0001.");
        desk.says(FilledForms.PRACTICE_CARD);
        desk.neverSays("Иванова");
    }

    private void ask() {
        participant.press("Как упаковать практику");
        participant.says("Напишите вопрос своими словами");
        participant.write(QUESTION);
        participant.says("Вот что ближе всего к вашему вопросу");
        participant.press("спросить человека");
        participant.says("Вопрос у организаторов.");
        desk.says("Вопрос " + QUESTION);
        desk.reply(QUESTION, ANSWER);
        desk.says("Ответ ушёл.");
        participant.says("Ответ организаторов На ваш вопрос: «%s» %s".formatted(QUESTION, ANSWER));
    }

    private void lookAtTheProgramme() {
        participant.command("/mine");
        participant.says(
                "Моя программа Номер регистрации: R-0001 14 мая, вторник"
                        + " ✅ 14:30–16:30 Упаковка практики с нуля: паспорт на одну страницу за два часа (Институт управления)");
    }

    private void fill(List<Turn> form) {
        var questions = form.stream().map(Turn::question).distinct().toList();
        for (var turn : form) {
            int number = questions.indexOf(turn.question()) + 1;
            // how many there are depends on the role
            participant.says("Вопрос %d из ".formatted(number));
            participant.says(turn.question());
            turn.answer(participant);
        }
    }
}
