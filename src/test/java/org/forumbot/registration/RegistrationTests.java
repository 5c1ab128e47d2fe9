package org.forumbot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CODE;
import static org.forumbot.programme.SmallForum.SPORT;
import static org.forumbot.registration.Talk.ANNA;
import static org.forumbot.registration.Talk.BORIS;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.people.Forgetting;
import org.forumbot.programme.News;
import org.forumbot.programme.SmallForum;
import org.forumbot.registration.RegistrationFacts.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegistrationSlice
@Import(Talk.class)
@DisplayName("A registration")
class RegistrationTests {
    private final Talk talk;
    private final SmallForum forum;
    private final News news;
    private final RegistrationRows rows;
    private final EntityManager manager;

    @Autowired
    RegistrationTests(Talk talk, SmallForum forum, News news, RegistrationRows rows, EntityManager manager) {
        this.talk = talk;
        this.forum = forum;
        this.news = news;
        this.rows = rows;
        this.manager = manager;
    }

    @BeforeEach
    void as_the_file_says() {
        forum.reset();
        news.forget();
    }

    @Test
    void gets_numbers_in_a_row(@Autowired RegistrationFacts facts) {
        var first = talk.registers(ANNA);
        var second = talk.registers(BORIS);
        assertThat(first).matches("R-\\d{4}");
        assertThat(ordinal(second)).isEqualTo(ordinal(first) + 1);
        assertThat(facts.of(ANNA)).isEqualTo(new Known(true, first, "open", ""));
        assertThat(facts.of(new Asker(999, "ru", CODE))).isEqualTo(new Known(false, "", "open", ""));
    }

    @Test
    void names_its_forum_when_several_are_on() {
        forum.andAnother();
        assertThat(talk.registers(ANNA)).matches("S24-R-\\d{4}");
        assertThat(talk.registers(new Asker(ANNA.person() + 7, "ru", "u24"))).isEqualTo("U24-R-0001");
    }

    @Test
    void keeps_what_was_answered() {
        talk.registers(ANNA);
        manager.flush();
        var row = manager.createNativeQuery(
                        "select name, role, region, region_name, phone, email, org, tracks, status from registration")
                .getSingleResult();
        assertThat((Object[]) row)
                .containsExactly(
                        "Анна Ким",
                        "ngo",
                        "sverdlovsk",
                        "Свердловская область",
                        "+79123456789",
                        null,
                        null,
                        "edu,cult",
                        "ACTIVE");
    }

    @Test
    void sent_again_keeps_its_number_and_takes_the_new_answers(@Autowired Registrations registrations) {
        var number = talk.sends(ANNA, 1, "ngo");
        assertThat(talk.sends(ANNA, 1, "recipient")).isEqualTo(number);
        assertThat(talk.sends(ANNA, 2, "recipient")).isEqualTo(number);
        manager.flush();
        assertThat(rows.findByPersonOrderById(ANNA.person())).hasSize(1);
        assertThat(registrations.active(CODE, ANNA.person()))
                .map(Participant::role)
                .contains("recipient");
        assertThat(talk.does(ANNA, "registration.change")).isEqualTo(new Outcome.Reopen(2));
    }

    @Test
    void cancelled_frees_the_seats_and_the_next_in_line_can_take_them(
            @Autowired Registrations registrations, @Autowired RegistrationFacts facts) {
        var number = talk.registers(ANNA);
        talk.registers(BORIS);
        talk.does(ANNA, "seats.take", "section=" + CARE);
        talk.does(ANNA, "seats.take", "section=" + SPORT);
        talk.does(BORIS, "seats.wait", "section=" + CARE);
        assertThat(registrations.attendance(CODE)).isEqualTo(new Attendance(2, 2, 1));

        var id = registrations.active(CODE, ANNA.person()).orElseThrow().id();
        assertThat(talk.does(ANNA, "registration.cancel"))
                .isEqualTo(new Outcome.Done("registration.cancelled", Map.of("number", number)));
        assertThat(talk.does(ANNA, "registration.cancel")).isEqualTo(Outcome.done("registration.none"));

        talk.does(BORIS, "seats.take", "section=" + CARE);
        assertThat(registrations.attendance(CODE)).isEqualTo(new Attendance(1, 1, 0));
        assertThat(facts.of(ANNA)).isEqualTo(new Known(false, "", "open", ""));
        assertThat(news.of(RegistrationCancelled.class)).containsExactly(new RegistrationCancelled(id));
        assertThat(registrations.find(id)).map(Participant::active).contains(false);
    }

    @Test
    void made_anew_after_cancelling_has_another_number(@Autowired RegistrationFacts facts) {
        var first = talk.sends(ANNA, 1, "ngo");
        talk.does(ANNA, "registration.cancel");
        var second = talk.sends(ANNA, 2, "ngo");
        talk.does(ANNA, "registration.cancel");
        var third = talk.sends(ANNA, 1, "ngo");
        manager.flush();
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(facts.of(ANNA)).isEqualTo(new Known(true, third, "open", ""));
        assertThat(rows.findByPersonOrderById(ANNA.person())).hasSize(2);
    }

    @Test
    void is_forgotten_with_its_seats(@Autowired Forgetting forgetting, @Autowired Registrations registrations) {
        talk.registers(ANNA);
        talk.registers(BORIS);
        talk.does(ANNA, "seats.take", "section=" + CARE);
        talk.does(BORIS, "seats.wait", "section=" + CARE);

        assertThat(forgetting.forget(ANNA.person())).isEqualTo("registration.forgotten");
        assertThat(forgetting.forget(ANNA.person())).isEmpty();

        talk.does(BORIS, "seats.take", "section=" + CARE);
        manager.flush();
        assertThat(rows.findByPersonOrderById(ANNA.person())).isEmpty();
        assertThat(registrations.attendance(CODE)).isEqualTo(new Attendance(1, 1, 0));
    }

    @Test
    void made_and_forgotten_within_one_batch_is_gone(@Autowired Forgetting forgetting) {
        talk.registers(ANNA);
        forgetting.forget(ANNA.person());
        manager.flush();
        assertThat(rows.countActive(CODE)).isZero();
    }

    @Test
    void is_begun_once_and_then_the_agenda_is_shown(@Autowired SaveRegistration saving) {
        assertThat(saving.instead(ANNA)).isEmpty();
        talk.registers(ANNA);
        assertThat(saving.instead(ANNA)).isEqualTo("mine.agenda");
    }

    @Test
    void is_asked_for_when_there_is_none_to_change() {
        assertThat(talk.does(ANNA, "registration.change")).isEqualTo(new Outcome.First("registration"));
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.length() - 4));
    }
}
