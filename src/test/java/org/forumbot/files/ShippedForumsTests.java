package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.forumbot.dialog.Question;
import org.forumbot.files.ForumFile.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The forums that are shipped")
class ShippedForumsTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-02T09:00:00Z"), ZoneOffset.UTC);

    private static Folder folder = Folder.read(ShippedDialogs.FOLDER);
    private static Vocabulary vocabulary;
    private static DialogFiles all;

    @BeforeAll
    static void open_them() {
        vocabulary = ShippedDialogs.vocabulary();
        all = opened(DialogCheck.forums(folder));
    }

    private static DialogFiles opened(List<String> forums) {
        var files = new DialogFiles(folder, forums, CLOCK);
        files.open(vocabulary);
        return files;
    }

    static Stream<String> each_is_on_alone_in_both_languages() {
        return DialogCheck.forums(folder).stream();
    }

    @ParameterizedTest
    @MethodSource
    void each_is_on_alone_in_both_languages(String file) {
        var files = opened(List.of(file));
        var code = files.forums().getFirst();
        for (var language : List.of("ru", "en")) {
            var questions = files.library(language, code)
                    .form("registration")
                    .orElseThrow()
                    .questions();
            assertThat(questions)
                    .extracting(Question::name)
                    .startsWith("consent", "name", "role", "org", "region", "phone", "email", "tracks");
        }
        assertThat(files.forum(code, "en").name()).doesNotContainPattern("\\p{IsCyrillic}");
    }

    @Test
    void are_on_together_each_with_questions_of_its_own() {
        assertThat(all.forums())
                .containsExactlyInAnyOrder(
                        "s24", "s23", "s1", "fsir2", "asi", "ufa19", "f17uly", "f17kld", "f18soc", "f18ekb", "f18pya",
                        "f18uud", "f18vvo", "f18msk");
        assertThat(own("s24")).containsExactly("age");
        assertThat(own("ufa19")).containsExactly("municipality", "contest");
        assertThat(own("asi")).containsExactly("invited_by");
        assertThat(own("f17kld")).containsExactly("delegation");
        assertThat(own("f17uly")).isEmpty();
    }

    private static List<String> own(String forum) {
        return all.library("ru", forum).form("registration").orElseThrow().questions().stream()
                .map(Question::name)
                .skip(8)
                .toList();
    }

    @Test
    void are_silent_about_what_their_sources_do_not_state() {
        var regions = all.forum("fsir2", "ru");
        assertThat(regions.from()).isNull();
        assertThat(regions.dates()).isEqualTo("8–9 июня");
        assertThat(regions.sections()).isEmpty();
        assertThat(regions.capacity()).isNull();
        var mission = all.forum("asi", "ru");
        assertThat(mission.sections()).hasSize(5);
        assertThat(mission.sections().values()).extracting(Section::day).containsOnlyNulls();
        assertThat(mission.sections().values())
                .extracting(Section::invited)
                .containsExactly(true, true, true, false, true);
        assertThat(all.forum("f18uud", "ru").sections().values())
                .extracting(Section::day)
                .containsOnlyNulls();
    }

    @Test
    void hold_the_strategic_session_with_its_steps_groups_and_directions() {
        var kaliningrad = all.forum("f17kld", "ru");
        var session = Objects.requireNonNull(kaliningrad.sections().get("F1"));
        var format = Objects.requireNonNull(kaliningrad.formats().get(Objects.requireNonNull(session.format())));
        assertThat(session.groups().values()).hasSize(8).allMatch(group -> Objects.equals(group.capacity(), 20));
        assertThat(format.steps().stream().map(ForumFile.Step::day)).containsExactly(1, 1, 1, 1, 1, 1, 2, 2);
        assertThat(kaliningrad.tracks()).hasSize(18);
        assertThat(session.day()).isEqualTo(LocalDate.of(2017, 12, 26));
    }

    @Test
    void of_the_series_future_are_eight_with_as_many_people_as_planned() {
        assertThat(all.forums().stream()
                        .filter(code -> code.startsWith("f1"))
                        .map(code -> all.forum(code, "en").city() + " "
                                + all.forum(code, "en").capacity()))
                .containsExactlyInAnyOrder(
                        "Ulyanovsk 1500",
                        "Kaliningrad 1300",
                        "Sochi 300",
                        "Yekaterinburg 500",
                        "Pyatigorsk 300",
                        "Ulan-Ude 1000",
                        "Vladivostok 700",
                        "Moscow 2000");
    }
}
