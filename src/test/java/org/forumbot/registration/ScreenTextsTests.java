package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Template;
import org.forumbot.dialog.Words;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.DialogsInForce;
import org.forumbot.files.Library;
import org.forumbot.files.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("The texts of sections, agenda and registration")
class ScreenTextsTests {
    private static final SectionSource.Card CARD = new SectionSource.Card(
            "S1",
            "Забота",
            "14 мая, вторник, 10:00–12:00",
            "14 мая",
            "вторник",
            "10:00",
            "12:00",
            "Синара",
            "\nКультура",
            "\n\nО доме.",
            "Анна Ким",
            1,
            3,
            1,
            0,
            false,
            false,
            0,
            0,
            false,
            0,
            "",
            0,
            0,
            0,
            "",
            "");

    private static final Map<String, Library> LIBRARIES = new HashMap<>();

    // Not annotated as a configuration: the scan of the module's other tests would find it.
    @ComponentScan(basePackageClasses = DialogFiles.class)
    @ConfigurationPropertiesScan(basePackageClasses = DialogFiles.class)
    static class Reading {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-04-23T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** The files as they are shipped, without those of other features. */
    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        for (var file : new String[] {"sections", "mine", "forget", "registration", "regions", "forums/socio-2024"}) {
            copy(folder, file + ".yaml");
            copy(folder, "texts/en/" + file + ".yaml");
        }
        new ApplicationContextRunner()
                .withUserConfiguration(Reading.class)
                .withPropertyValues("forumbot.files.directory=" + folder)
                .run(context -> {
                    var files = context.getBean(DialogsInForce.class).now();
                    files.open(vocabulary());
                    LIBRARIES.put("ru", files.library("ru", "s24"));
                    LIBRARIES.put("en", files.library("en", "s24"));
                });
    }

    @Test
    void a_card_tells_time_place_and_free_seats() {
        assertThat(text("ru", "sections", "card").words(values(CARD)))
                .isEqualTo(Words.bold("Забота").and("""


                        14 мая, вторник, 10:00–12:00
                        Синара
                        Культура

                        О доме.

                        Выступает: Анна Ким

                        Свободно 3 места."""));
    }

    @Test
    void a_card_of_a_full_section_tells_the_line_and_ones_place_in_it() {
        assertThat(text("en", "sections", "card")
                        .words(values(full(2, 0, "", 0, 1)))
                        .text())
                .isEqualTo("""
                        Care

                        14 May, Tuesday, 10:00–12:00
                        Sinara

                        No free seats, waiting in line: 5.
                        ⏳ You are in line, your place in it: 2.
                        1 more seat is offered to who was first in line, an answer is awaited.""");
    }

    @Test
    void a_card_tells_until_when_a_seat_is_kept_and_what_became_of_it() {
        assertThat(lastLine(full(0, 1, "15:30", 0, 0)))
                .isEqualTo("🔔 A seat is kept for you until 15:30. Take it or give it up.");
        assertThat(lastLine(full(0, 0, "", 1, 0)))
                .isEqualTo("You gave up the seat that was offered. I will offer no other one unless you join the"
                        + " line again.");
        assertThat(lastLine(full(0, 0, "15 May 08:30", 2, 0)))
                .isEqualTo("A seat was kept for you until 15 May 08:30 and went on to the next. I will offer no other"
                        + " one unless you join the line again.");
    }

    private static String lastLine(SectionSource.Card card) {
        return text("en", "sections", "card")
                .words(values(card))
                .text()
                .lines()
                .toList()
                .getLast();
    }

