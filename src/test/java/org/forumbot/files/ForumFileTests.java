package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Format;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.files.ForumFile.OfferRules;
import org.forumbot.files.ForumFile.Part;
import org.forumbot.files.ForumFile.Point;
import org.forumbot.files.ForumFile.Quota;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.ForumFile.Step;
import org.forumbot.files.ForumFile.Track;
import org.forumbot.files.ForumFile.Venue;
import org.forumbot.files.ForumFile.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The file of a forum")
class ForumFileTests {
    private static final String FILE = """
            forum: s24
            name: Форум
            short: Ф
            zone: Asia/Yekaterinburg
            from: 2024-05-13
            to: 2024-05-18
            venues:
              hall: {title: Зал}
            tracks:
              edu: {title: Образование}
            roles:
              guest: {title: Гость}
            sections:
              S1: {title: Забота, day: 2024-05-14, start: "10:00", end: 12:00, venue: hall, track: edu, capacity: 20}
            """;

    /** Everything that a forum may say besides. */
    private static final String WHOLE = """
            forum: s24
            name: Форум
            short: Ф
            zone: Asia/Yekaterinburg
            from: 2024-05-13
            to: 2024-05-14
            capacity: 2000
            registration: {opens: 2024-04-01 10:00, closes: 2024-05-12 18:00}
            choice: {opens: 2024-04-10 10:00, closes: 2024-05-12 20:00, per_person: 10, per_track: 4}
            offers: {minutes: 20, night: 23:00-7:00, near: {hours: 12, minutes: 5}}
            venues:
              hall: {title: Зал, full: Большой зал, address: "ул. Первая, 1", point: "56.8389, 60.6057"}
            tracks:
              edu: {title: Образование, per_person: 3}
            roles:
              guest: {title: Гость}
              press: {title: Пресса}
            parts:
              lampa: {title: Лампа, about: Фестиваль.}
            formats:
              strategic: {title: Сессия, steps: [{title: Нормы}, {day: 2, title: Карта}]}
            sections:
              S1: {title: Забота, day: 2024-05-14, start: "10:00", end: "12:00", venue: hall, track: edu, part: lampa,
                   format: strategic, capacity: 40, speakers: [Анна Ким], invited: true, confirm: true, parallel: S2,
                   groups: {a: {title: Группа А, capacity: 20}, b: {title: Группа Б, capacity: 15}},
                   quotas: [{role: [guest, press], places: 5}, {region: ural, places: 10}]}
              S2: {title: Когда-нибудь, cancelled: true}
            """;

    private static final Map<String, String> REGIONS = Map.of("regions.yaml", """
            regions:
              ural: {name: Урал, label: Урал}
            """);

    @Test
    void may_have_times_with_quotes_and_without() {
        var forum = SmallForms.opened(Map.of("forums/forum.yaml", FILE)).forum("s24", "ru");
        var section = Objects.requireNonNull(forum.sections().get("S1"));
        assertThat(section.start()).isEqualTo("10:00");
        assertThat(section.end()).isEqualTo("12:00");
    }

    private static List<String> whole(String text) {
        var files = new HashMap<>(REGIONS);
        files.put("forums/forum.yaml", text);
        return SmallForms.mistakes(files).stream()
                .map(mistake -> mistake.substring("dialogs/forums/forum.yaml:".length()))
                .toList();
    }

    @Test
    void tells_all_that_stands_in_it() {
        var files = new HashMap<>(REGIONS);
        files.put("forums/forum.yaml", WHOLE);
        var forum = SmallForms.opened(files).forum("s24", "ru");
        assertThat(forum)
                .isEqualTo(new ForumFile(
                        "s24",
                        "Форум",
                        "Ф",
                        "",
                        ZoneId.of("Asia/Yekaterinburg"),
                        LocalDate.of(2024, 5, 13),
                        LocalDate.of(2024, 5, 14),
                        "",
                        2000,
                        new Window(LocalDateTime.of(2024, 4, 1, 10, 0), LocalDateTime.of(2024, 5, 12, 18, 0)),
                        new Choice(
                                new Window(LocalDateTime.of(2024, 4, 10, 10, 0), LocalDateTime.of(2024, 5, 12, 20, 0)),
                                10,
                                4),
                        new OfferRules(
                                Duration.ofMinutes(20),
                                LocalTime.of(23, 0),
                                LocalTime.of(7, 0),
                                Duration.ofHours(12),
                                Duration.ofMinutes(5)),
                        Map.of(
                                "hall",
                                new Venue("hall", "Зал", "Большой зал", "ул. Первая, 1", new Point(56.8389, 60.6057))),
                        Map.of("edu", new Track("edu", "Образование", 3)),
                        Map.of("guest", "Гость", "press", "Пресса"),
                        Map.of("lampa", new Part("lampa", "Лампа", "Фестиваль.")),
                        Map.of(
                                "strategic",
                                new Format("strategic", "Сессия", List.of(new Step(1, "Нормы"), new Step(2, "Карта")))),
                        Map.of("S1", care(), "S2", someday())));
    }

