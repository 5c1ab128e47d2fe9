package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CODE;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.programme.SmallForum.SPORT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forumbot.programme.SeatDecision.AlreadySeated;
import org.forumbot.programme.SeatDecision.Clash;
import org.forumbot.programme.SeatDecision.Full;
import org.forumbot.programme.SeatDecision.Lapsed;
import org.forumbot.programme.SeatDecision.Seated;
import org.forumbot.programme.SeatDecision.Waiting;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna has the only seat, Boris and Clara stand in line for it. */
@SeatsSlice
@DisplayName("A seat that becomes free")
class PromotionTests {
    private static final Traits NGO = new Traits("ngo", "sverdlovsk", null);
    private static final HolderId ANNA = new HolderId(1);
    private static final HolderId BORIS = new HolderId(2);
    private static final HolderId CLARA = new HolderId(3);
    private static final HolderId DORA = new HolderId(4);
    private static final Duration HELD = Duration.ofMinutes(30);
    private static final String JOB = "seats.promote s24.S1";

    private final Seats seats;
    private final SmallForum forum;
    private final News news;
    private final Promotion promotion;
    private final SettableClock clock;

    @Autowired
    private Planned planned;

    @Autowired
    PromotionTests(Seats seats, SmallForum forum, News news, Promotion promotion, SettableClock clock) {
        this.seats = seats;
        this.forum = forum;
        this.news = news;
        this.promotion = promotion;
        this.clock = clock;
    }

    @BeforeEach
    void one_is_seated_and_two_stand_in_line() {
        forum.reset();
        clock.set(SeatsSlice.NOW);
        claim(ANNA);
        await(BORIS);
        await(CLARA);
        news.forget();
        planned.due.clear();
    }

    @Test
    void by_leaving_is_offered_to_the_first_in_line() {
        seats.leave(ANNA, CODE, CARE);
        assertOffered(BORIS);
    }

    @Test
    void by_giving_up_an_offer_is_offered_to_the_next() {
        seats.leave(ANNA, CODE, CARE);
        assertThat(seats.decline(BORIS, CODE, CARE)).map(Held::hold).contains(Hold.DECLINED);
        assertOffered(CLARA);
    }

    @Test
    void by_leaving_the_line_with_an_offer_is_offered_to_the_next() {
        seats.leave(ANNA, CODE, CARE);
        assertThat(seats.leave(BORIS, CODE, CARE)).map(Held::hold).contains(Hold.OFFERED);
        assertThat(seats.of(BORIS, CODE)).isEmpty();
        assertOffered(CLARA);
    }

    @Test
    void by_an_offer_that_lapses_is_offered_to_the_next_by_the_timer() {
        seats.leave(ANNA, CODE, CARE);
        assertThat(planned.due).containsEntry(JOB, SeatsSlice.NOW.plus(HELD));
        clock.advance(HELD);
        promotion.run("s24.S1", "");
        promotion.run("s24.S1", "");
        assertOffered(CLARA);
        assertThat(news.of(SeatLapsed.class)).hasSize(1);
        assertThat(planned.due).containsEntry(JOB, SeatsSlice.NOW.plus(HELD).plus(HELD));
    }

    @Test
    void by_an_offer_that_lapses_is_offered_to_the_next_before_anybody_who_comes_ahead_of_the_timer() {
        seats.leave(ANNA, CODE, CARE);
        clock.advance(HELD);
        assertThat(claim(DORA)).isEqualTo(new Full(0));
        assertOffered(CLARA);
    }

    @Test
    void by_leaving_everything_is_offered_to_the_first_in_line() {
        assertThat(seats.leaveAll(ANNA, CODE)).isEqualTo(1);
        assertOffered(BORIS);
        assertThat(seats.leaveAll(BORIS, CODE)).isEqualTo(1);
        assertOffered(CLARA);
    }

    @Test
    void by_a_raised_capacity_is_offered_when_the_files_come_in_force_and_at_the_start() {
        forum.capacity(CARE, 2);
        promotion.promoteAll();
        promotion.promoteAll();
        assertOffered(BORIS);
        assertThat(news.of(SeatOffered.class)).hasSize(1);
    }

