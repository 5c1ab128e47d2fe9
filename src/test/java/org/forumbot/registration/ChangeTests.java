package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.programme.SmallForum.SPORT;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;
import static org.forumbot.registration.Talk.CLARA;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.programme.SmallForum;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A section that changes")
class ChangeTests {
    private static final String NOON = "2024-05-02T07:00:00Z";

    private final SettableClock clock = new SettableClock(Instant.parse(NOON));
    private final SmallForum forum = new SmallForum();

    @TempDir
    Path folder;

    @Test
    void is_told_once_to_all_who_have_a_seat_or_stand_in_line() {
        try (var bot = started()) {
            forum.moves(CARE, 15, "16:00");
            bot.reloads();
            bot.settle();
            assertThat(bot.heard())
                    .containsExactly(
                            "101 ru change.moved {before=14 мая, вторник, 10:00–12:00, forum=Малый,"
                                    + " other=Школа для каждого ребёнка, others=1,"
                                    + " otherwhen=14 мая, вторник, 11:00–12:30,"
                                    + " place=Комплекс Синара, ул. Первая, 1, title=Забота о старшем поколении,"
                                    + " when=15 мая, среда, 16:00–18:00}",
                            "103 en change.moved {before=14 May, Tuesday, 10:00–12:00, forum=Малый,"
                                    + " other=Школа для каждого ребёнка, others=1,"
                                    + " otherwhen=14 May, Tuesday, 11:00–12:30,"
                                    + " place=Комплекс Синара, ул. Первая, 1, title=Забота о старшем поколении,"
                                    + " when=15 May, Wednesday, 16:00–18:00}");
            assertThat(bot.last(ANNA).keyboard())
                    .isEqualTo(Keyboard.inline(List.of(
                            List.of(new Button(
                                    "ru change.take {title=Школа для каждого ребёнка}",
                                    "d.s24.sections.card.seats:take.S2")),
                            List.of(new Button("ru agenda.section {}", "o.s24.sections.card.S1")),
                            List.of(new Button("ru agenda.leave {}", "d.s24.sections.card.seats:leave.S1")),
                            List.of(new Button("ru change.mine {}", "o.s24.mine.agenda")))));
            bot.said.clear();
            bot.reloads();
            bot.settle();
            assertThat(bot.heard()).isEmpty();
        }
    }

    @Test
    void is_told_at_the_start_when_it_changed_while_the_bot_was_off() {
        try (var bot = started()) {
            bot.settle();
        }
        forum.cancels(CARE);
        try (var bot = bot()) {
            bot.settle();
            assertThat(bot.heard()).hasSize(2).allMatch(said -> said.contains(" change.cancelled {before=14 "));
        }
        try (var bot = bot()) {
            bot.settle();
            assertThat(bot.heard()).isEmpty();
        }
    }

    @Test
    void is_cancelled_when_the_file_no_longer_has_it() {
        try (var bot = started()) {
            forum.remove(CARE);
            bot.reloads();
            bot.settle();
            assertThat(bot.heard())
                    .hasSize(2)
                    .allMatch(said -> said.contains("change.cancelled") && said.contains("title=Забота о старшем"));
            assertThat(bot.last(ANNA).keyboard().toString()).doesNotContain("seats:leave");
        }
    }

    @Test
    void offers_nothing_where_everything_is_full() {
        try (var bot = started()) {
            forum.capacity(SCHOOL, 0);
            forum.cancels(CARE);
            bot.reloads();
            bot.settle();
            assertThat(bot.heard()).hasSize(2).allMatch(said -> said.contains("others=0"));
            assertThat(bot.last(ANNA).keyboard().toString()).doesNotContain("seats:take");
        }
    }

    @Test
    void takes_place_after_all() {
        try (var bot = started()) {
            forum.cancels(CARE);
            bot.reloads();
            bot.settle();
            bot.said.clear();
            forum.moves(CARE, 14, "10:00");
            forum.revives(CARE);
            bot.reloads();
            bot.settle();
            assertThat(bot.heard()).hasSize(2).allMatch(said -> said.contains("change.revived"));
        }
    }

    @Test
    void is_told_in_the_morning_when_it_changed_by_night() {
        try (var bot = started()) {
            clock.set(Instant.parse("2024-05-02T19:00:00Z"));
            forum.moves(CARE, 15, "16:00");
            bot.reloads();
            bot.settle();
            assertThat(bot.heard()).isEmpty();
            assertThat(bot.at("2024-05-03T03:00:01Z")).hasSize(2);
        }
    }

    @Test
    void is_no_news_when_it_is_over() {
        try (var bot = started()) {
            clock.set(Instant.parse("2024-05-20T07:00:00Z"));
            forum.moves(CARE, 14, "12:00");
            bot.reloads();
            bot.settle();
            assertThat(bot.heard()).isEmpty();
        }
    }

    @Test
    void is_told_to_the_calendar_that_has_it() {
        try (var bot = started()) {
            bot.does(ANNA, "mine.calendar");
            bot.said.clear();
            forum.moves(CARE, 15, "16:00");
            bot.reloads();
            bot.settle();
            assertThat(bot.at("2024-05-02T07:02:00Z")).containsExactly("101 ru calendar.news {}");
        }
    }

    @Test
    void is_told_to_nobody_who_has_left() {
        try (var bot = started()) {
            bot.does(CLARA, "seats.leave", "section=" + CARE);
            forum.moves(CARE, 15, "16:00");
            forum.moves(SPORT, 15, "16:00");
            bot.reloads();
            bot.settle();
            assertThat(bot.heard()).hasSize(1).first().asString().startsWith("101 ru change.moved");
        }
    }

    /** Anna has a seat, Clara stands in line, Boris has neither. */
    private AgendaBot started() {
        var bot = bot();
        List.of(ANNA, BORIS, CLARA).forEach(bot::registers);
        bot.takes(ANNA, CARE);
        bot.does(CLARA, "seats.wait", "section=" + CARE);
        bot.settle();
        bot.said.clear();
        return bot;
    }

    private AgendaBot bot() {
        return new AgendaBot(folder, clock, forum);
    }
}
