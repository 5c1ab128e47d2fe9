package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CODE;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;
import static org.forumbot.registration.Talk.CLARA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.delivery.Lane;
import org.forumbot.delivery.Outgoing;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Words;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Quota;
import org.forumbot.files.ForumFile.Window;
import org.forumbot.people.People;
import org.forumbot.programme.Invitations;
import org.forumbot.programme.News;
import org.forumbot.programme.Overfull;
import org.forumbot.programme.Planned;
import org.forumbot.programme.SeatOffered;
import org.forumbot.programme.SeatTaken;
import org.forumbot.programme.SeatsSlice;
import org.forumbot.programme.SmallForum;
import org.forumbot.registration.RegistrationSlice.Said;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegistrationSlice
@Import(Talk.class)
@DisplayName("Taking, awaiting and leaving a seat")
class SeatActsTests {
    private static final Map<String, Object> CARE_VALUES = Map.of(
            "title", "Забота о старшем поколении",
            "date", "14 мая",
            "weekday", "вторник",
            "when", "14 мая, вторник, 10:00–12:00",
            "start", "10:00",
            "end", "12:00",
            "place", "Синара Центр");

    private final Talk talk;
    private final SmallForum forum;
    private final News news;
    private final Said said;
    private final People people;
    private final Planned planned;
    private final SettableClock clock;

    @Autowired
    SeatActsTests(
            Talk talk, SmallForum forum, News news, Said said, People people, Planned planned, SettableClock clock) {
        this.planned = planned;
        this.clock = clock;
        this.talk = talk;
        this.forum = forum;
        this.news = news;
        this.said = said;
        this.people = people;
    }

    @BeforeEach
    void as_the_file_says() {
        forum.reset();
        news.forget();
        said.messages.clear();
        planned.due.clear();
        clock.set(SeatsSlice.NOW);
        talk.registers(ANNA);
        talk.registers(BORIS);
        talk.registers(CLARA);
        people.meet(CLARA.person(), "en");
    }

    @Test
    void wants_a_registration_first() {
        talk.does(ANNA, "registration.cancel");
        assertThat(takes(ANNA, CARE)).isEqualTo(new Outcome.First("registration"));
        assertThat(talk.does(ANNA, "seats.wait", "section=" + CARE)).isEqualTo(new Outcome.First("registration"));
        assertThat(leaves(ANNA, CARE)).isEqualTo(Outcome.done("seats.nothing"));
    }

    @Test
    void is_confirmed_with_time_and_place_once_or_twice() {
        var done = new Outcome.Done("seats.taken", CARE_VALUES);
        assertThat(List.of(takes(ANNA, CARE), takes(ANNA, CARE))).containsOnly(done);
    }

