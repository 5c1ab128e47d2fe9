package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.files.ForumFile.Window;
import org.forumbot.programme.SmallForum;
import org.forumbot.registration.RegistrationFacts.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegistrationSlice
@Import(Talk.class)
@DisplayName("Registering at a forum")
class EntryTests {
    private final Talk talk;
    private final SmallForum forum;
    private final EntrySource source;
    private final RegistrationFacts facts;
    private final LocalDateTime now;

    @Autowired
    EntryTests(Talk talk, SmallForum forum, EntrySource source, RegistrationFacts facts, Clock clock) {
        this.talk = talk;
        this.forum = forum;
        this.source = source;
        this.facts = facts;
        this.now = clock.instant().atZone(ZoneId.of("Asia/Yekaterinburg")).toLocalDateTime();
    }

    @BeforeEach
    void as_the_file_says() {
        forum.reset();
    }

    private EntrySource.Row entry() {
        return source.rows(ANNA, new Params(Map.of())).getFirst();
    }

    @Test
    void is_open_where_the_file_says_nothing() {
        assertThat(entry()).isEqualTo(new EntrySource.Row("open", "", "", 0));
        assertThat(talk.instead(ANNA)).isEmpty();
    }

    @Test
    void waits_until_it_opens_and_says_when() {
        var opens = LocalDateTime.of(2099, 4, 1, 10, 0);
        forum.admits(new Window(opens, null), null);
        assertThat(entry()).isEqualTo(new EntrySource.Row("early", "1 апреля, 10:00", "", 0));
        assertThat(facts.of(ANNA)).isEqualTo(new Known(false, "", "early", "1 апреля, 10:00"));
        assertThat(talk.instead(ANNA)).isEqualTo("entry.closed");
        assertThat(talk.tries(ANNA))
                .isEqualTo(new Outcome.Refused(
                        "registration.early", Map.of("opens", "1 апреля, 10:00", "closes", "", "capacity", 0)));
    }

    @Test
    void ends_at_the_minute_in_the_time_of_the_forum() {
        forum.admits(new Window(null, now.plusSeconds(1)), null);
        assertThat(talk.instead(ANNA)).isEmpty();
        forum.admits(new Window(null, now), null);
        assertThat(talk.instead(ANNA)).isEqualTo("entry.closed");
        assertThat(talk.tries(ANNA)).isInstanceOf(Outcome.Refused.class);
        assertThat(entry().state()).isEqualTo("late");
    }

    @Test
    void is_refused_to_whom_there_is_no_room_for_even_when_the_form_was_open() {
        forum.admits(Window.ALWAYS, 1);
        assertThat(List.of(talk.instead(ANNA), talk.instead(BORIS))).containsOnly("");
        talk.registers(ANNA);
        assertThat(talk.tries(BORIS))
                .isEqualTo(new Outcome.Refused(
                        "registration.full", Map.of("opens", "", "closes", "", "capacity", 1)));
        assertThat(talk.instead(BORIS)).isEqualTo("entry.closed");
        assertThat(entry()).isEqualTo(new EntrySource.Row("full", "", "", 1));
        talk.does(ANNA, "registration.cancel");
        assertThat(talk.tries(BORIS)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void leaves_those_in_who_are_in_and_lets_them_change_their_answers() {
        var number = talk.registers(ANNA);
        talk.registers(BORIS);
        forum.admits(new Window(null, now.minusDays(1)), 1);
        assertThat(talk.instead(ANNA)).isEqualTo("mine.agenda");
        assertThat(talk.sends(ANNA, 5, "press")).isEqualTo(number);
        assertThat(facts.of(BORIS).registered()).isTrue();
    }
}
