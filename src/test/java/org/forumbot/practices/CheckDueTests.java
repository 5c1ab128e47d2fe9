package org.forumbot.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Value;
import org.forumbot.files.Dialogs;
import org.forumbot.people.People;
import org.forumbot.programme.Planned;
import org.forumbot.store.Jobs;
import org.forumbot.store.Writer;
import org.forumbot.testkit.Forum;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The forum lies in Yekaterinburg, at +05:00. The second of April 2024 was a Tuesday, the ninth too. */
@DisplayName("A check that is late")
class CheckDueTests {
    private static final long ANNA = 7;
    private static final long OLGA = 8;
    private static final String CHECK = "practice.check 100";

    private final SettableClock clock = SettableClock.inSpring();
    private final Planned planned = new Planned();
    private final SaidThings said = new SaidThings();
    private final List<String> atDesk = new ArrayList<>();

    @TempDir
    Path folder;

    private ConfigurableApplicationContext bot;

    @BeforeEach
    void sent() {
        bot = Slice.of(
                folder.resolve("practices.db"),
                clock,
                beans -> {
                    var phrases = WrittenFiles.phrases("practices", "check", "desk");
                    beans.registerBean(Dialogs.class, () -> Forum.with(WrittenFiles.guide()));
                    beans.registerBean(Phrases.class, () -> phrases);
                    beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
                    beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
                    beans.registerBean(Outbox.class, () -> said);
                    beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
                    beans.registerBean(
                            ToOrganizers.class,
                            () -> (phrase, values) ->
                                    atDesk.add(phrases.say("ru", phrase, values).text()));
                    beans.registerBean("planned", Jobs.class, () -> planned, definition -> definition.setPrimary(true));
                },
                Slice.Store.class,
                Slice.People.class,
                PracticesTests.Module.class);
        in(() -> {
            bot.getBean(People.class).meet(ANNA, "ru");
            bot.getBean(People.class).meet(OLGA, "ru");
        });
        sends();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_told_once_to_who_has_it_in_hand_and_a_working_day_later_once_to_the_desk() {
        taken();
        said.clear();

        assertThat(planned.due).containsEntry(CHECK, Instant.parse("2024-04-10T05:00:00Z"));
        passes();
        assertThat(said.messages()).singleElement().satisfies(CheckDueTests::asks);
        assertThat(atDesk).isEmpty();

        assertThat(planned.due).containsEntry(CHECK, Instant.parse("2024-04-11T05:00:00Z"));
        passes();
        assertThat(atDesk).containsExactly("""
                        Проверка задержалась: P-0001
                        Забота

                        Автору обещали ответ до 9 апреля, вторник. Ведёт Ольга: помогите или заберите практику себе.""");
        assertThat(said.messages()).hasSize(1);
        assertThat(planned.due).doesNotContainKey(CHECK);
    }

    private static void asks(Outgoing message) {
        assertThat(message.chat()).isEqualTo(OLGA);
        assertThat(message.words().text()).isEqualTo("""
                        P-0001: Забота
                        Срок проверки прошёл, и автор ждёт ответа. Верните практику с замечаниями или передайте экспертам. Если сейчас не до неё, передайте её другому организатору.""");
        assertThat(message.keyboard())
                .isEqualTo(Keyboard.inline(List.of(List.of(new Button("Открыть", "o.s24.check.one.P-0001")))));
    }

    @Test
    void is_told_to_the_desk_where_nobody_has_taken_the_practice() {
        said.clear();
        passes();
        assertThat(atDesk).containsExactly("""
                        Проверка задержалась: P-0001
                        Забота

                        Автору обещали ответ до 9 апреля, вторник. Её ещё никто не взял: кнопка «Взять» — под сообщением о ней.""");
        assertThat(said.messages()).isEmpty();
        assertThat(planned.due).doesNotContainKey(CHECK);
    }

    @Test
    void waits_for_the_working_days_of_the_forum() {
        clock.set(Instant.parse("2024-04-12T18:30:00Z")); // Friday, half past eleven in the evening there
        taken();

        assertThat(planned.due).containsEntry(CHECK, Instant.parse("2024-04-15T05:00:00Z"));
    }

    @Test
    void is_none_when_something_has_happened() {
        taken();
        moves(PracticeStatus.WITHDRAWN, new Actor.Author(ANNA));
        assertThat(planned.due).doesNotContainKey(CHECK);

        said.clear();
        in(() -> bot.getBean(CheckDue.class).run("100", ""));
        in(() -> bot.getBean(CheckDue.class).run("100", "desk"));
        assertThat(said.messages()).isEmpty();
        assertThat(atDesk).isEmpty();
    }

    /** What is planned next falls due. */
    private void passes() {
        clock.set(Objects.requireNonNull(planned.due.remove(CHECK)));
        var payload = Objects.requireNonNull(planned.payloads.remove(CHECK));
        in(() -> bot.getBean(CheckDue.class).run("100", payload));
    }

    private void taken() {
        moves(PracticeStatus.IN_CHECK, new Actor.Organizer(OLGA));
        in(() -> assertThat(bot.getBean(Claims.class).pass(100, new Claims.Holder(OLGA, "Ольга")))
                .isTrue());
    }

    private void moves(PracticeStatus to, Actor by) {
        in(() -> assertThat(bot.getBean(Lifecycle.class).move(100, to, by, "", Map.of()))
                .isInstanceOf(Move.Moved.class));
    }

    private void sends() {
        var answers = Map.<String, Value>of(
                "title", new Value.Text("Забота"),
                "stage", new Value.Codes(List.of("pilot")),
                "org_name", new Value.Text("АНО «Добрый двор»"),
                "org_region", new Value.Place("66", "Свердловская область"));
        in(() -> {
            var unused = bot.getBean(SavePractice.class)
                    .save(
                            new Asker(ANNA, "ru", Forum.CODE),
                            new Sent(100, "practice", answers, Map.of("title", "Забота")));
        });
    }

    private void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }
}
