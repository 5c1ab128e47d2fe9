package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CLOSED;
import static org.forumbot.programme.SmallForum.CODE;
import static org.forumbot.programme.SmallForum.MUSEUM;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.programme.SmallForum.SPORT;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.forumbot.programme.SeatDecision.AlreadySeated;
import org.forumbot.programme.SeatDecision.Clash;
import org.forumbot.programme.SeatDecision.Full;
import org.forumbot.programme.SeatDecision.Gone;
import org.forumbot.programme.SeatDecision.Seated;
import org.forumbot.programme.SeatDecision.Waiting;
import org.forumbot.testkit.SettableClock;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;

@SeatsSlice
@DisplayName("Seats of a section")
class SeatsTests {
    private static final Traits NGO = new Traits("ngo", "sverdlovsk", null);
    private static final HolderId ANNA = new HolderId(1);
    private static final HolderId BORIS = new HolderId(2);
    private static final HolderId CLARA = new HolderId(3);

    private final Seats seats;
    private final SmallForum forum;
    private final EntityManager manager;
    private final News news;
    private final Promotion promotion;
    private final SettableClock clock;

    @Autowired
    SeatsTests(
            Seats seats, SmallForum forum, EntityManager manager, News news, Promotion promotion, SettableClock clock) {
        this.seats = seats;
        this.promotion = promotion;
        this.clock = clock;
        this.forum = forum;
        this.manager = manager;
        this.news = news;
    }

    @BeforeEach
    void as_the_file_says() {
        forum.reset();
        news.forget();
        clock.set(SeatsSlice.NOW);
    }

