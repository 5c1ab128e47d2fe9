package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forumbot.dialog.Remind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reminders in the file of a form")
class ReminderFileTests {
    private static final String FORM =
            "form: f\ntitle: F\nsubmit: {save: keep, say: ok}\nask:\n  a: {type: text, label: А?}\n";

    @Test
    void say_when_and_what() {
        var remind = read("remind: {after: [3h, 2d], quiet: 22:00-8:30, text: 'Ждёт {form}: {answered}/{count}'}");
        assertThat(remind.after()).containsExactly(Duration.ofHours(3), Duration.ofDays(2));
        assertThat(List.of(remind.from(), remind.to())).containsExactly(LocalTime.of(22, 0), LocalTime.of(8, 30));
        assertThat(Optional.ofNullable(remind.text())
                        .orElseThrow()
                        .words(Map.of("form", "F", "answered", 1, "count", 2))
                        .text())
                .isEqualTo("Ждёт F: 1/2");
    }

    @Test
    void are_quiet_at_night_without_being_told() {
        assertThat(read("remind: {after: [1d]}"))
                .isEqualTo(new Remind(List.of(Duration.ofDays(1)), LocalTime.of(21, 0), LocalTime.of(9, 0), null));
    }

    @Test
    void are_none_where_the_file_says_nothing() {
        assertThat(read("")).isEqualTo(Remind.NEVER);
    }

    @ParameterizedTest
    @MethodSource
    void are_refused_when_they_cannot_be_meant(String remind, String mistake) {
        assertThat(SmallForms.mistakes(Map.of("f.yaml", FORM + remind))).containsExactly("dialogs/f.yaml:" + mistake);
    }

    static Stream<Arguments> are_refused_when_they_cannot_be_meant() {
        return Stream.of(
                arguments("remind: {after: [1d, 3w]}", "6:22 '3w' is no time such as 3h or 2d."),
                arguments(
                        "remind: {after: [3d, 1d]}",
                        "6:22 '1d' is not later than the one before: all count from the last answer."),
                arguments("remind: {text: Эй}", "6:9 'after' is missing: when to remind, such as [1d, 3d, 7d]."),
                arguments(
                        "remind: {after: [1d], quiet: ночью}",
                        "6:30 'ночью' is not a time of the day from which and one to which nothing is said, such as"
                                + " 21:00-09:00."),
                arguments(
                        "remind: {after: [1d], quiet: 25:00-09:00}",
                        "6:30 '25:00-09:00' is not a time of the day from which and one to which nothing is said, such"
                                + " as 21:00-09:00."),
                arguments(
                        "remind: {after: [1d], text: '{name}, эй'}",
                        "6:30 The value 'name' is not known. Possible: answered, count, form, forum."));
    }

    private static Remind read(String remind) {
        return SmallForms.form("ru", FORM + remind).remind();
    }
}