    @Test
    void says_how_many_wait_when_it_is_full() {
        takes(ANNA, CARE);
        waits(BORIS, CARE);
        assertThat(takes(CLARA, CARE)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.phrase()).isEqualTo("seats.full");
            assertThat(refused.values()).containsEntry("waiting", 1).containsEntry("date", "14 May");
        });
    }

    @Test
    void says_the_place_in_line() {
        takes(ANNA, CARE);
        assertThat(waits(BORIS, CARE)).isEqualTo(new Outcome.Done("seats.waiting", with(CARE_VALUES, "position", 1)));
    }

    @Test
    void asks_about_two_sections_at_one_time_and_takes_the_answer() {
        takes(ANNA, CARE);
        assertThat(takes(ANNA, SCHOOL))
                .isEqualTo(new Outcome.Sure("seats.clash", with(CARE_VALUES, "wanted", "Школа для каждого ребёнка")));
        assertThat(talk.does(ANNA, "seats.take", "section=" + SCHOOL, "sure=yes"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.phrase()).isEqualTo("seats.taken"));
    }

    @Test
    void refuses_what_does_not_exist() {
        assertThat(takes(ANNA, "S9")).isEqualTo(Outcome.refused("seats.gone"));
        assertThat(takes(ANNA, "")).isEqualTo(Outcome.refused("seats.gone"));
    }

    @Test
    void leaves_once_and_twice() {
        takes(ANNA, CARE);
        waits(BORIS, CARE);
        assertThat(leaves(BORIS, CARE)).isEqualTo(new Outcome.Done("seats.unqueued", CARE_VALUES));
        assertThat(leaves(ANNA, CARE)).isEqualTo(new Outcome.Done("seats.left", CARE_VALUES));
        assertThat(leaves(ANNA, CARE)).isEqualTo(Outcome.done("seats.nothing"));
        assertThat(said.messages).isEmpty();
    }

    @Test
    void tells_the_first_in_line_in_their_language() {
        takes(ANNA, CARE);
        waits(CLARA, CARE);
        waits(BORIS, CARE);
        leaves(ANNA, CARE);
        assertThat(said.messages)
                .containsExactly(Outgoing.to(
                        CLARA.person(),
                        Lane.OFFER,
                        Words.plain("en seats.offered {date=14 May, end=12:00, place=Sinara Center, start=10:00,"
                                + " title=Забота о старшем поколении, until=14:30, weekday=Tuesday,"
                                + " when=14 May, Tuesday, 10:00–12:00}"),
                        Keyboard.inline(List.of(
                                button("take", "seats:take"),
                                button("decline", "seats:decline"),
                                button("leave", "seats:leave"),
                                List.of(new Button("en seats.offered_open {}", "o.s24.sections.card.S1"))))));
    }

    @Test
    void tells_nobody_of_an_offer_in_the_night_but_in_the_morning(@Autowired OnSeatOffered telling) {
        takes(ANNA, CARE);
        waits(CLARA, CARE);
        clock.set(Instant.parse("2024-04-23T20:00:00Z"));
        leaves(ANNA, CARE);
        assertThat(said.messages).isEmpty();
        var seat = news.of(SeatOffered.class).getFirst().seat();
        assertThat(planned.due).containsEntry("seats.tell " + seat, Instant.parse("2024-04-24T03:00:00Z"));

        clock.set(Instant.parse("2024-04-24T03:00:00Z"));
        telling.run(Long.toString(seat), "");
        assertThat(said.messages)
                .singleElement()
                .satisfies(message -> assertThat(message.words().text()).contains("until=08:30"));
        takes(CLARA, CARE);
        telling.run(Long.toString(seat), "");
        assertThat(said.messages)
                .as("who has taken it meanwhile is told no more")
                .hasSize(1);
    }

    @Test
    void tells_who_did_not_answer_in_time_and_offers_the_seat_to_the_next() {
        takes(ANNA, CARE);
        waits(BORIS, CARE);
        waits(CLARA, CARE);
        leaves(ANNA, CARE);
        said.messages.clear();
        clock.advance(Duration.ofMinutes(30));
        assertThat(takes(BORIS, CARE)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.phrase()).isEqualTo("seats.lapsed_now");
            assertThat(refused.values()).containsEntry("waiting", 0);
        });
        assertThat(said.messages)
                .extracting(message -> message.words().text().substring(0, 16))
                .containsExactly("ru seats.lapsed ", "en seats.offered");
        assertThat(said.messages.getFirst().keyboard())
                .isEqualTo(Keyboard.inline(List.of(
                        List.of(new Button("ru seats.lapsed_again {}", "d.s24.sections.card.seats:wait.S1")),
                        List.of(new Button("ru seats.offered_open {}", "o.s24.sections.card.S1")))));
        assertThat(waits(BORIS, CARE)).isEqualTo(new Outcome.Done("seats.waiting", with(CARE_VALUES, "position", 1)));
    }

    @Test
    void gives_up_an_offer_once_and_says_what_is_instead() {
        takes(ANNA, CARE);
        waits(BORIS, CARE);
        assertThat(declines(BORIS)).isEqualTo(new Outcome.Refused("seats.declined_none", CARE_VALUES));
        leaves(ANNA, CARE);
        assertThat(List.of(declines(BORIS), declines(BORIS)))
                .containsOnly(new Outcome.Done("seats.declined", CARE_VALUES));
        assertThat(declines(ANNA)).isEqualTo(Outcome.done("seats.nothing"));
        takes(BORIS, CARE);
        assertThat(declines(BORIS)).isEqualTo(new Outcome.Refused("seats.declined_taken", CARE_VALUES));
    }

    @Test
    void swaps_two_sections_at_one_time_and_stays_when_the_other_is_full() {
        takes(ANNA, CARE);
        assertThat(talk.does(ANNA, "swap", "section=" + SCHOOL, "instead=" + CARE))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.phrase()).isEqualTo("seats.taken"));
        takes(BORIS, CARE);
        assertThat(talk.does(ANNA, "swap", "section=" + CARE, "instead=" + SCHOOL))
                .isEqualTo(new Outcome.Refused("seats.full", with(CARE_VALUES, "waiting", 0)));
        assertThat(leaves(ANNA, SCHOOL)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void says_what_is_in_the_way() {
        forum.cancel(CARE, null);
        assertThat(takes(ANNA, CARE)).isEqualTo(new Outcome.Refused("seats.cancelled", CARE_VALUES));
        forum.cancel(SCHOOL, CARE);
        assertThat(takes(ANNA, SCHOOL))
                .isEqualTo(new Outcome.Refused(
                        "seats.cancelled_parallel", with(CARE_VALUES, "cancelled", "Школа для каждого ребёнка")));
        forum.reset();
        forum.invite(CARE);
        assertThat(takes(ANNA, CARE)).isEqualTo(new Outcome.Refused("seats.by_invitation", CARE_VALUES));
        forum.reset();
        forum.quotas(CARE, new Quota(Set.of("ngo"), Set.of(), 0));
        assertThat(takes(ANNA, CARE)).isEqualTo(new Outcome.Refused("seats.reserved", with(CARE_VALUES, "waiting", 0)));
        forum.reset();
        forum.groups(CARE, Map.of("a", 0, "b", 1));
        assertThat(talk.does(ANNA, "group", "section=" + CARE, "group=a"))
                .isEqualTo(new Outcome.Refused("seats.group_full", with(CARE_VALUES, "group", "Группа a")));
        assertThat(talk.does(ANNA, "group", "section=" + CARE, "group=b"))
                .isEqualTo(new Outcome.Done("seats.taken", CARE_VALUES));
        forum.reset();
        var at = LocalDateTime.of(2024, 4, 24, 9, 30);
        forum.choice(new Choice(new Window(at, null), null, null));
        assertThat(takes(BORIS, CARE))
                .isEqualTo(new Outcome.Refused("seats.not_yet", with(CARE_VALUES, "opens", "24 апр. 09:30")));
        forum.choice(new Choice(new Window(null, at.minusDays(2)), null, null));
        assertThat(takes(BORIS, CARE))
                .isEqualTo(new Outcome.Refused("seats.over", with(CARE_VALUES, "closed", "22 апр. 09:30")));
        forum.choice(new Choice(Window.ALWAYS, 0, null));
        assertThat(takes(BORIS, CARE)).isEqualTo(new Outcome.Refused("seats.too_many", with(CARE_VALUES, "most", 0)));
        forum.choice(new Choice(Window.ALWAYS, null, 0));
        assertThat(takes(BORIS, CARE))
                .isEqualTo(new Outcome.Refused(
                        "seats.too_many_track", with(with(CARE_VALUES, "most", 0), "track", "Социальная политика")));
    }

    @Test
    void takes_an_invitation_from_one_person_only(@Autowired Invitations invitations) {
        forum.invite(CARE);
        var link = "invitation=" + invitations.make(CODE, CARE, 1).getFirst();
        talk.does(CLARA, "registration.cancel");
        assertThat(talk.does(CLARA, "seats.accept", link)).isEqualTo(new Outcome.First("registration"));
        assertThat(List.of(talk.does(ANNA, "seats.accept", link), talk.does(ANNA, "seats.accept", link)))
                .containsOnly(new Outcome.Done("seats.taken", CARE_VALUES));
        assertThat(talk.does(BORIS, "seats.accept", link)).isEqualTo(Outcome.refused("invitation.used"));
        assertThat(talk.does(BORIS, "seats.accept", "invitation=no-such-link"))
                .isEqualTo(Outcome.refused("invitation.unknown"));
    }

    @Test
    void tells_whom_the_organizers_have_put_back_in_line(@Autowired Overfull overfull) {
        forum.capacity(CARE, 2);
        takes(ANNA, CARE);
        takes(BORIS, CARE);
        forum.capacity(CARE, 1);
        overfull.trim(CODE, CARE);
        assertThat(said.messages).singleElement().satisfies(message -> {
            assertThat(message.chat()).isEqualTo(BORIS.person());
            assertThat(message.words().text()).startsWith("ru seats.withdrawn ");
        });
        assertThat(takes(BORIS, CARE)).isEqualTo(new Outcome.Done("seats.waiting", with(CARE_VALUES, "position", 1)));
    }

    private Outcome declines(Asker who) {
        return talk.does(who, "seats.decline", "section=" + CARE);
    }

    private static List<Button> button(String name, String act) {
        return List.of(new Button("en seats.offered_" + name + " {}", "d.s24.sections.card." + act + ".S1"));
    }

    @Test
    void is_told_to_the_desk_without_personal_data(@Autowired SeatLines lines, @Autowired Registrations registrations) {
        takes(ANNA, CARE);
        waits(BORIS, CARE);
        var number = registrations.active(CODE, ANNA.person()).orElseThrow().number();
        var line = new SeatLine(number, CARE, "Забота о старшем поколении", "14 мая 10:00", 0, true, 1);
        assertThat(lines.of(news.of(SeatTaken.class).getFirst().seat())).contains(line);
        assertThat(lines.of(1L)).isEmpty();
    }

    private Outcome takes(Asker who, String section) {
        return talk.does(who, "seats.take", "section=" + section);
    }

    private Outcome waits(Asker who, String section) {
        return talk.does(who, "seats.wait", "section=" + section);
    }

    private Outcome leaves(Asker who, String section) {
        return talk.does(who, "seats.leave", "section=" + section);
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }
}