    @Test
    void a_free_seat_is_taken_and_told() {
        assertThat(claim(ANNA, CARE)).isEqualTo(new Seated());
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 1, 0, 0));
        assertThat(news.of(SeatTaken.class)).hasSize(1);
        assertThat(seats.of(ANNA, CODE)).singleElement().satisfies(held -> {
            assertThat(held.section()).isEqualTo(CARE);
            assertThat(held.waiting()).isFalse();
        });
    }

    @Test
    void taking_twice_takes_once() {
        claim(ANNA, SCHOOL);
        assertThat(claim(ANNA, SCHOOL)).isEqualTo(new AlreadySeated());
        assertThat(wait(ANNA, SCHOOL)).isEqualTo(new AlreadySeated());
        assertThat(seats.free(CODE, SCHOOL)).isEqualTo(new Occupancy(2, 1, 0, 0));
        assertThat(news.of(SeatTaken.class)).hasSize(1);
    }

    @Test
    void a_full_section_takes_nobody_but_in_line() {
        claim(ANNA, CARE);
        assertThat(claim(BORIS, CARE)).isEqualTo(new Full(0));
        assertThat(wait(BORIS, CARE)).isEqualTo(new Waiting(1));
        assertThat(wait(CLARA, CARE)).isEqualTo(new Waiting(2));
        assertThat(wait(BORIS, CARE)).isEqualTo(new Waiting(1));
        assertThat(claim(CLARA, CARE)).isEqualTo(new Waiting(2));
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 1, 0, 2));
        assertThat(seats.positions(CLARA, CODE)).isEqualTo(Map.of(CARE, 2));
    }

    @Test
    void the_capacity_is_never_exceeded() {
        forum.capacity(SPORT, 30);
        int seated = 0;
        for (int holder = 1; holder <= 100; holder++) {
            seated += claim(new HolderId(holder), SPORT) instanceof Seated ? 1 : 0;
        }
        assertThat(seated).isEqualTo(30);
        assertThat(seats.free(CODE, SPORT)).isEqualTo(new Occupancy(30, 30, 0, 0));
    }

    @Test
    void who_wants_to_wait_for_a_seat_that_is_free_takes_it() {
        assertThat(wait(ANNA, CARE)).isEqualTo(new Seated());
    }

    @Test
    void the_first_in_line_is_offered_the_seat_that_is_given_up() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        wait(CLARA, CARE);

        assertThat(seats.leave(ANNA, CODE, CARE)).map(Held::hold).contains(Hold.SEATED);

        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.OFFERED);
        assertThat(seats.positions(CLARA, CODE)).isEqualTo(Map.of(CARE, 1));
        assertThat(seats.of(ANNA, CODE)).isEmpty();
        var given = seats.of(BORIS, CODE).getFirst().seat();
        assertThat(news.of(SeatOffered.class)).containsExactly(new SeatOffered(given, clock.millis()));
    }

    @Test
    void leaving_twice_moves_one_person_up() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        wait(CLARA, CARE);
        seats.leave(ANNA, CODE, CARE);
        assertThat(seats.leave(ANNA, CODE, CARE)).isEmpty();
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 0, 1, 1));
        assertThat(news.of(SeatLeft.class)).hasSize(1);
    }

    @Test
    void leaving_the_line_moves_nobody_into_the_section() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        wait(CLARA, CARE);
        assertThat(seats.leave(BORIS, CODE, CARE)).map(Held::waiting).contains(true);
        assertThat(seats.positions(CLARA, CODE)).isEqualTo(Map.of(CARE, 1));
        assertThat(news.of(SeatOffered.class)).isEmpty();
    }

    @Test
    void who_comes_back_to_a_line_stands_at_its_end() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        wait(CLARA, CARE);
        seats.leave(BORIS, CODE, CARE);
        assertThat(wait(BORIS, CARE)).isEqualTo(new Waiting(2));
    }

    @Test
    void a_seat_left_and_taken_again_within_one_batch_is_one_seat() {
        claim(ANNA, CARE);
        seats.leave(ANNA, CODE, CARE);
        assertThat(claim(ANNA, CARE)).isEqualTo(new Seated());
        manager.flush();
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 1, 0, 0));
    }

    @Test
    void leaving_all_frees_every_seat_and_tells_only_others() {
        claim(ANNA, CARE);
        claim(ANNA, SPORT);
        wait(BORIS, CARE);
        assertThat(seats.leaveAll(ANNA, CODE)).isEqualTo(2);
        assertThat(seats.of(ANNA, CODE)).isEmpty();
        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.OFFERED);
        assertThat(news.of(SeatLeft.class)).extracting(SeatLeft::section).containsExactly(CARE, SPORT);
        assertThat(news.of(SeatOffered.class)).hasSize(1);
        assertThat(seats.leaveAll(ANNA, CODE)).isZero();
    }

    @Test
    void two_sections_at_one_time_want_a_clear_word() {
        claim(ANNA, CARE);
        assertThat(claim(ANNA, SCHOOL)).isEqualTo(new Clash(CARE, false));
        assertThat(seats.of(ANNA, CODE)).hasSize(1);
        assertThat(seats.claim(ANNA, CODE, SCHOOL, NGO, true)).isEqualTo(new Seated());
    }

    @Test
    void a_line_clashes_as_a_seat_does() {
        claim(BORIS, CARE);
        wait(ANNA, CARE);
        assertThat(claim(ANNA, SCHOOL)).isEqualTo(new Clash(CARE, true));
        claim(CLARA, SCHOOL);
        assertThat(wait(CLARA, CARE)).isEqualTo(new Clash(SCHOOL, false));
        assertThat(seats.waitFor(CLARA, CODE, CARE, NGO, true)).isEqualTo(new Waiting(2));
    }

    @Test
    void sections_one_after_the_other_do_not_clash() {
        claim(ANNA, CARE);
        assertThat(claim(ANNA, MUSEUM)).isEqualTo(new Seated());
        assertThat(claim(ANNA, SPORT)).isEqualTo(new Seated());
    }

    @Test
    void a_raised_capacity_belongs_to_those_in_line() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        wait(CLARA, CARE);
        forum.capacity(CARE, 2);

        var dora = new HolderId(4);
        assertThat(claim(dora, CARE)).isEqualTo(new Full(1));
        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.OFFERED);
        assertThat(news.of(SeatOffered.class)).hasSize(1);

        forum.capacity(CARE, 5);
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(5, 1, 2, 1));
        promotion.promoteAll();
        promotion.promoteAll();
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(5, 1, 2, 0));
        assertThat(news.of(SeatOffered.class)).hasSize(2);
    }

    @Test
    void a_lowered_capacity_takes_nobodys_seat_and_gives_none() {
        claim(ANNA, SPORT);
        claim(BORIS, SPORT);
        wait(CLARA, SPORT);
        forum.capacity(SPORT, 1);
        seats.leave(ANNA, CODE, SPORT);
        assertThat(seats.free(CODE, SPORT)).isEqualTo(new Occupancy(1, 1, 0, 1));
        assertThat(news.of(SeatOffered.class)).isEmpty();
    }

    @Test
    void a_section_without_places_has_a_line_only() {
        assertThat(claim(ANNA, CLOSED)).isEqualTo(new Full(0));
        assertThat(wait(ANNA, CLOSED)).isEqualTo(new Waiting(1));
    }

    @Test
    void a_section_that_does_not_exist_is_gone() {
        assertThat(claim(ANNA, "S9")).isEqualTo(new Gone());
        assertThat(seats.claim(ANNA, "other", CARE, NGO)).isEqualTo(new Gone());
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        forum.remove(CARE);
        assertThat(claim(BORIS, CARE)).isEqualTo(new Gone());
        assertThat(seats.leave(ANNA, CODE, CARE)).isPresent();
        assertThat(seats.free(CODE)).doesNotContainKey(CARE);
    }

    @Test
    void all_sections_are_counted_at_once() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        claim(BORIS, SPORT);
        assertThat(seats.free(CODE))
                .containsExactly(
                        Map.entry(CARE, new Occupancy(1, 1, 0, 1)),
                        Map.entry(SCHOOL, new Occupancy(2, 0, 0, 0)),
                        Map.entry(MUSEUM, new Occupancy(2, 0, 0, 0)),
                        Map.entry(SPORT, new Occupancy(2, 1, 0, 0)),
                        Map.entry(CLOSED, new Occupancy(0, 0, 0, 0)));
    }

    @Test
    void a_claim_costs_a_query_and_an_insert_however_many_there_are(@Autowired EntityManagerFactory factory) {
        seats.free(CODE);
        assertThat(statements(factory, () -> claim(ANNA, SPORT))).isEqualTo(2);
        forum.capacity(SCHOOL, 100);
        for (int holder = 10; holder < 60; holder++) {
            claim(new HolderId(holder), SCHOOL);
        }
        claim(ANNA, MUSEUM);
        manager.flush();
        manager.clear();
        assertThat(statements(factory, () -> seats.claim(ANNA, CODE, SCHOOL, NGO, true)))
                .isEqualTo(2);
    }

    @Test
    void what_was_rolled_back_is_not_counted() {
        seats.free(CODE);
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        TestTransaction.end();
        TestTransaction.start();
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 0, 0, 0));
        assertThat(claim(CLARA, CARE)).isEqualTo(new Seated());
    }

    @Test
    void what_was_counted_is_what_the_database_counts() {
        claim(ANNA, CARE);
        wait(BORIS, CARE);
        wait(CLARA, CARE);
        claim(ANNA, SPORT);
        seats.leave(ANNA, CODE, CARE);
        seats.leave(CLARA, CODE, CARE);
        manager.flush();
        assertThat(manager
                        .createQuery("select s.section, s.state, count(s) from Seat s group by s.section, s.state")
                        .getResultList()
                        .stream()
                        .map(row -> List.of((Object[]) row))
                        .toList())
                .asString()
                .isEqualTo("[[%s, OFFERED, 1], [%s, SEATED, 1]]".formatted(CARE, SPORT));
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 0, 1, 0));
        assertThat(seats.free(CODE, SPORT)).isEqualTo(new Occupancy(2, 1, 0, 0));
    }

    private long statements(EntityManagerFactory factory, Runnable work) {
        manager.flush();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        manager.flush();
        return statistics.getPrepareStatementCount() - before;
    }

    private SeatDecision claim(HolderId holder, String section) {
        return seats.claim(holder, CODE, section, NGO);
    }

    private SeatDecision wait(HolderId holder, String section) {
        return seats.waitFor(holder, CODE, section, NGO, false);
    }
}
