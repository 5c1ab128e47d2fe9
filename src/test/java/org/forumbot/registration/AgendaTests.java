package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.MUSEUM;
import static org.forumbot.programme.SmallForum.SPORT;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;
import static org.forumbot.registration.Talk.CLARA;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.forumbot.conversation.Asker;
import org.forumbot.delivery.Lane;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.people.People;
import org.forumbot.programme.SmallForum;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forum is five hours ahead of UTC: 19:00 there is 14:00Z, 08:00 is 03:00Z. */
@DisplayName("What people hear of their sections by themselves")
class AgendaTests {
    private static final String WEEKS_BEFORE = "2024-04-23T09:00:00Z";
    private static final String EVENING = "2024-05-13T14:00:01Z";
    private static final String MORNING = "2024-05-14T03:00:01Z";
    private static final String HOUR_BEFORE_CARE = "2024-05-14T04:00:01Z";

    private final SettableClock clock = new SettableClock(Instant.parse(WEEKS_BEFORE));
    private final SmallForum forum = new SmallForum();

    @TempDir
    Path folder;

    @Test
    void is_told_the_evening_before_the_morning_and_an_hour_before() {
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            bot.takes(ANNA, MUSEUM);
            bot.does(BORIS, "seats.wait", "section=" + CARE);
            assertThat(bot.at("2024-05-13T13:59:00Z")).isEmpty();
            assertThat(bot.at(EVENING))
                    .containsExactly("101 ru agenda.evening {count=2, date=14 мая, forum=Малый, plan="
                            + "✅ 10:00–12:00 Забота о старшем поколении\nКомплекс Синара, ул. Первая, 1\n\n"
                            + "✅ 13:00–14:30 Музей и подростки: как не скучать\nКомплекс Синара, ул. Первая, 1,"
                            + " weekday=вторник}");
            assertThat(bot.last(ANNA).lane()).isEqualTo(Lane.REMINDER);
            assertThat(bot.last(ANNA).keyboard())
                    .isEqualTo(Keyboard.inline(List.of(List.of(new Button("ru agenda.open {}", "o.s24.mine.day.14")))));
            assertThat(bot.at(MORNING))
                    .satisfiesExactly(
                            anna -> assertThat(anna).startsWith("101 ru agenda.morning {count=2"),
                            boris -> assertThat(boris)
                                    .startsWith("102 ru agenda.morning {count=1")
                                    .contains("⏳ 10:00–12:00"),
                            clara -> assertThat(clara)
                                    .isEqualTo(
                                            "103 en agenda.morning.free {count=3, date=14 May, forum=Малый, weekday=Tuesday}"));
            assertThat(bot.at(HOUR_BEFORE_CARE))
                    .containsExactly("101 ru agenda.soon {date=14 мая, end=12:00, place=Комплекс Синара, ул. Первая, 1,"
                            + " start=10:00, title=Забота о старшем поколении, weekday=вторник,"
                            + " when=14 мая, вторник, 10:00–12:00}");
            assertThat(bot.last(ANNA).keyboard())
                    .isEqualTo(Keyboard.inline(List.of(
                            List.of(new Button("ru agenda.section {}", "o.s24.sections.card.S1")),
                            List.of(new Button("ru agenda.leave {}", "d.s24.sections.card.seats:leave.S1")))));
        }
    }

    @Test
    void is_told_once_over_restarts_and_wherever_the_clock_jumps() {
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            assertThat(bot.at(EVENING)).hasSize(1);
            assertThat(bot.at("2024-05-13T13:00:00Z")).isEmpty();
            bot.reloads();
            assertThat(bot.at(EVENING)).isEmpty();
        }
        clock.set(Instant.parse("2024-05-13T12:00:00Z"));
        try (var bot = bot()) {
            assertThat(bot.at(EVENING)).isEmpty();
            assertThat(bot.at(MORNING)).hasSize(3);
        }
        try (var bot = bot()) {
            assertThat(bot.at("2024-05-14T03:30:00Z")).isEmpty();
        }
    }

    @Test
    void is_told_after_a_restart_what_fell_due_meanwhile_unless_it_is_past() {
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            bot.takes(ANNA, SPORT);
        }
        clock.set(Instant.parse("2024-05-14T04:50:00Z"));
        try (var bot = bot()) {
            bot.settle();
            // no word of the evening before, which is over
            assertThat(bot.heard())
                    .satisfiesExactly(
                            morning -> assertThat(morning).startsWith("101 ru agenda.morning {count=1"),
                            soon -> assertThat(soon).startsWith("101 ru agenda.soon"),
                            boris -> assertThat(boris).startsWith("102 ru agenda.morning.free {count=3"),
                            clara -> assertThat(clara).startsWith("103 en agenda.morning.free {count=3"));
        }
    }

    @Test
    void is_told_nothing_of_what_has_begun() {
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            assertThat(bot.at("2024-05-20T03:00:00Z")).isEmpty();
        }
        try (var bot = bot()) {
            bot.settle();
            assertThat(bot.heard()).isEmpty();
        }
    }

    @Test
    void is_told_nothing_by_night() {
        forum.moves(CARE, 14, "08:30");
        forum.moves(SPORT, 15, "06:00");
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            bot.takes(BORIS, SPORT);
            bot.at(EVENING);
            assertThat(bot.at("2024-05-14T02:59:00Z")).isEmpty();
            assertThat(bot.at(MORNING)).anyMatch(said -> said.startsWith("101 ru agenda.soon"));
            assertThat(bot.at("2024-05-15T00:30:00Z")).as("05:30 there").isEmpty();
            assertThat(bot.at("2024-05-15T03:00:01Z")).noneMatch(said -> said.contains("agenda.soon"));
        }
    }

    @Test
    void is_told_anew_of_a_section_that_moves_and_not_at_its_old_time() {
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            forum.moves(CARE, 15, "16:00");
            bot.reloads();
            assertThat(bot.at(EVENING)).noneMatch(said -> said.contains("agenda."));
            assertThat(bot.at(HOUR_BEFORE_CARE)).noneMatch(said -> said.contains("agenda.soon"));
            assertThat(bot.at("2024-05-15T10:00:01Z"))
                    .containsExactly("101 ru agenda.soon {date=15 мая, end=18:00, place=Комплекс Синара, ул. Первая, 1,"
                            + " start=16:00, title=Забота о старшем поколении, weekday=среда,"
                            + " when=15 мая, среда, 16:00–18:00}");
            forum.moves(CARE, 15, "18:00");
            bot.reloads();
            assertThat(bot.at("2024-05-15T12:00:01Z"))
                    .filteredOn(said -> said.contains("agenda.soon"))
                    .hasSize(1);
        }
    }

    @Test
    void is_told_only_to_those_who_take_part_and_can_be_reached() {
        try (var bot = started()) {
            bot.takes(ANNA, MUSEUM);
            bot.takes(BORIS, MUSEUM);
            bot.does(ANNA, "registration.cancel");
            bot.in(() -> bot.bean(People.class).unreachable(BORIS.person()));
            assertThat(bot.at(EVENING)).isEmpty();
        }
    }

    @Test
    void leads_back_to_a_form_that_waits() {
        try (var bot = started()) {
            bot.takes(ANNA, CARE);
            bot.inForms.add(ANNA.person());
            bot.at(EVENING);
            assertThat(bot.last(ANNA).keyboard().toString()).contains("label=back");
        }
    }

    @Test
    void reaches_each_of_many_once_slice_by_slice() {
        var many = new HashSet<String>();
        try (var bot = started()) {
            forum.capacity(SPORT, 250);
            for (int number = 0; number < 230; number++) {
                var who = new Asker(5000 + number, "ru", SmallForum.CODE);
                bot.registers(who);
                bot.takes(who, SPORT);
                many.add(who.person() + " ru agenda.evening");
            }
            assertThat(bot.at("2024-05-14T14:00:01Z").stream().map(said -> said.replaceFirst(" \\{(?s).*", "")))
                    .hasSize(230)
                    .allMatch(many::remove);
            assertThat(many).isEmpty();
        }
    }

    private AgendaBot started() {
        var bot = bot();
        List.of(ANNA, BORIS, CLARA).forEach(bot::registers);
        return bot;
    }

    private AgendaBot bot() {
        return new AgendaBot(folder, clock, forum);
    }
}
