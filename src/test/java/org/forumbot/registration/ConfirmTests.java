package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CODE;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;
import static org.forumbot.registration.Talk.CLARA;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.people.People;
import org.forumbot.programme.Seats;
import org.forumbot.programme.SmallForum;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forum is five hours ahead of UTC: 10:00 there is 05:00Z, 18:00 is 13:00Z. */
@DisplayName("A seat that is to be confirmed once more")
class ConfirmTests {
    private static final String ASKED = "2024-05-13T05:00:01Z";
    private static final String RELEASED = "2024-05-13T13:00:01Z";

    private final SettableClock clock = new SettableClock(Instant.parse("2024-05-02T07:00:00Z"));
    private final SmallForum forum = new SmallForum();

    @TempDir
    Path folder;

    @Test
    void goes_to_who_stands_in_line_when_nobody_answers() {
        try (var bot = started(CARE)) {
            bot.takes(ANNA, CARE);
            bot.does(BORIS, "seats.wait", "section=" + CARE);
            assertThat(bot.at(ASKED))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("101 ru confirm.ask")
                    .contains("until=18:00");
            assertThat(bot.last(ANNA).keyboard())
                    .isEqualTo(Keyboard.inline(List.of(
                            List.of(new Button("ru confirm.yes {}", "d.s24.mine.confirm.seats:confirm.S1")),
                            List.of(new Button("ru agenda.leave {}", "d.s24.mine.confirm.seats:leave.S1")))));
            assertThat(bot.at(RELEASED))
                    .satisfiesExactly(
                            anna -> assertThat(anna).startsWith("101 ru confirm.released"),
                            boris -> assertThat(boris).startsWith("102 ru seats.offered"));
            assertThat(seated(bot, CARE)).isZero();
        }
    }

    @Test
    void stays_when_it_is_confirmed() {
        try (var bot = started(CARE)) {
            bot.takes(ANNA, CARE);
            bot.at(ASKED);
            bot.does(ANNA, "seats.confirm", "section=" + CARE);
            assertThat(bot.at(RELEASED)).isEmpty();
            assertThat(seated(bot, CARE)).isOne();
        }
    }

    @Test
    void stays_when_it_was_taken_after_the_question() {
        try (var bot = started(SCHOOL)) {
            bot.takes(ANNA, SCHOOL);
            bot.at(ASKED);
            bot.takes(BORIS, SCHOOL);
            assertThat(bot.at(RELEASED)).hasSize(1).first().asString().startsWith("101 ru confirm.released");
            assertThat(seated(bot, SCHOOL)).isOne();
        }
    }

    @Test
    void stays_when_the_question_came_too_late_to_be_answered() {
        try (var bot = started(CARE)) {
            bot.takes(ANNA, CARE);
        }
        clock.set(Instant.parse("2024-05-13T12:30:00Z"));
        try (var bot = bot()) {
            bot.settle();
            assertThat(bot.heard()).hasSize(1);
            assertThat(bot.at(RELEASED)).isEmpty();
            assertThat(seated(bot, CARE)).isOne();
        }
    }

    @Test
    void of_who_cannot_be_reached_goes_on() {
        try (var bot = started(CARE)) {
            bot.takes(ANNA, CARE);
            bot.in(() -> bot.bean(People.class).unreachable(ANNA.person()));
            assertThat(bot.at(ASKED)).isEmpty();
            assertThat(bot.at(RELEASED)).isEmpty();
            assertThat(seated(bot, CARE)).isZero();
        }
    }

    @Test
    void is_not_asked_about_where_the_section_does_not_want_to_know() {
        try (var bot = started(SCHOOL)) {
            bot.takes(ANNA, CARE);
            assertThat(bot.at(ASKED)).isEmpty();
            assertThat(bot.at(RELEASED)).isEmpty();
        }
    }

    private static int seated(AgendaBot bot, String section) {
        var seated = new ArrayList<Integer>();
        bot.in(() -> seated.add(bot.bean(Seats.class).free(CODE, section).seated()));
        return seated.getLast();
    }

    private AgendaBot started(String section) {
        forum.confirms(section);
        var bot = bot();
        List.of(ANNA, BORIS, CLARA).forEach(bot::registers);
        return bot;
    }

    private AgendaBot bot() {
        return new AgendaBot(folder, clock, forum);
    }
}
