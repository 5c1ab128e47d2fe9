package org.forumbot.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.NotDelivered;
import org.forumbot.delivery.Outbox;
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

/** The forum lies in Yekaterinburg, at +05:00. The second of April 2024 was a Tuesday. */
@DisplayName("A practice that was returned")
class ReturnedTests {
    private static final long ANNA = 7;
    private static final long OLGA = 8;
    private static final String DUE = "practice.due 100";

    private final SettableClock clock = SettableClock.inSpring();
    private final Planned planned = new Planned();
    private final SaidThings said = new SaidThings();
    private final Map<String, Act> acts = new HashMap<>();

    @TempDir
    Path folder;

    private ConfigurableApplicationContext bot;

    @BeforeEach
    void returned() {
        bot = Slice.of(
                folder.resolve("practices.db"),
                clock,
                beans -> {
                    beans.registerBean(Dialogs.class, () -> Forum.with(WrittenFiles.guide()));
                    beans.registerBean(Phrases.class, () -> WrittenFiles.phrases("practices", "check"));
                    beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
                    beans.registerBean(
                            Outlines.class,
                            () -> (form, forum, language) -> List.of(new Outlines.Line("title", "Название", "")));
                    beans.registerBean(Outbox.class, () -> said);
                    beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
                    beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> {});
                    beans.registerBean("planned", Jobs.class, () -> planned, definition -> definition.setPrimary(true));
                },
                Slice.Store.class,
                Slice.People.class,
                PracticesTests.Module.class);
        bot.getBeansOfType(Act.class).values().forEach(act -> acts.put(act.name(), act));
        in(() -> {
            bot.getBean(People.class).meet(ANNA, "ru");
            bot.getBean(People.class).meet(OLGA, "ru");
        });
        sends("Забота");
        in(() -> {
            var unused = bot.getBean(Lifecycle.class)
                    .move(100, PracticeStatus.IN_CHECK, new Actor.Organizer(OLGA), "", Map.of());
            assertThat(bot.getBean(Claims.class).pass(100, new Claims.Holder(OLGA, "Ольга")))
                    .isTrue();
        });
        does(OLGA, "remarks.add", Map.of("question", "title", "words", "О ком забота?"));
        does(OLGA, "check.return", Map.of("days", "5"));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void is_told_with_its_remarks_and_the_date() {
        assertThat(said.texts()).last().isEqualTo("""
                        P-0001: Забота
                        Чтобы эксперты поняли вас правильно, кое-что нужно дополнить. Это не отказ: ответьте на замечания и отправьте снова до 9 апреля, вторник.

                        • Название: О ком забота?""");
    }

    @Test
    void is_reminded_of_three_days_and_one_day_before_its_date() {
        said.clear();
        var reminded = new ArrayList<Instant>();
        for (int i = 0; i < 2; i++) {
            reminded.add(planned.due.get(DUE));
            passes();
        }

        assertThat(reminded)
                .containsExactly(Instant.parse("2024-04-06T05:00:00Z"), Instant.parse("2024-04-08T05:00:00Z"));
        assertThat(said.texts()).hasSize(2).allMatch(text -> text.contains("на доработке до 9 апреля, вторник"));
    }

    @Test
    void has_a_second_date_and_is_withdrawn_after_it_and_may_come_back() {
        for (int i = 0; i < 3; i++) {
            passes();
        }
        assertThat(said.texts()).last().asString().contains("жду до 17 апреля, среда");
        assertThat(status()).isEqualTo(PracticeStatus.RETURNED);

        for (int i = 0; i < 3; i++) {
            passes();
        }
        assertThat(status()).isEqualTo(PracticeStatus.WITHDRAWN);
        assertThat(planned.due).doesNotContainKey(DUE);
        assertThat(said.texts()).anyMatch(text -> text.contains("можно вернуть до 18 мая, суббота"));
        assertThat(said.texts()).anyMatch(text -> text.contains("Практика отозвана, делать с ней больше ничего"));

        clock.set(Instant.parse("2024-05-18T18:00:00Z"));
        assertThat(does(ANNA, "practices.back", Map.of()))
                .isEqualTo(new Outcome.Done("practices.returned", Map.of("number", "P-0001")));
        assertThat(status()).isEqualTo(PracticeStatus.RETURNED);
        assertThat(planned.due).containsKey(DUE);
    }

    @Test
    void stays_withdrawn_when_nobody_wants_it_back_in_time() {
        for (int i = 0; i < 6; i++) {
            passes();
        }
        clock.set(Instant.parse("2024-05-18T19:00:00Z"));

        assertThat(does(ANNA, "practices.back", Map.of()))
                .isEqualTo(new Outcome.Refused("practices.not.comes_back", Map.of("number", "P-0001")));
        assertThat(status()).isEqualTo(PracticeStatus.WITHDRAWN);
    }

    @Test
    void is_sent_again_only_when_something_is_answered() {
        assertThat(does(ANNA, "practices.resend", Map.of()))
                .isEqualTo(new Outcome.Refused("practices.not.answered", Map.of("number", "P-0001")));
        assertThat(sends("Забота")).isEqualTo(Outcome.refused("practices.not.answered"));
        assertThat(sends("Забота о соседях"))
                .isEqualTo(new Outcome.Done("", Map.of("number", "P-0001", "revision", 2)));
        assertThat(status()).isEqualTo(PracticeStatus.SUBMITTED);
        assertThat(does(ANNA, "practices.resend", Map.of())).isEqualTo(Outcome.done("practices.already.submitted"));
    }

    @Test
    void tells_its_organizer_when_the_author_cannot_be_reached() {
        in(() -> bot.publishEvent(
                new NotDelivered(ANNA, false, "move:" + moves().getLast().getId())));

        assertThat(said.texts()).last().asString().contains("Сообщение до автора не дошло");
        in(() -> assertThat(moves().getLast().arrival()).isEqualTo(Arrival.LOST));
    }

    private List<PracticeMove> moves() {
        return bot.getBean(StoredMoves.class).findByPracticeOrderById(100);
    }

    /** What is planned next falls due. */
    private void passes() {
        var due = Objects.requireNonNull(planned.due.remove(DUE));
        clock.set(due);
        in(() -> bot.getBean(PracticeDue.class).run("100", ""));
    }

    private PracticeStatus status() {
        var found = new ArrayList<PracticeStatus>();
        in(() -> bot.getBean(Practices.class).card(100).ifPresent(card -> found.add(card.status())));
        return found.getFirst();
    }

    private Outcome sends(String title) {
        var answers = Map.<String, Value>of(
                "title", new Value.Text(title),
                "stage", new Value.Codes(List.of("pilot")),
                "org_name", new Value.Text("АНО «Добрый двор»"),
                "org_region", new Value.Place("66", "Свердловская область"));
        var outcomes = new ArrayList<Outcome>();
        in(() -> outcomes.add(bot.getBean(SavePractice.class)
                .save(new Asker(ANNA, "ru", Forum.CODE), new Sent(100, "practice", answers, Map.of("title", title)))));
        return outcomes.getFirst();
    }

    private Outcome does(long person, String act, Map<String, String> given) {
        var params = new HashMap<>(given);
        params.put("practice", "P-0001");
        var outcomes = new ArrayList<Outcome>();
        in(() -> outcomes.add(
                Objects.requireNonNull(acts.get(act)).act(new Asker(person, "ru", Forum.CODE), new Params(params))));
        return outcomes.getFirst();
    }

    private void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }
}
