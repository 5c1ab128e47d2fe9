package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CLOSED;
import static org.forumbot.programme.SmallForum.MUSEUM;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.programme.SmallForum.SPORT;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;
import static org.forumbot.registration.Talk.CLARA;
import static org.forumbot.registration.Talk.params;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Source;
import org.forumbot.programme.SmallForum;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegistrationSlice
@Import(Talk.class)
@DisplayName("What the screens of sections show")
class SectionSourcesTests {
    private final Talk talk;
    private final SmallForum forum;
    private final EntityManager manager;
    private final Map<String, Source<?>> sources = new HashMap<>();

    @Autowired
    SectionSourcesTests(Talk talk, SmallForum forum, EntityManager manager, List<Source<?>> sources) {
        this.talk = talk;
        this.forum = forum;
        this.manager = manager;
        sources.forEach(source -> this.sources.put(source.name(), source));
    }

    @BeforeEach
    void as_the_file_says() {
        forum.reset();
    }

    @Test
    void days_are_written_as_the_language_has_them() {
        assertThat(rows(ANNA, "programme.days"))
                .containsExactly(
                        new DaySource.Day("14", "14 мая, вторник", "вторник", "14 мая", 3),
                        new DaySource.Day("15", "15 мая, среда", "среда", "15 мая", 2));
        assertThat(rows(CLARA, "programme.days"))
                .containsExactly(
                        new DaySource.Day("14", "14 May, Tuesday", "Tuesday", "14 May", 3),
                        new DaySource.Day("15", "15 May, Wednesday", "Wednesday", "15 May", 2));
    }

    @Test
    void the_forum_is_told_at_a_glance() {
        assertThat(rows(ANNA, "programme.summary"))
                .isEqualTo(List.of(new SummarySource.Summary(5, 4, 0, 2, 2, "\nЕкатеринбург, 14 мая – 15 мая")));
    }

    @Test
    void tracks_and_venues_are_those_that_fit_the_other_filters() {
        assertThat(rows(ANNA, "programme.tracks", "day=14", "track=edu"))
                .containsExactly(
                        new TrackSource.Track("edu", "Образование", 1),
                        new TrackSource.Track("cult", "Культура", 1),
                        new TrackSource.Track("social", "Социальная политика", 1));
        assertThat(rows(CLARA, "programme.venues", "day=15"))
                .containsExactly(new VenueSource.Venue("dvorets", "Palace", "Дворец", 2));
        assertThat(rows(ANNA, "programme.days", "words=стадион", "day=14"))
                .containsExactly(new DaySource.Day("15", "15 мая, среда", "среда", "15 мая", 1));
    }

    @Test
    void a_row_tells_seats_and_what_is_ones_own() {
        talk.registers(ANNA);
        talk.registers(BORIS);
        talk.does(BORIS, "seats.take", "section=" + CARE);
        talk.does(ANNA, "seats.wait", "section=" + CARE);
        talk.does(ANNA, "seats.take", "section=" + MUSEUM);
        assertThat(rows(ANNA, "programme.sections", "day=14", "venue=sinara"))
                .containsExactly(
                        new SectionsSource.Row(
                                CARE,
                                "10:00 ",
                                "14 мая",
                                "10:00",
                                "12:00",
                                "Забота о старшем поколении",
                                "Забота о старшем поколении",
                                "⏳ ",
                                "Синара Центр",
                                0,
                                1,
                                1,
                                false,
                                true),
                        new SectionsSource.Row(
                                MUSEUM,
                                "13:00 ",
                                "14 мая",
                                "13:00",
                                "14:30",
                                "Музей и подростки: как не скучать",
                                "Музей и подростки: как не скучать",
                                "✅ ",
                                "Синара Центр",
                                1,
                                1,
                                0,
                                true,
                                false));
    }

    @Test
    void a_list_of_all_days_names_the_day() {
        assertThat(rows(ANNA, "programme.sections"))
                .extracting(row -> ((SectionsSource.Row) row).at())
                .containsExactly("14 мая 10:00 ", "14 мая 11:00 ", "14 мая 13:00 ", "15 мая 10:00 ", "15 мая 12:00 ");
    }

    @ParameterizedTest
    @CsvSource({
        "забот, S1",
        "ЗАБОТА, S1",
        "ребенка, S2",
        "ребёнок школа, S2",
        "школьники, ''",
        "подростков, S3",
        "подростки музей, S3",
        "сопровождение, S1",
        "ёлкин, S4",
        "елкин анна, S4",
        "кин, ''",
        "синара, S1 S3",
        "дворец, S2 S4 S5",
        "двор, S2 S4 S5",
        "двор стадион, S4",
        "...!, S1 S2 S3 S4 S5",
        "шторм, ''"
    })
    void words_find_their_sections(String typed, String found) {
        assertThat(found(rows(ANNA, "programme.sections", "words=" + typed))).isEqualTo(found);
    }