    @Test
    void by_a_raised_capacity_is_offered_before_anybody_who_comes() {
        forum.capacity(CARE, 2);
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(2, 1, 1, 2));
        assertThat(claim(DORA)).isEqualTo(new Full(1));
        assertOffered(BORIS);
    }

    @Test
    void while_its_section_was_out_of_the_programme_is_offered_when_it_comes_back() {
        forum.remove(CARE);
        seats.leave(ANNA, CODE, CARE);
        assertThat(news.of(SeatOffered.class)).isEmpty();
        forum.reset();
        promotion.promoteAll();
        assertOffered(BORIS);
    }

    @Test
    void is_kept_for_whom_it_is_offered() {
        seats.leave(ANNA, CODE, CARE);
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 0, 1, 1));
        assertThat(claim(DORA)).isEqualTo(new Full(1));
        assertThat(await(DORA)).isEqualTo(new Waiting(2));
        assertThat(seats.of(BORIS, CODE)).extracting(Held::until).containsExactly(SeatsSlice.NOW.plus(HELD));
        clock.advance(HELD.minusMillis(1));
        assertThat(claim(BORIS)).isEqualTo(new Seated());
        assertThat(claim(BORIS)).isEqualTo(new AlreadySeated());
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 1, 0, 2));
        assertThat(news.of(SeatTaken.class)).extracting(SeatTaken::offered).containsExactly(true);
    }

    @Test
    void cannot_be_taken_when_its_offer_has_ended_though_no_timer_came() {
        seats.leave(ANNA, CODE, CARE);
        clock.advance(HELD);
        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.LAPSED);
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 0, 1, 1));
        assertThat(claim(BORIS)).isEqualTo(new Lapsed(0));
        assertThat(seats.decline(BORIS, CODE, CARE)).map(Held::hold).contains(Hold.LAPSED);
        assertOffered(CLARA);
    }

    @Test
    void is_not_offered_again_to_who_let_it_pass_before_they_ask_anew() {
        seats.leave(ANNA, CODE, CARE);
        seats.decline(BORIS, CODE, CARE);
        clock.advance(HELD);
        promotion.promote(CODE, CARE);
        assertThat(List.of(seats.of(BORIS, CODE), seats.of(CLARA, CODE)))
                .extracting(held -> held.getFirst().hold())
                .containsExactly(Hold.DECLINED, Hold.LAPSED);
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 0, 0, 0));
        assertThat(news.of(SeatOffered.class)).hasSize(2);

        claim(DORA);
        assertThat(List.of(await(CLARA), await(BORIS))).isEqualTo(List.of(new Waiting(1), new Waiting(2)));
        seats.leave(DORA, CODE, CARE);
        assertOffered(CLARA);
    }

    @Test
    void can_be_taken_by_who_gave_it_up_when_nobody_else_wants_it() {
        seats.leave(CLARA, CODE, CARE);
        seats.leave(ANNA, CODE, CARE);
        seats.decline(BORIS, CODE, CARE);
        assertThat(claim(BORIS)).isEqualTo(new Seated());
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(1, 1, 0, 0));
    }

    @Test
    void is_asked_about_when_another_seat_was_taken_for_the_same_time_meanwhile() {
        seats.claim(BORIS, CODE, SCHOOL, NGO, true);
        seats.leave(ANNA, CODE, CARE);
        assertThat(claim(BORIS)).isEqualTo(new Clash(SCHOOL, false));
        assertThat(seats.claim(BORIS, CODE, CARE, NGO, true)).isEqualTo(new Seated());
    }

    @Test
    void is_everybodys_once_the_section_has_begun() {
        clock.set(Instant.parse("2024-05-14T05:00:00Z"));
        seats.leave(ANNA, CODE, CARE);
        assertThat(news.of(SeatOffered.class)).isEmpty();
        assertThat(claim(DORA)).isEqualTo(new Seated());
    }

    @Test
    void is_offered_to_as_many_as_there_are_seats_in_the_order_of_the_line() {
        for (int holder = 10; holder < 250; holder++) {
            await(new HolderId(holder));
        }
        forum.capacity(CARE, 201);
        promotion.promoteAll();
        assertThat(seats.free(CODE, CARE)).isEqualTo(new Occupancy(201, 1, 200, 42));
        assertThat(seats.positions(new HolderId(208), CODE)).isEqualTo(Map.of(CARE, 1));
        assertThat(news.of(SeatOffered.class)).extracting(SeatOffered::seat).isSorted();
    }

    @Test
    void is_counted_from_the_rows_after_a_restart_as_before() {
        seats.leave(ANNA, CODE, CARE);
        seats.claim(DORA, CODE, SPORT, NGO);
        var before = seats.free(CODE);
        seats.countAnew();
        assertThat(seats.free(CODE)).isEqualTo(before).containsEntry(CARE, new Occupancy(1, 0, 1, 1));
        clock.advance(HELD);
        promotion.promoteAll();
        assertOffered(CLARA);
    }

    private void assertOffered(HolderId holder) {
        assertThat(seats.of(holder, CODE)).singleElement().satisfies(held -> {
            assertThat(held.hold()).isEqualTo(Hold.OFFERED);
            assertThat(news.of(SeatOffered.class)).endsWith(new SeatOffered(held.seat(), clock.millis()));
        });
        assertThat(seats.free(CODE, CARE).offered()).isEqualTo(1);
    }

    private SeatDecision claim(HolderId holder) {
        return seats.claim(holder, CODE, CARE, NGO);
    }

    private SeatDecision await(HolderId holder) {
        return seats.waitFor(holder, CODE, CARE, NGO, false);
    }
}
