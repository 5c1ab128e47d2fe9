package org.forumbot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
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

@DisplayName("The programme in a browser")
@ExtendWith({NeedsChromium.class, OutputCaptureExtension.class})
class ProgrammeBrowserTests {
    private static final Path LAST_SEEN = Path.of("target", "browser", "programme-last-seen.png");
    private static final Path FORUM = Path.of("forums", "socio-2024.yaml");
    private static final String BORIS = "Борис";
    private static final String VERA = "Вера";

    /** As the shipped file has it. */
    private static final String PACKAGING =
            "day: 2024-05-14, start: \"14:30\", end: \"16:30\", venue: ranepa, track: social, format: master, capacity: 30";

    private static final String OF_ONE_SEAT = PACKAGING.replace("capacity: 30", "capacity: 1");
    private static final String MOVED =
            OF_ONE_SEAT.replace("\"14:30\"", "\"17:30\"").replace("\"16:30\"", "\"19:30\"");

    private final List<String> troubles = new ArrayList<>();

    @TempDir
    private Path folder;

    @AutoClose
    private Chromium chromium;

    @AutoClose
    private RunningForumbot forumbot;

    private Page page;
    private People people;
    private ChatPane participant;
    private ChatPane desk;

    @BeforeEach
    void open() throws IOException {
        chromium = Chromium.launch();
        forumbot = new RunningForumbot(folder, dialogs());
        page = chromium.page();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        people = new People(page);
        participant = ChatPane.participant(page);
        desk = ChatPane.desk(page);
        page.navigate(forumbot.address());
    }

    /** A copy in which the section has one seat. */
    private Path dialogs() throws IOException {
        var copy = folder.resolve("dialogs");
        try (var files = Files.walk(Path.of("dialogs"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = copy.resolve(Path.of("dialogs").relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.writeString(copy.resolve(FORUM), replaced(Path.of("dialogs").resolve(FORUM), PACKAGING, OF_ONE_SEAT));
        return copy;
    }

    private static String replaced(Path file, String what, String by) throws IOException {
        var text = Files.readString(file);
        assertThat(text).containsOnlyOnce(what);
        return text.replace(what, by);
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
    void leads_the_seat_of_one_person_over_the_line_to_another_whose_section_is_then_moved() throws IOException {
        var first = people.who();
        register();
        takeTheOnlySeat();
        takeASeatAtTheSameTime();
        people.add(BORIS);
        register();
        waitInLine(1);
        people.add(VERA);
        register();
        waitInLine(2);
        people.choose(first);
        giveTheSeatUp();
        people.choose(BORIS);
        letTheOfferPass();
        people.choose(VERA);
        takeTheOffer();
        moveTheSection();
        assertThat(page.getByTestId("refused-count")).hasText("0");
        assertThat(troubles).isEmpty();
    }

    private void register() {
        participant.start();
        participant.says("Начните с регистрации");
        participant.press("Зарегистрироваться");
        for (var turn : FilledForms.REGISTRATION) {
            participant.says(turn.question());
            turn.answer(participant);
        }
        participant.says("проверьте ответы");
        participant.press("Отправить");
        participant.says("Вы зарегистрированы! Ваш номер: R-000");
    }

    private void find(String words, String section) {
        participant.write(words);
        participant.press(section);
        participant.says(section);
    }

    private void takeTheOnlySeat() {
        find("упоковка", "Упаковка практики с нуля");
        participant.says("14 мая, вторник, 14:30–16:30");
        participant.says("Свободно 1 место.");
        participant.press("Занять место");
        participant.says("✅ У вас здесь есть место.");
    }

    private void takeASeatAtTheSameTime() {
        find("ранняя помощь", "Ранняя помощь малышам");
        participant.press("Занять место");
        participant.says("В это же время вы идёте на «Упаковка практики с нуля");
        participant.pressExactly("Да");
        participant.says("✅ У вас здесь есть место.");
    }

    private void waitInLine(int number) {
        find("упаковка практики", "Упаковка практики с нуля");
        participant.says("Свободных мест нет, в очереди: " + (number - 1));
        participant.press("Встать в очередь");
        participant.says("⏳ Вы в очереди, ваш номер в ней: %d.".formatted(number));
    }

    private void giveTheSeatUp() {
        participant.command("/mine");
        participant.says("14:30–16:00 Ранняя помощь малышам");
        participant.press("Упаковка практики");
        participant.press("Отказаться от места");
        participant.pressExactly("Да");
        participant.says("Вы отказались от места на «Упаковка практики с нуля");
    }

    private void letTheOfferPass() {
        participant.says("Для вас освободилось место! Упаковка практики с нуля");
        participant.says("Держу его для вас до");
        page.getByTestId("clock-hour").click();
        participant.says("Ответа не было, и я предложил его следующему.");
    }

    private void takeTheOffer() {
        participant.says("Для вас освободилось место! Упаковка практики с нуля");
        participant.press("Занять место");
        participant.says("✅ У вас здесь есть место.");
        desk.says("R-0003 получает место из очереди: Упаковка практики с нуля");
    }

    private void moveTheSection() throws IOException {
        var changed = folder.resolve(FORUM.getFileName());
        Files.writeString(changed, replaced(folder.resolve("dialogs").resolve(FORUM), OF_ONE_SEAT, MOVED));
        desk.reply("Новое", changed, "forums");
        desk.says("forums/socio-2024.yaml: ошибок нет.");
        desk.press("Включить");
        desk.says("forums/socio-2024.yaml включён");
        participant.command("/mine");
        participant.says("17:30–19:30 Упаковка практики с нуля");
    }
}