    @Test
    void filters_go_together_and_unknown_codes_ask_for_nothing() {
        assertThat(found(rows(ANNA, "programme.sections", "track=edu"))).isEqualTo(SCHOOL);
        assertThat(found(rows(ANNA, "programme.sections", "day=14", "words=дворец")))
                .isEqualTo(SCHOOL);
        assertThat(found(rows(ANNA, "programme.sections", "day=15", "track=edu")))
                .isEmpty();
        assertThat(found(rows(ANNA, "programme.sections", "day=31", "track=old", "venue=x", "words=двор стадион")))
                .isEqualTo(SPORT);
    }

    @Test
    void a_time_of_day_is_when_a_section_begins() {
        assertThat(rows(ANNA, "programme.times", "time=e"))
                .containsExactly(
                        new TimeSource.Time("m", "ru sections.time.m {}", 3),
                        new TimeSource.Time("a", "ru sections.time.a {}", 2));
        assertThat(rows(ANNA, "programme.times", "day=14", "venue=dvorets"))
                .containsExactly(new TimeSource.Time("m", "ru sections.time.m {}", 1));
        assertThat(found(rows(ANNA, "programme.sections", "time=a"))).isEqualTo(MUSEUM + " " + CLOSED);
        assertThat(found(rows(ANNA, "programme.sections", "time=e"))).isEmpty();
    }

    @Test
    void speakers_are_chosen_by_a_code_made_of_their_name() {
        var speakers = rows(ANNA, "programme.speakers", "day=15");
        assertThat(speakers)
                .extracting(row -> ((SpeakerSource.Speaker) row).name())
                .containsExactly("Анна Ким", "Пётр Ёлкин");
        var anna = (SpeakerSource.Speaker) speakers.getFirst();
        assertThat(anna.speaker()).matches("[a-z0-9]{1,7}");
        assertThat(found(rows(ANNA, "programme.sections", "speaker=" + anna.speaker())))
                .isEqualTo(SPORT);
        assertThat(rows(ANNA, "programme.speakers", "day=14")).isEmpty();
        assertThat(found(rows(ANNA, "programme.sections", "speaker=nobody", "day=15")))
                .isEqualTo(SPORT + " " + CLOSED);
    }

    @Test
    void those_without_a_free_seat_can_be_left_out() {
        talk.registers(BORIS);
        talk.does(BORIS, "seats.take", "section=" + CARE);
        assertThat(found(rows(ANNA, "programme.sections", "free=y"))).isEqualTo("S2 S3 S4");
        assertThat(rows(ANNA, "programme.days", "free=y"))
                .extracting(day -> ((DaySource.Day) day).count())
                .containsExactly(2, 1);
    }

    @Test
    void what_suits_is_of_ones_tracks_and_in_ones_free_hours() {
        assertThat(found(rows(ANNA, "programme.sections", "suits=y"))).isEqualTo("S1 S2 S3 S4 S5");
        talk.registers(ANNA);
        assertThat(found(rows(ANNA, "programme.sections", "suits=y"))).isEqualTo("S2 S3 S5");
        assertThat(found(rows(ANNA, "programme.sections", "suits=y", "free=y"))).isEqualTo("S2 S3");
        talk.does(ANNA, "seats.take", "section=" + CARE);
        assertThat(found(rows(ANNA, "programme.sections", "suits=y"))).isEqualTo("S3 S5");
        talk.does(ANNA, "seats.take", "section=" + MUSEUM);
        talk.does(ANNA, "seats.wait", "section=" + CLOSED);
        assertThat(found(rows(ANNA, "programme.sections", "suits=y"))).isEmpty();
    }

    @Test
    void those_that_say_it_in_other_words_come_last_and_those_with_only_some_are_called_so() {
        assertThat(found(rows(ANNA, "programme.sections", "words=тинейджеры"))).isEqualTo(MUSEUM);
        assertThat(found(rows(ANNA, "programme.sections", "words=стадион и музей")))
                .isEqualTo(SPORT + " " + MUSEUM);
        assertThat(rows(ANNA, "programme.choice", "words=стадион и музей"))
                .extracting(row -> ((ChoiceSource.Choice) row).nearly())
                .containsExactly(1);
        assertThat(rows(ANNA, "programme.choice", "words=музей"))
                .extracting(row -> ((ChoiceSource.Choice) row).nearly())
                .containsExactly(0);
    }

