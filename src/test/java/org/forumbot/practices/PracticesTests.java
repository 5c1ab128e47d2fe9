package org.forumbot.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.Outbox;
import org.forumbot.dialog.Value;
import org.forumbot.files.Dialogs;
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
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

@DisplayName("Practices")
class PracticesTests {
    private static final Asker ANNA = new Asker(7, "ru", Forum.CODE);
    private static final Asker BORIS = new Asker(8, "ru", Forum.CODE);
    private static final PracticeMoved SENT = new PracticeMoved(100, PracticeStatus.DRAFT, PracticeStatus.SUBMITTED);

    private final SettableClock clock = SettableClock.inSpring();
    private final List<Object> events = new ArrayList<>();

    @TempDir
    Path folder;

    private final SaidThings said = new SaidThings();
    private final List<OpenForms.Draft> drafts = new ArrayList<>();

    private ConfigurableApplicationContext bot;

    @TestConfiguration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.forumbot.practices")
    @AutoConfigurationPackage(basePackages = "org.forumbot.practices")
    @ComponentScan(
            basePackages = "org.forumbot.practices",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Module {}

    @BeforeEach
    void start() {
        bot = Slice.of(
                folder.resolve("practices.db"),
                clock,
                beans -> {
                    beans.registerBean(Dialogs.class, () -> Forum.with(WrittenFiles.guide()));
                    beans.registerBean(Phrases.class, () -> WrittenFiles.phrases("practices"));
                    beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
                    beans.registerBean(Outbox.class, () -> said);
                    beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
                    beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> {});
                    beans.registerBean(OpenForms.class, () -> (who, form) -> drafts);
                },
                Slice.Store.class,
                Slice.People.class,
                Module.class);
        bot.addApplicationListener(
                (ApplicationListener<PayloadApplicationEvent<?>>) event -> events.add(event.getPayload()));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void are_numbered_by_the_forum_and_told_of_by_their_id() {
        assertThat(List.of(sends(ANNA, 100, "Первая"), sends(BORIS, 200, "Вторая")))
                .containsExactly(done("P-0001", 1), done("P-0002", 1));
        assertThat(events)
                .containsExactly(
                        new PracticeSent(100),
                        SENT,
                        new PracticeSent(200),
                        new PracticeMoved(200, PracticeStatus.DRAFT, PracticeStatus.SUBMITTED));
        in(() -> assertThat(bot.getBean(Practices.class).card(100))
                .contains(new PracticeCard(
                        100,
                        100,
                        7L,
                        "s24",
                        "P-0001",
                        "Первая",
                        "pilot",
                        "АНО «Добрый двор»",
                        "Свердловская область",
                        1,
                        PracticeStatus.SUBMITTED,
                        Instant.parse("2024-04-09T19:00:00Z"))));
    }

    @Test
    void sent_again_as_they_are_change_nothing() {
        sends(ANNA, 100, "Первая");

        assertThat(sends(ANNA, 100, "Первая")).isEqualTo(done("P-0001", 1));
        assertThat(events).containsExactly(new PracticeSent(100), SENT);
    }

    @Test
    void sent_again_with_other_answers_are_a_revision_under_the_same_number() {
        sends(ANNA, 100, "Первая");

        assertThat(sends(ANNA, 100, "Первая, исправленная")).isEqualTo(done("P-0001", 2));
        assertThat(events)
                .containsExactly(
                        new PracticeSent(100),
                        SENT,
                        new PracticeSent(100),
                        new PracticeMoved(100, PracticeStatus.SUBMITTED, PracticeStatus.SUBMITTED));
        assertThat(mine(ANNA))
                .containsExactly(new MyPractices.Row(
                        "P-0001", "P-0001", "Первая, исправленная", "отправлена, её смотрят организаторы", ""));
        in(() -> assertThat(bot.getBean(StoredRevisions.class).findByPractice(100))
                .extracting(PracticeRevision::answers)
                .extracting(answers -> ShownAnswers.read(answers).get("title"))
                .containsExactly("Первая", "Первая, исправленная"));
    }

    @Test
    void are_opened_again_by_their_owner_only() {
        sends(ANNA, 100, "Первая");

        assertThat(List.of(edits(ANNA, "P-0001"), edits(BORIS, "P-0001"), edits(ANNA, "P-0002"), edits(ANNA, "")))
                .containsExactly(
                        new Outcome.Reopen(100),
                        Outcome.refused("practices.none"),
                        Outcome.refused("practices.none"),
                        Outcome.refused("practices.none"));
    }

    @Test
    void stay_with_their_organization_when_the_person_is_forgotten() {
        sends(ANNA, 100, "Первая");
        var said = new ArrayList<String>();
        in(() -> said.add(bot.getBean(ForgetPractices.class).forget(7)));
        in(() -> said.add(bot.getBean(ForgetPractices.class).forget(7)));

        assertThat(said).containsExactly("practices.forgotten", "");
        assertThat(mine(ANNA)).isEmpty();
        in(() -> assertThat(bot.getBean(StoredRevisions.class).findByPractice(100))
                .singleElement()
                .extracting(revision -> ShownAnswers.read(revision.answers()))
                .isEqualTo(Map.of("title", "Первая", "contact_name", "", "contact_channel", "")));
        in(() -> assertThat(bot.getBean(Practices.class).since(Instant.EPOCH)).isEqualTo(1));
    }

    private static Outcome done(String number, int revision) {
        return new Outcome.Done("", Map.of("number", number, "revision", revision));
    }

    private Outcome sends(Asker who, long conversation, String title) {
        var answers = Map.<String, Value>of(
                "title", new Value.Text(title),
                "stage", new Value.Codes(List.of("pilot")),
                "org_name", new Value.Text("АНО «Добрый двор»"),
                "org_region", new Value.Place("66", "Свердловская область"));
        var shown = Map.of("title", title, "contact_name", "Анна Петрова", "contact_channel", "anna@example.org");
        var outcomes = new ArrayList<Outcome>();
        in(() -> outcomes.add(
                bot.getBean(SavePractice.class).save(who, new Sent(conversation, "practice", answers, shown))));
        return outcomes.getFirst();
    }

    private Outcome edits(Asker who, String practice) {
        var outcomes = new ArrayList<Outcome>();
        in(() -> outcomes.add(bot.getBean(EditPractice.class).act(who, new Params(Map.of("practice", practice)))));
        return outcomes.getFirst();
    }

    @Test
    void drafts_come_first_and_one_that_is_sent_already_is_listed_once() {
        sends(ANNA, 100, "Первая");
        drafts.add(new OpenForms.Draft(100, "Первая, исправляется", 23, 23, Set.of()));
        drafts.add(new OpenForms.Draft(200, "Вторая", 7, 23, Set.of()));

        assertThat(mine(ANNA))
                .containsExactly(
                        new MyPractices.Row("5k", "📝", "Вторая", "черновик, готово 7 из 23", "5k"),
                        new MyPractices.Row("P-0001", "P-0001", "Первая", "отправлена, её смотрят организаторы", ""));
    }

    private List<MyPractices.Row> mine(Asker who) {
        var rows = new ArrayList<MyPractices.Row>();
        in(() -> rows.addAll(bot.getBean(MyPractices.class).rows(who, new Params(Map.of()))));
        return rows;
    }

    private void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }
}