    private static Section care() {
        return new Section(
                "S1",
                "Забота",
                LocalDate.of(2024, 5, 14),
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                "hall",
                "edu",
                "lampa",
                "strategic",
                40,
                "",
                List.of("Анна Ким"),
                Map.of("a", new Group("a", "Группа А", 20), "b", new Group("b", "Группа Б", 15)),
                List.of(new Quota(Set.of("guest", "press"), Set.of(), 5), new Quota(Set.of(), Set.of("ural"), 10)),
                true,
                true,
                false,
                "S2");
    }

    private static Section someday() {
        return new Section(
                "S2",
                "Когда-нибудь",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                List.of(),
                Map.of(),
                List.of(),
                false,
                false,
                true,
                null);
    }

    @Test
    void may_leave_out_what_is_not_known_yet() {
        var forum = SmallForms.opened(Map.of("forums/forum.yaml", """
                        forum: k1
                        name: Форум
                        short: Ф
                        zone: Europe/Moscow
                        dates: 8–9 июня
                        """)).forum("k1", "ru");
        assertThat(forum)
                .isEqualTo(new ForumFile(
                        "k1",
                        "Форум",
                        "Ф",
                        "",
                        ZoneId.of("Europe/Moscow"),
                        null,
                        null,
                        "8–9 июня",
                        null,
                        Window.ALWAYS,
                        Choice.FREE,
                        OfferRules.USUAL,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of()));
    }

    @Test
    void says_where_a_moment_lies_in_its_window() {
        var zone = ZoneId.of("Asia/Yekaterinburg");
        var window = new Window(LocalDateTime.of(2024, 4, 1, 10, 0), LocalDateTime.of(2024, 5, 12, 18, 0));
        assertThat(window.place(Instant.parse("2024-04-01T04:59:59Z"), zone)).isEqualTo(Window.Place.BEFORE);
        assertThat(window.place(Instant.parse("2024-04-01T05:00:00Z"), zone)).isEqualTo(Window.Place.WITHIN);
        assertThat(window.place(Instant.parse("2024-05-12T12:59:59Z"), zone)).isEqualTo(Window.Place.WITHIN);
        assertThat(window.place(Instant.parse("2024-05-12T13:00:00Z"), zone)).isEqualTo(Window.Place.AFTER);
        assertThat(Window.ALWAYS.place(Instant.EPOCH, zone)).isEqualTo(Window.Place.WITHIN);
    }

