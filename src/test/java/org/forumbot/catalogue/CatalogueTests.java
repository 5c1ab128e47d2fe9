package org.forumbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.SentForms;
import org.forumbot.conversation.Source;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.delivery.RemoteFiles;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.dialog.Words;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.guide.QuestionCard;
import org.forumbot.guide.Questions;
import org.forumbot.people.Consents;
import org.forumbot.people.Forgetting;
import org.forumbot.people.People;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("The catalogue")
class CatalogueTests {
    private static final Asker ANNA = new Asker(7, "ru", ShippedDialogs.FORUM);
    private static final Asker BORIS = new Asker(8, "ru", ShippedDialogs.FORUM);
    private static final Asker KATE = new Asker(9, "en", ShippedDialogs.FORUM);

    private static DialogsInForce dialogs;

    private final SettableClock clock = SettableClock.inSpring();
    private final SaidThings said = new SaidThings();
    private final Map<Long, Map<String, Value>> answers = new ConcurrentHashMap<>();
    private final Set<Long> complete = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    private ConfigurableApplicationContext bot;

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(
            basePackages = {
                "org.forumbot.practices",
                "org.forumbot.copies",
                "org.forumbot.guide",
                "org.forumbot.catalogue"
            })
    @ConfigurationPropertiesScan({"org.forumbot.practices", "org.forumbot.copies"})
    @ComponentScan(
            basePackages = {
                "org.forumbot.practices",
                "org.forumbot.copies",
                "org.forumbot.guide",
                "org.forumbot.catalogue"
            },
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Modules {}

    @BeforeAll
    static void read() {
        dialogs = ShippedDialogs.inForce();
    }

    @BeforeEach
    void start() {
        bot = Slice.of(
                folder.resolve("catalogue.db"),
                clock,
                this::standIns,
                Slice.Store.class,
                Slice.People.class,
                Modules.class);
        in(() -> List.of(7L, 8L, 9L).forEach(person -> bot.getBean(People.class).meet(person, "ru")));
    }

    private void standIns(GenericApplicationContext beans) {
        beans.registerBean(DialogsInForce.class, () -> dialogs);
        beans.registerBean(
                Phrases.class, () -> WrittenFiles.phrases("practices", "catalogue", "copies", "help", "phrases"));
        beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
        beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
        beans.registerBean(Outbox.class, () -> said);
        beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
        beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> {});
        beans.registerBean(RemoteFiles.class, () -> (id, most) -> new RemoteFiles.Fetched.Failed("gone"));
        beans.registerBean(BotName.class, () -> {
            var name = new BotName();
            name.is("forum_bot");
            return name;
        });
        beans.registerBean(SentForms.class, () -> new SentForms() {
            @Override
            public Optional<Words> deskLine(long conversation) {
                return Optional.empty();
            }

            @Override
            public Map<String, Value> answers(long conversation) {
                return answers.getOrDefault(conversation, Map.of());
            }

            @Override
            public Set<String> levels(long conversation) {
                return complete.contains(conversation) ? Set.of("submit", "publish") : Set.of("submit");
            }
        });
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    @Test
    void takes_a_practice_when_its_author_publishes_it_and_shows_it_to_everybody() {
        accepted(100, "Двор для всех");
        assertThat(list(BORIS, Map.of())).isEmpty();

        assertThat(publishes(ANNA, "desk")).isEqualTo(Outcome.done(""));
        assertThat(list(BORIS, Map.of()))
                .containsExactly(
                        new CatalogueList.Row("P-0001", "Двор для всех", "АНО «Добрый двор»", "Свердловская область"));
        assertThat(card(BORIS))
                .isEqualTo(new OneCard.Row(
                        "P-0001",
                        "P-0001",
                        "Двор для всех",
                        "АНО «Добрый двор»",
                        "Свердловская область",
                        "Спорт, Социальная политика",
                        "Пожилые",
                        "Практика",
                        "Соседи навещают одиноких",
                        0,
                        "",
                        "https://t.me/forum_bot?start=p_P-0001",
                        1,
                        0,
                        false,
                        false));
        assertThat(status()).isEqualTo("PUBLISHED");
    }

    @Test
    void takes_nothing_that_is_not_complete_accepted_or_ones_own() {
        sends(100, "Двор для всех");
        complete.add(100L);
        assertThat(publishes(ANNA, "desk")).isInstanceOf(Outcome.Refused.class);
        stands("ACCEPTED");
        complete.clear();
        assertThat(stands(ANNA)).isEqualTo("lacking");
        assertThat(publishes(ANNA, "desk"))
                .isEqualTo(new Outcome.Refused("practices.not.catalogue_level", Map.of("number", "P-0001")));
        complete.add(100L);
        assertThat(stands(ANNA)).isEqualTo("ready");
        assertThat(publishes(BORIS, "desk")).isEqualTo(Outcome.refused("practices.none"));
        assertThat(publishes(ANNA, "somehow")).isEqualTo(Outcome.refused("act.gone"));

        assertThat(list(ANNA, Map.of())).isEmpty();
        assertThat(rows("select practice from publication")).isEmpty();
    }

    @Test
    void shows_a_contact_only_after_the_author_has_agreed_to_its_very_words() {
        accepted(100, "Двор для всех");
        assertThat(publishes(ANNA, "open"))
                .isEqualTo(new Outcome.Sure("catalogue.consent", Map.of("contact", "Иванова Мария, team@example.org")));
        assertThat(list(ANNA, Map.of())).isEmpty();

        assertThat(act("catalogue.publish", ANNA, Map.of("practice", "P-0001", "contact", "open", "sure", "yes")))
                .isEqualTo(Outcome.done(""));
        assertThat(card(BORIS).contact()).isEqualTo("Иванова Мария, team@example.org");
        in(() -> assertThat(bot.getBean(Consents.class).stands(7, ContactConsent.DOCUMENT))
                .isTrue());
    }

    @Test
    void publishes_once_however_often_it_is_pressed() {
        accepted(100, "Двор для всех");
        publishes(ANNA, "desk");

        assertThat(publishes(ANNA, "desk")).isEqualTo(Outcome.done(""));
        assertThat(rows("select moved_to from practice_move where moved_to = 'PUBLISHED'"))
                .hasSize(1);
        assertThat(list(BORIS, Map.of())).hasSize(1);
    }

    @Test
    void finds_what_was_just_published_by_any_form_of_a_word_and_by_what_it_is_chosen_by() {
        published(100, "Двор для всех");
        await().until(() -> list(BORIS, Map.of("words", "одинокими")).size() == 1);

        assertThat(list(BORIS, Map.of("words", "космодром"))).isEmpty();
        assertThat(list(BORIS, Map.of("track", "social"))).hasSize(1);
        assertThat(list(BORIS, Map.of("track", "cult"))).isEmpty();
        assertThat(list(BORIS, Map.of("region", "perm", "group", "elderly", "stage", "practice")))
                .hasSize(1);
        assertThat(list(BORIS, Map.of("stage", "idea"))).isEmpty();
        assertThat(source("catalogue.tracks", BORIS, Map.of("track", "cult")))
                .containsExactly(
                        new CatalogueTracks.Row("sport", "Спорт", 1),
                        new CatalogueTracks.Row("social", "Социальная политика", 1));
        assertThat(source("catalogue.regions", BORIS, Map.of()))
                .containsExactly(
                        new CatalogueRegions.Row("perm", "Пермский край", 1),
                        new CatalogueRegions.Row("sverdlovsk", "Свердловская обл.", 1));
        assertThat(source("catalogue.groups", KATE, Map.of()).toString()).contains("elderly", "count=1");
        assertThat(source("catalogue.stages", BORIS, Map.of()))
                .containsExactly(new CatalogueStages.Row("practice", "Практика", 1));
        assertThat(source("catalogue.summary", BORIS, Map.of()))
                .containsExactly(new CatalogueSummary.Row(1, 2, 2, 1, 1, false));
        assertThat(source("catalogue.choice", BORIS, Map.of("track", "social", "words", "двор")))
                .containsExactly(new CatalogueChoice.Row("Социальная политика · «двор»", 2, 1, 0));
    }

    @Test
    void can_be_read_chapter_by_chapter_without_what_is_private() {
        published(100, "Двор для всех");
        var chapters = source("catalogue.chapters", BORIS, Map.of("practice", "P-0001"));

        assertThat(chapters)
                .extracting(row -> ((CardChapters.Row) row).title())
                .containsExactly("Кто владеет практикой", "Проблема и люди");
        assertThat(chapters.toString())
                .contains("Организация: АНО «Добрый двор»", "Проблема: Соцработник в 40 км")
                .doesNotContain("Иванова", "team@example.org", "слайды.pdf", "P-0001");
        assertThat(source("catalogue.chapter", BORIS, Map.of("practice", "P-0001", "chapter", "3-1")))
                .singleElement()
                .isEqualTo(chapters.getLast());
        assertThat(source("catalogue.chapter", BORIS, Map.of("practice", "P-0001", "chapter", "99")))
                .isEmpty();
    }

    @Test
    void hides_what_was_taken_out_and_keeps_its_links() {
        published(100, "Двор для всех");
        await().until(() -> list(BORIS, Map.of("words", "двор")).size() == 1);
        assertThat(act("catalogue.archive", BORIS, Map.of("practice", "P-0001", "words", "не моя")))
                .isEqualTo(new Outcome.Refused("practices.not.held", Map.of("number", "P-0001")));
        assertThat(act("catalogue.archive", ANNA, Map.of("practice", "P-0001", "words", " ")))
                .isEqualTo(new Outcome.Refused("practices.not.reason", Map.of("number", "P-0001")));
        var done = new Outcome.Done("catalogue.archived", Map.of("number", "P-0001"));
        assertThat(act("catalogue.archive", ANNA, Map.of("practice", "P-0001", "words", "Закрыли")))
                .isEqualTo(done);
        assertThat(act("catalogue.archive", ANNA, Map.of("practice", "P-0001", "words", "Закрыли")))
                .isEqualTo(done);

        assertThat(list(BORIS, Map.of())).isEmpty();
        assertThat(list(BORIS, Map.of("words", "двор"))).isEmpty();
        assertThat(card(BORIS).open()).isZero();
        assertThat(card(BORIS).summary()).isEmpty();
        assertThat(source("catalogue.chapters", BORIS, Map.of("practice", "P-0001")))
                .isEmpty();
        assertThat(stands(ANNA)).isEqualTo("over");
        assertThat(act("catalogue.archive", ANNA, Map.of("practice", "P-0009", "words", "Закрыли")))
                .isEqualTo(Outcome.refused("catalogue.none"));
    }

    @Test
    void tells_organizers_which_practice_a_question_is_about() {
        published(100, "Двор для всех");

        assertThat(act("catalogue.ask", BORIS, Map.of("practice", "P-0001", "words", " Сколько нужно людей? ")))
                .isEqualTo(Outcome.done("guide.ask.done"));
        assertThat(act("catalogue.ask", BORIS, Map.of("practice", "P-0001", "words", "А?")))
                .isEqualTo(Outcome.refused("guide.ask.short"));
        assertThat(act("catalogue.ask", BORIS, Map.of("practice", "P-0009", "words", "Сколько нужно людей?")))
                .isEqualTo(Outcome.refused("catalogue.none"));
        in(() -> assertThat(bot.getBean(Questions.class).open())
                .extracting(QuestionCard::text)
                .containsExactly("О практике P-0001: Двор для всех\n\nСколько нужно людей?"));
    }

    @Test
    void is_complete_again_after_a_restart() {
        published(100, "Двор для всех");
        published(200, "Школа приёмных родителей");
        act("catalogue.archive", ANNA, Map.of("practice", "P-0001", "words", "Закрыли"));
        bot.close();
        start();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> list(BORIS, Map.of("words", "приёмный")).size() == 1);

        assertThat(list(BORIS, Map.of()))
                .extracting(CatalogueList.Row::title)
                .containsExactly("Школа приёмных родителей");
        assertThat(card(BORIS).open()).isZero();
    }

