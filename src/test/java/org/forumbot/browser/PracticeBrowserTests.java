package org.forumbot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A practice in a browser")
@ExtendWith(NeedsChromium.class)
class PracticeBrowserTests {
    private static final Path LAST_SEEN = Path.of("target", "browser", "practice-last-seen.png");
    private static final Pattern INVITATION = Pattern.compile("start=(e_[A-Za-z0-9_-]{16})");
    private static final String ORGANIZER = "Ольга";
    private static final List<String> EXPERTS = List.of("Вера", "Глеб");
    private static final int CRITERIA = 8;

    private final List<String> troubles = new ArrayList<>();

    @TempDir
    private Path folder;

    @AutoClose
    private Chromium chromium;

    @AutoClose
    private RunningForumbot forumbot;

    private Page page;
    private People people;
    private ChatPane phone;
    private ChatPane desk;

    @BeforeEach
    void open() {
        chromium = Chromium.launch();
        forumbot = new RunningForumbot(folder);
        page = chromium.page();
        page.onPageError(troubles::add);
        people = new People(page);
        phone = ChatPane.participant(page);
        desk = ChatPane.desk(page);
        page.navigate(forumbot.address());
    }

    @AfterEach
    void keepWhatWasSeen() {
        if (page != null) {
            page.screenshot(new ScreenshotOptions().setPath(LAST_SEEN));
        }
    }

    @Test
    void goes_with_its_file_through_remarks_two_experts_and_a_decision_into_the_catalogue() throws IOException {
        var author = people.who();
        inviteExperts();
        people.choose(author);
        submit();
        people.choose(ORGANIZER);
        sendBack();
        people.choose(author);
        answerTheRemark();
        people.choose(ORGANIZER);
        appoint();
        for (var expert : EXPERTS) {
            people.choose(expert);
            judge();
        }
        people.choose(ORGANIZER);
        decide();
        people.choose(author);
        publish();
        desk.neverSays("Иванова");
        assertThat(page.getByTestId("refused-count")).hasText("0");
        assertThat(troubles).isEmpty();
    }

    /** Whoever wants to be told of practices has written to the bot before. */
    private void inviteExperts() {
        people.choose(ORGANIZER);
        comeIn();
        desk.write("/expert 2");
        desk.says("приглашения в эксперты, 2");
        var invitations = desk.parts(INVITATION);
        assertThat(invitations).hasSize(EXPERTS.size());
        for (int each = 0; each < EXPERTS.size(); each++) {
            people.add(EXPERTS.get(each));
            comeIn();
            phone.write("/start " + invitations.get(each));
            phone.press("Согласиться");
            fill(FilledForms.expert(
                    EXPERTS.get(each) + " Эксперт", each == 0 ? "Тюмень" : "Пермь", "Институт " + each));
            phone.says("проверьте ответы");
            phone.press("Отправить");
            phone.says("Готово, вы — эксперт форума");
        }
    }

    private void comeIn() {
        phone.start();
        phone.says("Здравствуйте");
    }

    private void fill(List<Turn> form) {
        for (var turn : form) {
            phone.says(turn.question());
            turn.answer(phone);
        }
    }

    private void submit() throws IOException {
        comeIn();
        phone.write("/practice");
        phone.press("Рассказать о новой практике");
        fill(FilledForms.PRACTICE);
        phone.says("проверьте ответы");
        phone.press("К разделам");
        phone.press("Дополнить до каталога");
        fill(FilledForms.CATALOGUE);
        phone.says("До каталога: всё есть");
        phone.press("Приложения и подтверждения");
        phone.press("Презентация");
        phone.says("Есть презентация практики?");
        phone.attach(Files.writeString(folder.resolve("двор.pdf"), "%PDF-1.4\n", StandardCharsets.US_ASCII));
        phone.says("Презентация: двор.pdf");
        phone.press("К разделам");
        phone.press("Проверить и отправить");
        phone.says("проверьте ответы");
        phone.press("Отправить");
        phone.says("Практика отправлена, номер P-0001");
        desk.says("Презентация: двор.pdf");
        desk.press("Взять");
        desk.says("Ведёт: Ольга");
    }

    private void sendBack() {
        phone.says("Практика за вами");
        phone.pressExactly("Открыть");
        phone.press("Ответы и замечания");
        phone.press("Название");
        phone.write("Добавьте в название город.");
        phone.says("Замечание записано");
        phone.press("‹ Назад");
        phone.says("Подготовлено 1 замечание");
        phone.press("Вернуть автору");
        phone.press("5 рабочих дней");
        phone.says("у автора. Когда он ответит");
    }

    private void answerTheRemark() {
        phone.says("Название: Добавьте в название город.");
        phone.press("Ответить на замечания");
        phone.press("Название");
        phone.write("Практика идёт в двух городах, поэтому города в названии нет.");
        phone.says("Записал");
        phone.press("Отправить снова");
        phone.says("P-0001");
    }

    private void appoint() {
        phone.says("Автор прислал исправленную практику");
        phone.pressExactly("Открыть");
        phone.press("Начать проверку");
        phone.says("Проверяйте");
        phone.press("Эксперты и решение");
        for (var expert : EXPERTS) {
            phone.press("Добавить эксперта");
            phone.press(expert + " Эксперт");
            phone.says("Выбран: " + expert);
            phone.press("‹ Назад");
        }
        phone.press("Передать на экспертизу");
        phone.pressExactly("Да");
        phone.says("у экспертов");
    }

    private void judge() {
        phone.says("Практика на оценку: P-0001");
        phone.press("Открыть практику");
        phone.pressExactly("Оценивать");
        for (int criterion = 1; criterion <= CRITERIA; criterion++) {
            phone.says(criterion + " из " + CRITERIA);
            phone.press("3 — хорошо");
        }
        phone.says("Готово: оценены все критерии");
        phone.press("Мои оценки");
        phone.press("Отправить оценки");
        phone.pressExactly("Да");
        phone.says("отправлены");
    }

    private void decide() {
        phone.pressExactly("Открыть");
        phone.says("Балл: 75,0 из 100");
        phone.pressExactly("Решение");
        phone.pressExactly("Принять");
        phone.press("Без секции");
        phone.write("Практика понятная и нужна соседним районам");
        phone.says("Решение готово");
        desk.write("/decisions");
        desk.press("Объявить: 1");
    }

    private void publish() {
        phone.says("практика принята в программу форума");
        phone.press("Открыть практику");
        phone.pressExactly("Каталог");
        phone.press("Через организаторов");
        phone.says("Практика в каталоге. Поделиться");
    }
}