    private static SectionSource.Card full(int position, int kept, String until, int passed, int offers) {
        return new SectionSource.Card(
                "S1",
                "Care",
                "14 May, Tuesday, 10:00–12:00",
                "14 May",
                "Tuesday",
                "10:00",
                "12:00",
                "Sinara",
                "",
                "",
                "",
                0,
                0,
                1,
                5,
                false,
                position > 0,
                0,
                position,
                kept > 0,
                kept,
                until,
                passed,
                offers,
                0,
                "",
                "");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 секция", "3, 3 секции", "70, 70 секций"})
    void sections_are_counted_in_good_russian(int count, String said) {
        var choice = new ChoiceSource.Choice("14 мая, вторник · Культура", 2, count, 1, 0, false, false, 6, 5, 5, 6, 0);
        assertThat(text("ru", "sections", "list").words(values(choice)))
                .isEqualTo(Words.bold("14 мая, вторник · Культура")
                        .and("\n" + said + ", со свободными местами — 1.\n\n"
                                + "В скобках — сколько мест свободно. Чтобы найти нужное, напишите слово."));
    }

    @Test
    void a_row_fits_a_button() {
        var title = "Старшее поколение дома: как помогать, не отнимая самостоятельности";
        var row = new SectionsSource.Row(
                "S1",
                "14 мая 10:00 ",
                "14 мая",
                "10:00",
                "12:00",
                title,
                Places.caption(title),
                "⏳ ",
                "Синара",
                0,
                1,
                9,
                false,
                true);
        var rows = Objects.requireNonNull(screen("ru", "sections", "list").rows());
        assertThat(rows.button().words(values(row)).text())
                .isEqualTo("⏳ 14 мая 10:00 Старшее поколение дома: как… (мест нет)")
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void an_empty_agenda_says_what_to_do_next() {
        var unknown = values(new MineSource.Summary(0, 0, 0, 0, ""));
        var empty = Objects.requireNonNull(screen("ru", "mine", "agenda").empty());
        assertThat(empty.words(unknown).text())
                .isEqualTo("Вы ещё не зарегистрированы. Это займёт пару минут, а потом можно выбирать секции.");
        var registered = values(new MineSource.Summary(1, 0, 0, 0, ""));
        registered.put("number", "R-0001");
        assertThat(empty.words(registered).text()).startsWith("Вы зарегистрированы, ваш номер R-0001.\n\nСекций");
    }

    @Test
    void the_agenda_counts_seats_and_lines() {
        var mine = values(new MineSource.Summary(1, 2, 1, 1, "14 мая, вторник\n✅ 10:00–12:00 Забота (Синара)"));
        mine.put("number", "R-0001");
        assertThat(text("ru", "mine", "agenda").words(mine).text()).isEqualTo("""
                Моя программа
                Номер регистрации: R-0001

                14 мая, вторник
                ✅ 10:00–12:00 Забота (Синара)

                Секций: 2, в очереди: 1. Нажмите на секцию, чтобы посмотреть её или отказаться.""");
    }

    @Test
    void the_desk_sees_no_personal_data() {
        var form = Objects.requireNonNull(library("ru").forms().get("registration"));
        var desk = Objects.requireNonNull(form.submit().desk());
        var answers = Map.of(
                "number", "R-0001", "role", "НКО", "region", "Свердловская область", "name", "Анна", "phone", "+7912");
        assertThat(desk.words(answers).text()).isEqualTo("Регистрация R-0001: НКО, Свердловская область");
    }

    @Test
    void a_consent_fits_one_message_and_comes_first() {
        for (var language : Set.of("ru", "en")) {
            var first = Objects.requireNonNull(library(language).forms().get("registration"))
                    .questions()
                    .getFirst();
            assertThat(first.name()).isEqualTo("consent");
            assertThat(first.label().words(Map.of()).length()).isLessThan(3500);
        }
    }

    private static void copy(Path folder, String name) throws IOException {
        var to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(Path.of("dialogs", name), to);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                Map.ofEntries(
                        Map.entry("programme.summary", components(SummarySource.Summary.class)),
                        Map.entry("programme.days", components(DaySource.Day.class)),
                        Map.entry("programme.tracks", components(TrackSource.Track.class)),
                        Map.entry("programme.venues", components(VenueSource.Venue.class)),
                        Map.entry("programme.parts", components(PartSource.Part.class)),
                        Map.entry("programme.times", components(TimeSource.Time.class)),
                        Map.entry("programme.speakers", components(SpeakerSource.Speaker.class)),
                        Map.entry("programme.sections", components(SectionsSource.Row.class)),
                        Map.entry("programme.choice", components(ChoiceSource.Choice.class)),
                        Map.entry("programme.section", components(SectionSource.Card.class)),
                        Map.entry("programme.groups", components(GroupSource.Row.class)),
                        Map.entry("programme.invitation", components(InvitationSource.Row.class)),
                        Map.entry("mine.days", components(MyDaysSource.Day.class)),
                        Map.entry("mine.confirm", components(ConfirmSource.Seat.class)),
                        Map.entry("mine.day", components(MyDaySource.Day.class)),
                        Map.entry("mine.agenda", components(AgendaSource.Row.class)),
                        Map.entry("mine.summary", components(MineSource.Summary.class))),
                Map.of("registered", boolean.class, "number", String.class, "forum", String.class),
                Set.of(
                        "seats.take",
                        "seats.wait",
                        "seats.decline",
                        "swap",
                        "group",
                        "seats.accept",
                        "seats.leave",
                        "registration.change",
                        "registration.cancel",
                        "mine.calendar",
                        "seats.confirm",
                        "people.forget"),
                Map.of("registration", new Vocabulary.Save(Answers.NEEDED, Set.of("number", "again"))));
    }

    private static Map<String, Class<?>> components(Class<? extends Record> type) {
        var components = new HashMap<String, Class<?>>();
        for (var component : type.getRecordComponents()) {
            components.put(component.getName(), component.getType());
        }
        return components;
    }

    private static Map<String, Object> values(Record row) {
        var values = new HashMap<String, Object>();
        try {
            for (var component : row.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                values.put(component.getName(), component.getAccessor().invoke(row));
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return values;
    }

    private static Template text(String language, String file, String name) {
        return screen(language, file, name).text();
    }

    private static Screen screen(String language, String file, String name) {
        return library(language).screen(file, name).orElseThrow();
    }

    private static Library library(String language) {
        return Objects.requireNonNull(LIBRARIES.get(language));
    }
}