    @Test
    void shows_a_card_as_it_was_sent_last() {
        published(100, "Двор для всех");
        given(100).put("track", new Value.Codes(List.of("cult")));
        sends(100, "Двор для всех и каждого");
        await().until(() -> list(BORIS, Map.of("track", "cult")).size() == 1);

        assertThat(list(BORIS, Map.of("track", "social"))).isEmpty();
        assertThat(card(BORIS).title()).isEqualTo("Двор для всех и каждого");
    }

    @Test
    void takes_by_itself_what_could_not_be_taken_at_once() {
        published(100, "Двор для всех");
        await().until(() -> list(BORIS, Map.of("words", "двор")).size() == 1);
        rename("publication", "publication_away");
        given(100).put("track", new Value.Codes(List.of("cult")));
        sends(100, "Сад для каждого");
        await().until(() -> summary(bot.getBean(Catalogue.class)).loading());
        assertThat(list(BORIS, Map.of("words", "сад"))).isEmpty();

        rename("publication_away", "publication");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> list(BORIS, Map.of("words", "сад")).size() == 1);
        assertThat(list(BORIS, Map.of("track", "cult"))).hasSize(1);
    }

    @Test
    void says_after_a_start_that_there_may_be_more_until_all_is_in() {
        published(100, "Двор для всех");
        try (var started =
                new Catalogue(bot.getBean(Reading.class), bot.getBean(CardForm.class), bot.getBean(Writer.class))) {
            assertThat(summary(started)).isEqualTo(new CatalogueSummary.Row(0, 0, 0, 0, 0, true));
            started.begin();
            await().until(started::isWhole);
            assertThat(summary(started).practices()).isEqualTo(1);
            assertThat(summary(started).loading()).isFalse();
        }
    }

    private static CatalogueSummary.Row summary(Catalogue catalogue) {
        return new CatalogueSummary(catalogue).rows(BORIS, new Params(Map.of())).getFirst();
    }

    private void rename(String table, String to) {
        in(() -> bot.getBean(JdbcClient.class)
                .sql("alter table " + table + " rename to " + to)
                .update());
    }

    @Test
    void sends_presentation_and_photos_once_and_no_letters() {
        sends(100, "Двор для всех");
        given(100).put("presentation", files(FileKind.DOCUMENT, "slides"));
        given(100).put("photos", files(FileKind.PHOTO, "photo"));
        given(100).put("letters", files(FileKind.DOCUMENT, "letter"));
        stands("ACCEPTED");
        complete.add(100L);
        publishes(ANNA, "desk");
        assertThat(card(BORIS).files()).isEqualTo(2);

        var coming = new Outcome.Apart("catalogue.files.coming", Map.of());
        assertThat(act("catalogue.files", BORIS, Map.of("practice", "P-0001"))).isEqualTo(coming);
        assertThat(act("catalogue.files", BORIS, Map.of("practice", "P-0001"))).isEqualTo(coming);
        clock.advance(Duration.ofSeconds(2));
        await().atMost(Duration.ofSeconds(20)).until(() -> sentTo(8).size() == 2);
        assertThat(sentTo(8))
                .extracting(Outgoing::enclosure)
                .containsExactly(
                        new Enclosure.Known(FileKind.DOCUMENT, "slides"), new Enclosure.Known(FileKind.PHOTO, "photo"));
        assertThat(act("catalogue.files", BORIS, Map.of("practice", "P-0002")))
                .isEqualTo(Outcome.refused("catalogue.none"));
    }

    @Test
    void keeps_a_practice_whose_author_is_forgotten_and_forgets_the_contact() {
        accepted(100, "Двор для всех");
        act("catalogue.publish", ANNA, Map.of("practice", "P-0001", "contact", "open", "sure", "yes"));
        in(() -> bot.getBeansOfType(Forgetting.class).values().forEach(feature -> feature.forget(7)));
        answers.clear();

        assertThat(list(BORIS, Map.of())).hasSize(1);
        assertThat(card(BORIS).contact()).isEmpty();
        assertThat(card(BORIS).reach()).isZero();
        assertThat(card(ANNA).mine()).isFalse();
    }

    private static Value files(FileKind kind, String id) {
        return new Value.Files(List.of(new Value.File(kind, id, "u-" + id, id + ".pdf", 10, 1)));
    }

    private void accepted(long conversation, String title) {
        sends(conversation, title);
        stands("ACCEPTED");
        complete.add(conversation);
    }

    private void published(long conversation, String title) {
        accepted(conversation, title);
        act(
                "catalogue.publish",
                ANNA,
                Map.of("practice", conversation == 100 ? "P-0001" : "P-0002", "contact", "desk"));
    }

    private Map<String, Value> given(long conversation) {
        return answers.computeIfAbsent(conversation, _ -> new HashMap<>(written()));
    }

    private void sends(long conversation, String title) {
        var given = given(conversation);
        given.put("title", new Value.Text(title));
        var shown = new TreeMap<>(Map.of(
                "title", title,
                "summary", "Соседи навещают одиноких",
                "problem", "Соцработник в 40 км",
                "org_name", "АНО «Добрый двор»",
                "contact_name", "Иванова Мария",
                "contact_channel", "team@example.org",
                "presentation", "слайды.pdf"));
        in(() -> bot.getBeansOfType(Saving.class).values().stream()
                .filter(saving -> saving.name().equals("practice"))
                .forEach(saving -> saving.save(ANNA, new Sent(conversation, "practice", given, shown))));
    }

    private static Map<String, Value> written() {
        var perm = new Value.Item(1, Map.of("region", new Answer.Given(new Value.Place("perm", "Пермский край"), 1)));
        return Map.of(
                "stage", new Value.Codes(List.of("practice")),
                "org_name", new Value.Text("АНО «Добрый двор»"),
                "org_region", new Value.Place("sverdlovsk", "Свердловская область"),
                "places", new Value.Items(List.of(perm), 1),
                "track", new Value.Codes(List.of("social", "sport")),
                "target_group", new Value.Codes(List.of("elderly")));
    }

    /** Where the desk would have brought it. */
    private void stands(String status) {
        bot.getBean(Writer.class)
                .submit(() -> bot.getBean(JdbcClient.class)
                        .sql("update practice set status = ? where status = 'SUBMITTED'")
                        .param(status)
                        .update())
                .join();
    }

    private String stands(Asker who) {
        return ((OwnPublication.Row) source("catalogue.own", who, Map.of("practice", "P-0001"))
                        .getFirst())
                .stands();
    }

    private String status() {
        return rows("select status from practice").getFirst();
    }

    private Outcome publishes(Asker who, String contact) {
        return act("catalogue.publish", who, Map.of("practice", "P-0001", "contact", contact));
    }

    private Outcome act(String name, Asker who, Map<String, String> params) {
        var outcomes = new ArrayList<Outcome>();
        in(() -> bot.getBeansOfType(Act.class).values().stream()
                .filter(act -> act.name().equals(name))
                .forEach(act -> outcomes.add(act.act(who, new Params(params)))));
        return outcomes.getFirst();
    }

    private List<CatalogueList.Row> list(Asker who, Map<String, String> params) {
        return source("catalogue.practices", who, params).stream()
                .map(CatalogueList.Row.class::cast)
                .toList();
    }

    private OneCard.Row card(Asker who) {
        return (OneCard.Row)
                source("catalogue.practice", who, Map.of("practice", "P-0001")).getFirst();
    }

    private List<Record> source(String name, Asker who, Map<String, String> params) {
        var rows = new ArrayList<Record>();
        in(() -> bot.getBeansOfType(Source.class).values().stream()
                .filter(source -> source.name().equals(name))
                .forEach(source ->
                        ((List<?>) source.rows(who, new Params(params))).forEach(row -> rows.add((Record) row))));
        return rows;
    }

    private List<Outgoing> sentTo(long person) {
        return said.messages().stream()
                .filter(message -> message.chat() == person)
                .toList();
    }

    private List<String> rows(String sql) {
        var rows = new ArrayList<String>();
        in(() -> rows.addAll(
                bot.getBean(JdbcClient.class).sql(sql).query(String.class).list()));
        return rows;
    }

    private void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }
}