    @Test
    void the_choice_is_told_with_the_sections_that_have_seats() {
        talk.registers(ANNA);
        talk.does(ANNA, "seats.take", "section=" + CARE);
        assertThat(rows(ANNA, "programme.choice"))
                .isEqualTo(List.of(new ChoiceSource.Choice("", 0, 5, 3, 0, false, false, 2, 4, 0, 2, 2)));
        assertThat(rows(ANNA, "programme.choice", "day=14", "track=social", "venue=sinara", "words=Забота"))
                .isEqualTo(List.of(new ChoiceSource.Choice(
                        "14 мая, вторник · Социальная политика · Синара Центр · «Забота»",
                        4,
                        1,
                        0,
                        0,
                        false,
                        false,
                        2,
                        4,
                        0,
                        2,
                        2)));
    }

    @Test
    void a_card_tells_all_of_a_section() {
        talk.registers(ANNA);
        talk.registers(BORIS);
        talk.does(BORIS, "seats.take", "section=" + CARE);
        talk.does(ANNA, "seats.wait", "section=" + CARE);
        assertThat(rows(ANNA, "programme.section", "section=" + CARE))
                .isEqualTo(List.of(new SectionSource.Card(
                        CARE,
                        "Забота о старшем поколении",
                        "14 мая, вторник, 10:00–12:00",
                        "14 мая",
                        "вторник",
                        "10:00",
                        "12:00",
                        "Комплекс Синара, ул. Первая, 1",
                        "\nСоциальная политика",
                        "\n\nО сопровождении на дому.",
                        "",
                        0,
                        0,
                        1,
                        1,
                        false,
                        true,
                        0,
                        1,
                        false,
                        0,
                        "",
                        0,
                        0,
                        0,
                        "",
                        "")));
        assertThat(rows(CLARA, "programme.section", "section=" + SPORT))
                .isEqualTo(List.of(new SectionSource.Card(
                        SPORT,
                        "Двор и стадион",
                        "15 May, Wednesday, 10:00–11:00",
                        "15 May",
                        "Wednesday",
                        "10:00",
                        "11:00",
                        "Дворец",
                        "\nSport",
                        "",
                        "Пётр Ёлкин, Анна Ким",
                        2,
                        2,
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
                        "")));
        assertThat(rows(ANNA, "programme.section", "section=S9")).isEmpty();
        assertThat(rows(ANNA, "programme.section")).isEmpty();
    }

    @Test
    void the_agenda_is_in_time_order_whatever_the_order_of_taking() {
        talk.registers(ANNA);
        talk.does(ANNA, "seats.take", "section=" + SPORT);
        talk.does(ANNA, "seats.wait", "section=" + CLOSED);
        talk.does(ANNA, "seats.take", "section=" + CARE);
        assertThat(rows(ANNA, "mine.agenda"))
                .extracting(row -> ((AgendaSource.Row) row).section())
                .containsExactly(CARE, SPORT, CLOSED);
        assertThat(rows(ANNA, "mine.agenda"))
                .extracting(row -> ((AgendaSource.Row) row).position())
                .containsExactly(0, 0, 1);
        assertThat(rows(ANNA, "mine.summary")).isEqualTo(List.of(new MineSource.Summary(1, 2, 1, 2, """
                        14 мая, вторник
                        ✅ 10:00–12:00 Забота о старшем поколении (Синара Центр)

                        15 мая, среда
                        ✅ 10:00–11:00 Двор и стадион (Дворец)
                        ⏳ 12:00–13:00 Совет организаторов (Дворец)""")));
    }

    @Test
    void who_is_not_registered_has_an_empty_agenda() {
        assertThat(rows(ANNA, "mine.agenda")).isEmpty();
        assertThat(rows(ANNA, "mine.summary")).isEqualTo(List.of(new MineSource.Summary(0, 0, 0, 0, "")));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_sections(@Autowired EntityManagerFactory factory) {
        talk.registers(ANNA);
        rows(ANNA, "programme.sections");
        var before = statements(factory, () -> rows(ANNA, "programme.sections"));
        talk.does(ANNA, "seats.take", "section=" + CARE);
        talk.does(ANNA, "seats.take", "section=" + SPORT);
        talk.does(ANNA, "seats.take", "section=" + MUSEUM);
        assertThat(before).as("it is known by then").isZero();
        assertThat(statements(factory, () -> rows(ANNA, "programme.sections"))).isZero();
        assertThat(statements(factory, () -> rows(ANNA, "programme.choice"))).isZero();
    }

    private long statements(EntityManagerFactory factory, Runnable work) {
        manager.flush();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private List<Record> rows(Asker who, String source, String... params) {
        var there = Objects.requireNonNull(sources.get(source), source);
        return List.copyOf(there.rows(who, params(params)));
    }

    private static String found(List<Record> rows) {
        return String.join(
                " ",
                rows.stream().map(row -> ((SectionsSource.Row) row).section()).toList());
    }
}
