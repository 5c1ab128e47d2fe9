package org.forumbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forum is five hours ahead of UTC. */
@DisplayName("Reminders")
class RemindersTests {
    private static final String FORM = """
            form: f
            title: Анкета
            start: {command: f}
            submit: {save: keep, say: ok}
            ask:
              a: {type: text, label: А?}
              b: {type: text, label: Б?}
            remind: {after: [1d, 3d, 7d], text: "{form}: {answered} из {count}"}
            """;

    private final SettableClock clock = new SettableClock(Instant.parse("2024-04-02T07:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void come_to_who_has_stopped_as_often_as_the_file_says_and_survive_a_restart() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.writes("раз");
            assertThat(bot.planned()).containsExactly(Instant.parse("2024-04-03T07:00:00Z"));
        }
        try (var bot = start()) {
            assertThat(reminded(bot, "2024-04-03T07:00:00Z")).isEqualTo("Анкета: 1 из 2");
            assertThat(bot.newest().lane()).isEqualTo(Lane.REMINDER);
            assertThat(bot.buttons().stream().map(Button::label))
                    .containsExactly("remind.go", "remind.off", "remind.leave");
            assertThat(reminded(bot, "2024-04-05T07:00:00Z")).isEqualTo("Анкета: 1 из 2");
            assertThat(reminded(bot, "2024-04-09T07:00:00Z")).isEqualTo("Анкета: 1 из 2\n\nremind.last");
            assertThat(bot.buttons().stream().map(Button::label)).containsExactly("remind.go", "remind.leave");
            assertThat(bot.planned()).isEmpty();
            bot.presses(bot.button("remind.go"));
            assertThat(bot.newest().words().text()).isEqualTo("2/2\n\nБ?");
        }
    }

    @Test
    void come_once_after_a_long_downtime() {
        try (var bot = start()) {
            bot.writes("/f");
        }
        clock.advance(Duration.ofDays(20));
        try (var bot = start()) {
            bot.awaitJobs(clock);
            assertThat(bot.said.texts()).containsExactly("Анкета: 0 из 2\n\nremind.last");
            assertThat(bot.planned()).isEmpty();
        }
    }

    @Test
    void cost_a_step_no_write_and_count_from_the_last_one() {
        try (var bot = start()) {
            bot.writes("/f");
            var planned = bot.planned();
            clock.advance(Duration.ofHours(2));
            bot.writes("раз");
            assertThat(bot.planned()).isEqualTo(planned);
            bot.said.clear();
            clock.set(planned.getFirst());
            bot.awaitJobs(clock);
            assertThat(bot.said.messages()).isEmpty();
            assertThat(bot.planned()).containsExactly(planned.getFirst().plus(Duration.ofHours(2)));
        }
    }

    @Test
    void wait_for_the_end_of_the_quiet_hours() {
        clock.set(Instant.parse("2024-04-02T17:30:00Z"));
        try (var bot = start()) {
            bot.writes("/f");
            assertThat(bot.planned())
                    .as("half past ten in the evening there")
                    .containsExactly(Instant.parse("2024-04-04T04:00:00Z"));
        }
        clock.set(Instant.parse("2024-04-04T20:00:00Z"));
        try (var bot = start()) {
            bot.awaitJobs(clock);
            assertThat(bot.said.messages()).as("the bot has come up at night").isEmpty();
            assertThat(reminded(bot, "2024-04-05T04:00:00Z")).isEqualTo("Анкета: 0 из 2");
        }
    }

    @Test
    void end_with_what_they_remind_of() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.writes("раз");
            bot.writes("два");
            bot.presses(bot.button("SEND"));
            assertNobodyIsReminded(bot);
        }
    }

    @Test
    void end_when_the_answers_are_deleted() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.writes("/cancel");
            bot.presses(bot.button("DROP"));
            assertNobodyIsReminded(bot);
        }
    }

    @Test
    void are_not_for_who_has_blocked_the_bot() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.blocks();
            assertNobodyIsReminded(bot);
        }
    }

    @Test
    void end_when_the_person_wants_no_more() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.writes("раз");
            reminded(bot, "2024-04-03T07:00:00Z");
            bot.presses(bot.button("remind.off"));
            assertThat(bot.newest().words().text()).isEqualTo("remind.stopped\n\nMENU");
            assertThat(bot.planned()).isEmpty();
            bot.writes("два");
            assertThat(bot.newest().words().text()).as("the form goes on").doesNotContain("2/2");
        }
    }

    @Test
    void leave_the_draft_of_who_gives_up_to_be_found_in_the_menu() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.writes("раз");
            reminded(bot, "2024-04-03T07:00:00Z");
            var giveUp = bot.button("remind.leave");
            bot.presses(giveUp);
            assertThat(bot.newest().words().text()).isEqualTo("remind.left\n\nMENU");
            assertThat(bot.buttons().stream().map(Button::label)).containsExactly("nav.continue.form");
            bot.presses(bot.buttons().getFirst().data());
            assertThat(bot.newest().words().text()).isEqualTo("2/2\n\nБ?");
            assertThat(bot.planned()).isEmpty();
            bot.writes("два");
            bot.presses(bot.button("SEND"));
            bot.presses(giveUp);
            assertThat(bot.newest().words().text()).isEqualTo("form.sent\n\nMENU");
        }
    }

    @Test
    void do_not_speak_of_what_was_sent_and_is_only_being_changed() {
        try (var bot = start()) {
            bot.writes("/f");
            bot.in(() -> bot.bean(JdbcClient.class)
                    .sql("update conversation set sent = answers")
                    .update());
            assertNobodyIsReminded(bot);
        }
    }

    private void assertNobodyIsReminded(TalkBot bot) {
        bot.said.clear();
        clock.advance(Duration.ofDays(1));
        bot.awaitJobs(clock);
        assertThat(bot.said.messages()).extracting(Outgoing::lane).isEqualTo(List.of());
        assertThat(bot.planned()).isEmpty();
    }

    private String reminded(TalkBot bot, String time) {
        clock.set(Instant.parse(time).minusMillis(1));
        int before = bot.said.messages().size();
        clock.set(Instant.parse(time));
        bot.awaitJobs(clock);
        assertThat(bot.said.messages()).hasSize(before + 1);
        return bot.newest().words().text();
    }

    private TalkBot start() {
        return new TalkBot(folder.resolve("talk.db"), clock, FORM);
    }
}
