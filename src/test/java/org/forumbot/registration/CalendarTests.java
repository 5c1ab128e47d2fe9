package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.MUSEUM;
import static org.forumbot.programme.SmallForum.SPORT;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VEvent;
import org.forumbot.conversation.Outcome;
import org.forumbot.delivery.Enclosure;
import org.forumbot.dialog.Value.FileKind;
import org.forumbot.people.People;
import org.forumbot.programme.Overfull;
import org.forumbot.programme.Planned;
import org.forumbot.programme.SmallForum;
import org.forumbot.registration.RegistrationSlice.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegistrationSlice
@Import(Talk.class)
@DisplayName("A person's own calendar")
class CalendarTests {
    private final Talk talk;
    private final SmallForum forum;
    private final Said said;
    private final Planned planned;
    private final CalendarNews news;

    @Autowired
    CalendarTests(Talk talk, SmallForum forum, Said said, Planned planned, CalendarNews news) {
        this.talk = talk;
        this.forum = forum;
        this.said = said;
        this.planned = planned;
        this.news = news;
    }

    @BeforeEach
    void registered(@Autowired People people) {
        forum.reset();
        said.messages.clear();
        planned.due.clear();
        people.meet(ANNA.person(), "ru");
        people.meet(BORIS.person(), "ru");
        talk.registers(ANNA);
        talk.registers(BORIS);
    }

    @Test
    void hears_of_a_seat_that_the_organizers_have_taken_back(@Autowired Overfull overfull) {
        takes(SPORT);
        talk.does(ANNA, "mine.calendar");
        planned.due.clear();
        forum.capacity(SPORT, 0);
        overfull.trim(SmallForum.CODE, SPORT);
        assertThat(planned.due).containsOnlyKeys("calendar s24.101");
    }

    @Test
    void gets_all_seats_in_one_file_and_no_places_in_line() {
        takes(SPORT);
        takes(MUSEUM);
        talk.does(BORIS, "seats.take", "section=" + CARE);
        talk.does(ANNA, "seats.wait", "section=" + CARE);
        assertThat(talk.does(ANNA, "mine.calendar")).isEqualTo(new Outcome.Apart("calendar.sent", Map.of()));
        assertThat(told())
                .containsExactly(
                        "Музей и подростки: как не скучать 2024-05-14T08:00:00Z–2024-05-14T09:30:00Z CONFIRMED 0",
                        "Двор и стадион 2024-05-15T05:00:00Z–2024-05-15T06:00:00Z CONFIRMED 0");
    }

    @Test
    void has_nothing_to_get_without_seats() {
        assertThat(talk.does(ANNA, "mine.calendar")).isEqualTo(Outcome.refused("calendar.nothing"));
        assertThat(said.messages).isEmpty();
    }

    @Test
    void knows_an_event_again_when_it_has_moved() {
        takes(SPORT);
        talk.does(ANNA, "mine.calendar");
        var uid = uid();
        forum.moves(SPORT, 15, "16:00");
        talk.does(ANNA, "mine.calendar");
        assertThat(told()).containsExactly("Двор и стадион 2024-05-15T11:00:00Z–2024-05-15T13:00:00Z CONFIRMED 1");
        talk.does(ANNA, "mine.calendar");
        assertThat(told()).containsExactly("Двор и стадион 2024-05-15T11:00:00Z–2024-05-15T13:00:00Z CONFIRMED 1");
        assertThat(uid()).isEqualTo(uid);
    }

    @Test
    void hears_of_a_seat_that_was_left_and_of_nothing_else() {
        takes(SPORT);
        takes(MUSEUM);
        talk.does(ANNA, "mine.calendar");
        talk.does(ANNA, "seats.leave", "section=" + SPORT);
        assertThat(planned.due).containsOnlyKeys("calendar s24.101");
        news.run("s24.101", "");
        assertThat(told()).containsExactly("Двор и стадион 2024-05-15T05:00:00Z–2024-05-15T06:00:00Z CANCELLED 1");
        said.messages.clear();
        news.run("s24.101", "");
        assertThat(said.messages).isEmpty();
    }

    @Test
    void is_another_event_when_the_seat_is_taken_anew() {
        takes(SPORT);
        talk.does(ANNA, "mine.calendar");
        var uid = uid();
        talk.does(ANNA, "seats.leave", "section=" + SPORT);
        takes(SPORT);
        talk.does(ANNA, "mine.calendar");
        assertThat(told()).hasSize(2).last().asString().endsWith("CANCELLED 1");
        assertThat(uid()).isNotEqualTo(uid);
    }

    @Test
    void is_told_nothing_that_it_was_never_told_of() {
        takes(SPORT);
        talk.does(ANNA, "seats.leave", "section=" + SPORT);
        assertThat(planned.due).isEmpty();
        news.run("s24.101", "");
        assertThat(said.messages).isEmpty();
    }

    @Test
    void is_forgotten_with_its_person(@Autowired ForgetRegistration registration) {
        takes(SPORT);
        talk.does(ANNA, "mine.calendar");
        said.messages.clear();
        registration.forget(ANNA.person());
        news.run("s24.101", "");
        assertThat(said.messages).isEmpty();
    }

    private void takes(String section) {
        talk.does(ANNA, "seats.take", "section=" + section);
    }

    private List<String> told() {
        return events().stream().map(CalendarTests::told).toList();
    }

    private static String told(VEvent event) {
        return "%s %s–%s %s %s"
                .formatted(
                        event.getSummary().getValue(),
                        Instant.from(event.getDateTimeStart().getDate()),
                        Instant.from(event.getDateTimeEnd().getDate()),
                        event.getStatus().getValue(),
                        event.getSequence().getSequenceNo());
    }

    private String uid() {
        return events().getFirst().getUid().orElseThrow().getValue();
    }

    /** Of the file that was sent last. */
    private List<VEvent> events() {
        var last = said.messages.getLast();
        assertThat(last.chat()).isEqualTo(ANNA.person());
        var file = (Enclosure.Made) Objects.requireNonNull(last.enclosure());
        assertThat(file.kind()).isEqualTo(FileKind.DOCUMENT);
        assertThat(file.name()).isEqualTo("s24.ics");
        return CalendarFileTests.events(file.bytes());
    }
}
