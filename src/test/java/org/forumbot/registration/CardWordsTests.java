package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Phrases;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Format;
import org.forumbot.files.ForumFile.OfferRules;
import org.forumbot.files.ForumFile.Part;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.ForumFile.Step;
import org.forumbot.files.ForumFile.Track;
import org.forumbot.files.ForumFile.Window;
import org.forumbot.testkit.WrittenFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a section's card")
class CardWordsTests {
    private static final Phrases PHRASES = WrittenFiles.phrases("sections");

    private final CardWords words = new CardWords(PHRASES);
    private final ForumFile forum = new ForumFile(
            "b24",
            "Будущее",
            "Будущее",
            "",
            ZoneId.of("Asia/Omsk"),
            null,
            null,
            "",
            null,
            Window.ALWAYS,
            Choice.FREE,
            OfferRules.USUAL,
            Map.of(),
            Map.of("health", new Track("health", "Здоровье", null)),
            Map.of(),
            Map.of("lampa", new Part("lampa", "Фестиваль «Лампа»", "")),
            Map.of(
                    "panel", new Format("panel", "Панель", List.of()),
                    "strategic",
                            new Format(
                                    "strategic",
                                    "Стратегическая сессия",
                                    List.of(
                                            new Step(1, "Знакомство"),
                                            new Step(1, "Проблемы"),
                                            new Step(2, "Защита")))),
            Map.of());

    @Test
    void tell_the_format_the_track_and_the_event() {
        assertThat(words.kind(section("Кино", "health", "lampa", "panel", false, false), forum, "ru"))
                .isEqualTo("\nПанель · Здоровье\nСобытие форума: Фестиваль «Лампа»");
    }

    @Test
    void do_not_tell_the_event_twice_when_the_section_is_all_of_it() {
        assertThat(words.kind(section("Фестиваль «Лампа»", null, "lampa", null, false, false), forum, "ru"))
                .isEmpty();
    }

    @Test
    void tell_who_may_come_and_whether_it_takes_place() {
        assertThat(words.kind(section("Визит", null, null, null, true, true), forum, "ru"))
                .isEqualTo("\n🔒 Вход по приглашениям\n❌ Секция отменена");
    }

    @Test
    void number_the_steps_through_the_days() {
        assertThat(words.about(section("Сессия", null, null, "strategic", false, false), forum, "ru"))
                .isEqualTo("""


                        О деле.

                        Как пройдёт:
                        День 1
                        1. Знакомство
                        2. Проблемы
                        День 2
                        3. Защита""");
    }

    @Test
    void leave_out_what_the_file_does_not_tell() {
        var bare = section("Встреча", null, null, "unknown", false, false);
        assertThat(words.kind(bare, forum, "ru")).isEmpty();
        assertThat(words.about(bare, forum, "ru")).isEqualTo("\n\nО деле.");
    }

    private static Section section(
            String title,
            @Nullable String track,
            @Nullable String part,
            @Nullable String format,
            boolean invited,
            boolean cancelled) {
        return new Section(
                "S1", title, null, null, null, null, track, part, format, null, "О деле.", List.of(), Map.of(),
                List.of(), invited, false, cancelled, null);
    }
}