    @Test
    void counts_in_a_quota_who_has_one_of_its_roles_and_one_of_its_regions() {
        var quota = new Quota(Set.of("guest", "press"), Set.of("ural"), 5);
        assertThat(quota.counts("press", "ural")).isTrue();
        assertThat(quota.counts("press", "perm")).isFalse();
        assertThat(quota.counts("ngo", "ural")).isFalse();
        assertThat(quota.counts(null, null)).isFalse();
        assertThat(new Quota(Set.of(), Set.of("ural"), 5).counts(null, "ural")).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void is_refused_where_it_contradicts_itself(String right, String wrong, String mistake) {
        assertThat(WHOLE).contains(right);
        assertThat(whole(WHOLE.replace(right, wrong)))
                .containsExactlyElementsOf(mistake.lines().toList());
    }

    static Stream<Arguments> is_refused_where_it_contradicts_itself() {
        return Stream.of(
                arguments(
                        "zone: Asia/Yekaterinburg\n",
                        "",
                        "1:1 'zone' is missing: the time of the forum's place, such as zone: Asia/Yekaterinburg."),
                arguments(
                        "to: 2024-05-14\n",
                        "",
                        "5:1 'to' is missing: write both days, or neither while they are not known."),
                arguments(
                        "from: 2024-05-13\n",
                        "",
                        "5:1 'from' is missing: write both days, or neither while they are not known."),
                arguments(
                        "capacity: 2000\n",
                        "dates: весной\n",
                        "7:1 'dates' is for days that are not known: 'from' and 'to' are."),
                arguments("capacity: 2000", "capacity: 0", "7:11 'capacity' is at least 1."),
                arguments(
                        "2024-04-01 10:00",
                        "2024-04-01",
                        "8:23 '2024-04-01' is not a day and a time such as 2024-05-12 18:00."),
                arguments("2024-04-01 10:00", "2024-06-01 10:00", "8:49 It closes before it opens."),
                arguments(
                        "2024-05-12 18:00",
                        "2024-05-32 18:00",
                        "8:49 '2024-05-32 18:00' is not a day and a time such as 2024-05-12 18:00."),
                arguments("opens: 2024-04-10", "opens: 2025-04-10", "9:43 It closes before it opens."),
                arguments("per_person: 10", "per_person: 0", "9:73 'per_person' is at least 1."),
                arguments(
                        "per_track: 4",
                        "per_trakc: 4",
                        "9:77 The field 'per_trakc' is not known. Possible: closes, opens, per_person."),
                arguments("minutes: 20", "minutes: 0", "10:19 'minutes' is at least 1."),
                arguments(
                        "23:00-7:00",
                        "с 23",
                        "10:30 'с 23' is not the time when the night begins and the one when it ends, such as 22:00-08:00."),
                arguments("hours: 12", "hour: 12", "10:49 The field 'hour' is not known. Did you mean 'hours'?"),
                arguments(
                        "56.8389, 60.6057",
                        "56.8389; 60.6057",
                        "12:74 '56.8389; 60.6057' is not a place on the map such as \"56.8389, 60.6057\"."),
                arguments(
                        "56.8389, 60.6057",
                        "156.8389, 60.6057",
                        "12:74 '156.8389, 60.6057' is not a place on the map such as \"56.8389, 60.6057\"."),
                arguments("per_person: 3", "per_person: три", "14:41 'три' is not a whole number."),
                arguments(
                        "{title: Нормы}",
                        "{day: 3, title: Нормы}",
                        "21:68 The steps stand in their order: this day was before."),
                arguments("{title: Нормы}", "{day: 1}", "21:38 'title' is missing."),
                arguments("part: lampa", "part: lamp", "23:101 The part 'lamp' is not known. Did you mean 'lampa'?"),
                arguments(
                        "format: strategic",
                        "format: strategy",
                        "24:16 The format 'strategy' is not known. Did you mean 'strategic'?"),
                arguments("parallel: S2", "parallel: S1", "24:103 The section itself cannot be offered instead of it."),
                arguments("parallel: S2", "parallel: S9", "24:103 The section 'S9' is not known. Did you mean 'S1'?"),
                arguments("invited: true", "invited: yes", "24:72 'yes' is not true or false."),
                arguments(
                        "capacity: 15",
                        "capacity: 21",
                        "25:8 The groups have 41 places together, the section has 40: raise its capacity, or lower theirs."),
                arguments("Группа Б", "Группа А", "25:64 Another group of this section has the title 'Группа А' too."),
                arguments("b: {title", "a: {title", "25:53 'a' stands here twice. Keep one of them."),
                arguments(
                        "[guest, press]", "[guest, pres]", "26:32 The role 'pres' is not known. Did you mean 'press'?"),
                arguments("region: ural", "region: urla", "26:61 The region 'urla' is not known. Did you mean 'ural'?"),
                arguments("region: ural, ", "", "26:52 'role' or 'region' is missing: whose seats are counted."),
                arguments(", places: 10", "", "26:52 'places' is missing: how many seats there are for them at most."),
                arguments("places: 10", "places: 41", "26:75 The section has 40 places: 41 for some limits nobody."),
                arguments(
                        "S2: {",
                        "S1: {",
                        "24:103 The section 'S2' is not known. Did you mean 'S1'?\n27:3 'S1' stands here twice. Keep one of them."),
                arguments(
                        "cancelled: true",
                        "start: \"10:00\"",
                        "27:29 'day' is missing: without it 'start' says nothing."),
                arguments("start: \"10:00\", ", "", "23:40 'start' is missing: without it 'end' says nothing."));
    }

    @ParameterizedTest
    @MethodSource
    void is_refused_with_the_place_of_its_mistake(String right, String wrong, String mistake) {
        assertThat(FILE).contains(right);
        assertThat(SmallForms.mistakes(Map.of("forums/forum.yaml", FILE.replace(right, wrong))))
                .containsExactlyElementsOf(mistake.lines()
                        .map("dialogs/forums/forum.yaml:"::concat)
                        .toList());
    }

    static Stream<Arguments> is_refused_with_the_place_of_its_mistake() {
        return Stream.of(
                arguments(
                        "forum: s24",
                        "forum: forum2024",
                        "1:8 The code of a forum has at most 8 letters: it stands in every button."),
                arguments("\"10:00\"", "10.00", "14:47 '10.00' is not a time such as \"09:30\"."),
                arguments("\"10:00\"", "9:00", "14:47 '9:00' is not a time such as \"09:30\"."),
                arguments("\"10:00\"", "\"13:00\"", "14:61 The section ends before it begins."),
                arguments("day: 2024-05-14", "day: 14.05.2024", "14:28 '14.05.2024' is not a date such as 2024-05-13."),
                arguments(
                        "day: 2024-05-14",
                        "day: 2042-05-14",
                        "14:28 The forum is from 2024-05-13 to 2024-05-18, not on this day."),
                arguments("to: 2024-05-18", "to: 2024-05-31-", "6:5 '2024-05-31-' is not a date such as 2024-05-13."),
                arguments("venue: hall", "venue: hal", "14:75 The venue 'hal' is not known. Did you mean 'hall'?"),
                arguments("track: edu", "track: sport", "14:88 The track 'sport' is not known. Possible: edu."),
                arguments("capacity: 20", "capacity: -1", "14:103 'capacity' is at least 0."),
                arguments(
                        "zone: Asia/Yekaterinburg",
                        "zone: МСК",
                        "4:7 'МСК' is not a time zone such as Asia/Yekaterinburg."),
                arguments(
                        "  S1:",
                        "  Секция:",
                        "14:3 'Секция' cannot stand in a button: use 1 to 16 of A-Z a-z 0-9 _ -."),
                arguments(
                        "tracks:",
                        "trakcs:",
                        "9:1 The field 'trakcs' is not known. Did you mean 'tracks'?\n14:88 The track 'edu' is not known. The forum has no 'tracks': write them there, or delete this."));
    }

    @Test
    void is_asked_for_when_it_is_switched_on_and_not_there() {
        var files = new DialogFiles(Folder.of(Map.of()), List.of("spring"), Clock.systemUTC());
        assertThat(catchThrowableOfType(BrokenDialogs.class, () -> files.open(SmallForms.VOCABULARY))
                        .problems())
                .containsExactly(new Problem(
                        "dialogs/forums/spring.yaml",
                        1,
                        1,
                        "This forum is switched on (FORUM), but there is no such file."));
    }

    @Test
    void is_refused_when_another_that_is_on_has_its_code() {
        var folder = Folder.of(Map.of("forums/a.yaml", FILE, "forums/b.yaml", FILE));
        var files = new DialogFiles(folder, List.of("a", "b"), Clock.systemUTC());
        assertThat(catchThrowableOfType(BrokenDialogs.class, () -> files.open(SmallForms.VOCABULARY))
                        .problems())
                .containsExactly(
                        new Problem("dialogs/forums/b.yaml", 1, 8, "Another forum that is on has the code 's24' too."));
    }

    @Test
    void of_regions_names_what_is_no_region_or_district() {
        var regions = """
                federal_districts:
                  ural: {name: Урал}
                regions:
                  sverdlovsk: {name: Свердловская область, label: Свердловская, federal_district: urla}
                countries:
                  sverdlovsk: {name: Ещё раз, label: Ещё раз}
                ambiguous:
                  горск: [sverdlovsk, sverdlosk]
                  пусто: []
                """;
        assertThat(SmallForms.mistakes(Map.of("regions.yaml", regions)))
                .containsExactly(
                        "dialogs/regions.yaml:4:83 The district 'urla' is not known. Did you mean 'ural'?",
                        "dialogs/regions.yaml:6:3 'sverdlovsk' stands here twice. Keep one of them.",
                        "dialogs/regions.yaml:8:23 The region 'sverdlosk' is not known. Did you mean 'sverdlovsk'?",
                        "dialogs/regions.yaml:9:3 'пусто' names no region: [one, two].");
    }
}
