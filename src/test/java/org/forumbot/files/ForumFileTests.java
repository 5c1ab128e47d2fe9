package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    @Test
    void may_have_times_with_quotes_and_without() {
        var forum = SmallForms.opened(Map.of("forums/forum.yaml", FILE)).forum("s24", "ru");
        var section = Objects.requireNonNull(forum.sections().get("S1"));
        assertThat(section.start()).isEqualTo("10:00");
        assertThat(section.end()).isEqualTo("12:00");
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
                arguments("start: \"10:00\", ", "", "14:7 'start' is missing."),
                arguments("day: 2024-05-14", "day: 14.05.2024", "14:28 '14.05.2024' is not a date such as 2024-05-13."),
                arguments(
                        "day: 2024-05-14",
                        "day: 2042-05-14",
                        "14:28 The forum is from 2024-05-13 to 2024-05-18, not on this day."),
                arguments("to: 2024-05-18", "to: 2024-05-31-", "6:5 '2024-05-31-' is not a date such as 2024-05-13."),
                arguments("venue: hall", "venue: hal", "14:75 The venue 'hal' is not known. Did you mean 'hall'?"),
                arguments("venue: hall, ", "", "14:7 'venue' is missing."),
                arguments("track: edu", "track: sport", "14:88 The track 'sport' is not known. Possible: edu."),
                arguments("capacity: 20", "capacity: -1", "14:103 'capacity' is at least 0."),
                arguments(", capacity: 20", "", "14:7 'capacity' is missing: how many places there are."),
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
                        "9:1 The field 'trakcs' is not known. Did you mean 'tracks'?\n14:88 The track 'edu' is not known."));
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
