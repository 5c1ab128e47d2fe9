package org.forumbot.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.forumbot.conversation.Act;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.OpenForms;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Outlines;
import org.forumbot.conversation.Params;
import org.forumbot.conversation.Phrases;
import org.forumbot.conversation.Saving;
import org.forumbot.conversation.Sent;
import org.forumbot.conversation.ToOrganizers;
import org.forumbot.conversation.WayBack;
import org.forumbot.delivery.BotName;
import org.forumbot.delivery.Enclosure;
import org.forumbot.delivery.Outbox;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Value;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.practices.Claims;
import org.forumbot.practices.MayRead;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SaidThings;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.forumbot.testkit.WrittenFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

@DisplayName("Passports")
class PassportsTests {
    private static final Asker ANNA = new Asker(7, "ru", ShippedDialogs.FORUM);
    private static final Asker BORIS = new Asker(8, "ru", ShippedDialogs.FORUM);
    private static final Asker OLGA = new Asker(9, "en", ShippedDialogs.FORUM);
    private static final Params PRACTICE = new Params(Map.of("practice", "P-0001"));

    private final SaidThings said = new SaidThings();
    private final List<Long> experts = new ArrayList<>();

    @TempDir
    Path folder;

    private ConfigurableApplicationContext bot;

    @TestConfiguration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.forumbot.practices")
    @AutoConfigurationPackage(basePackages = "org.forumbot.practices")
    @ComponentScan(
            basePackages = {"org.forumbot.practices", "org.forumbot.passport"},
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class Modules {}

    @BeforeEach
    void start() {
        var dialogs = ShippedDialogs.inForce();
        bot = Slice.of(
                folder.resolve("passports.db"),
                SettableClock.inSpring(),
                beans -> {
                    // of the practices only what a passport needs is made
                    beans.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
                    beans.registerBean(Dialogs.class, () -> dialogs);
                    beans.registerBean(Phrases.class, () -> WrittenFiles.phrases("phrases", "practices", "passport"));
                    beans.registerBean(Outbox.class, () -> said);
                    beans.registerBean(WayBack.class, () -> (person, language) -> List.of());
                    beans.registerBean(ToOrganizers.class, () -> (phrase, values) -> {});
                    beans.registerBean(Outlines.class, () -> (form, forum, language) -> List.of());
                    beans.registerBean(OpenForms.class, () -> (who, form) -> List.of());
                    beans.registerBean(BotName.class, BotName::new);
                    beans.registerBean(MayRead.class, () -> (person, practice) -> experts.contains(person));
                },
                Slice.Store.class,
                Slice.People.class,
                Modules.class);
        bot.getBean(BotName.class).is("forum_practices_bot");
        in(() -> bot.getBean("savePractice", Saving.class).save(ANNA, sent()));
        said.clear();
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private static Sent sent() {
        var answers = Map.<String, Value>of(
                "title", new Value.Text("Двор для всех"),
                "stage", new Value.Codes(List.of("practice")),
                "org_name", new Value.Text("АНО «Добрый двор»"),
                "org_region", new Value.Place("RU-SVE", "Свердловская обл."));
        var shown = SampleCards.usual();
        shown.put("title", "Двор для всех");
        shown.put("stage", "Практика");
        shown.put("org_region", "Свердловская обл.");
        return new Sent(100, "practice", answers, shown);
    }

    @Test
    void come_as_a_file_after_the_turn_with_the_way_to_other_languages() {
        assertThat(act("pdf", ANNA, PRACTICE)).isEqualTo(new Outcome.Apart("passport.coming", Map.of()));

        var message = awaited(1).getFirst();
        assertThat(message.words().text()).isEqualTo("Паспорт практики P-0001: одна страница A4, можно печатать.");
        assertThat(message.keyboard().toString()).contains("o.s24.passport.ways.P-0001");
        assertThat(message.enclosure()).isInstanceOfSatisfying(Enclosure.Made.class, file -> {
            assertThat(file.name()).isEqualTo("P-0001-ru.pdf");
            assertThat(new String(file.bytes(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        });
    }

    @Test
    void pressed_for_twice_at_once_come_once() {
        in(() -> {
            find("pdf").act(ANNA, PRACTICE);
            find("pdf").act(ANNA, PRACTICE);
        });
        awaited(1);
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());

        assertThat(said.messages()).hasSize(1);
    }

    @Test
    void are_said_in_another_language_as_far_as_that_can_be() {
        act("passport.text", ANNA, new Params(Map.of("practice", "P-0001", "to", "en")));

        assertThat(said.texts().getFirst())
                .contains("Двор для всех\nАНО «Добрый двор» · Sverdlovsk Region", "Older people", "13–18 May 2024");
    }

    @Test
    void are_for_those_alone_who_may_read_the_practice() {
        assertThat(act("passport.text", BORIS, PRACTICE)).isEqualTo(Outcome.refused("passport.none"));
        assertThat(act("pdf", BORIS, PRACTICE)).isEqualTo(Outcome.refused("passport.none"));
        assertThat(act("pdf", ANNA, new Params(Map.of("practice", "P-0002"))))
                .isEqualTo(Outcome.refused("passport.none"));

        experts.add(BORIS.person());
        in(() -> bot.getBean(Claims.class).pass(100, new Claims.Holder(OLGA.person(), "Olga")));

        assertThat(List.of(
                        act("passport.text", ANNA, PRACTICE),
                        act("passport.text", BORIS, PRACTICE),
                        act("passport.text", OLGA, PRACTICE)))
                .containsOnly(new Outcome.Apart("passport.below", Map.of()));
    }

    @Test
    void of_examples_are_for_everybody() {
        act("passport.text", BORIS, new Params(Map.of("example", "zont")));
        act("pdf", BORIS, new Params(Map.of("example", "zont", "to", "en")));

        assertThat(awaited(2))
                .extracting(message -> message.words().text())
                .anySatisfy(text -> assertThat(text)
                        .contains("«З.О.Н.Т.»", "Источник: новость", "https://t.me/forum_practices_bot?start=ex_zont"));
        assertThat(said.messages().getLast().enclosure())
                .isInstanceOfSatisfying(
                        Enclosure.Made.class, file -> assertThat(file.name()).isEqualTo("zont-en.pdf"));
        assertThat(act("pdf", BORIS, new Params(Map.of("example", "gone"))))
                .isEqualTo(Outcome.refused("passport.none"));
    }

    private List<Outgoing> awaited(int messages) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (said.messages().size() < messages && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(said.messages()).hasSize(messages);
        return said.messages();
    }

    private Outcome act(String name, Asker who, Params params) {
        var outcomes = new ArrayList<Outcome>();
        in(() -> outcomes.add(find(name).act(who, params)));
        return outcomes.getFirst();
    }

    private Act find(String name) {
        return bot.getBean(name.equals("pdf") ? "sendPdf" : "sendText", Act.class);
    }

    private void in(Writer.Unit unit) {
        bot.getBean(Writer.class).submit(unit).join();
    }
}
