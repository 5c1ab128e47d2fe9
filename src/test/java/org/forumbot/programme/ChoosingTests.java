package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forumbot.programme.SmallForum.CARE;
import static org.forumbot.programme.SmallForum.CODE;
import static org.forumbot.programme.SmallForum.MUSEUM;
import static org.forumbot.programme.SmallForum.SCHOOL;
import static org.forumbot.programme.SmallForum.SPORT;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Quota;
import org.forumbot.files.ForumFile.Window;
import org.forumbot.programme.SeatDecision.AlreadySeated;
import org.forumbot.programme.SeatDecision.ByInvitation;
import org.forumbot.programme.SeatDecision.Cancelled;
import org.forumbot.programme.SeatDecision.Clash;
import org.forumbot.programme.SeatDecision.Full;
import org.forumbot.programme.SeatDecision.GroupFull;
import org.forumbot.programme.SeatDecision.NotYet;
import org.forumbot.programme.SeatDecision.Over;
import org.forumbot.programme.SeatDecision.Reserved;
import org.forumbot.programme.SeatDecision.Seated;
import org.forumbot.programme.SeatDecision.TooMany;
import org.forumbot.programme.SeatDecision.Waiting;
import org.forumbot.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SeatsSlice
@DisplayName("Choosing a section")
class ChoosingTests {
    private static final Traits NGO = new Traits("ngo", "66", null);
    private static final Traits PRESS = new Traits("press", "66", null);
    private static final HolderId ANNA = new HolderId(1);
    private static final HolderId BORIS = new HolderId(2);
    private static final HolderId CLARA = new HolderId(3);
    private static final HolderId DORA = new HolderId(4);

    private final Seats seats;
    private final SmallForum forum;
    private final News news;
    private final SettableClock clock;

    @Autowired
    ChoosingTests(Seats seats, SmallForum forum, News news, SettableClock clock) {
        this.seats = seats;
        this.forum = forum;
        this.news = news;
        this.clock = clock;
    }

    @BeforeEach
    void as_the_file_says() {
        forum.reset();
        news.forget();
        clock.set(SeatsSlice.NOW);
    }

    @Test
    void swaps_one_section_for_another_and_offers_the_first_to_who_waits_for_it() {
        claim(ANNA, CARE);
        await(BORIS, CARE);
        assertThat(swap(ANNA, SCHOOL, CARE)).isEqualTo(new Seated());
        assertThat(seats.of(ANNA, CODE)).extracting(Held::section).containsExactly(SCHOOL);
        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.OFFERED);
        assertThat(swap(ANNA, SCHOOL, CARE)).isEqualTo(new AlreadySeated());
        assertThat(news.of(SeatLeft.class)).extracting(SeatLeft::section).containsExactly(CARE);
    }

    @Test
    void keeps_the_first_section_when_the_other_cannot_be_had() {
        claim(ANNA, SCHOOL);
        claim(BORIS, CARE);
        assertThat(swap(ANNA, CARE, SCHOOL)).isEqualTo(new Full(0));
        forum.cancel(CARE, SPORT);
        assertThat(swap(ANNA, CARE, SCHOOL)).isEqualTo(new Cancelled(SPORT));
        assertThat(swap(ANNA, "S9", SCHOOL)).isEqualTo(new SeatDecision.Gone());
        assertThat(seats.of(ANNA, CODE)).extracting(Held::section).containsExactly(SCHOOL);
        assertThat(news.of(SeatLeft.class)).isEmpty();
    }

    @Test
    void swaps_also_for_a_seat_that_is_offered_and_asks_about_a_third_section() {
        claim(ANNA, SCHOOL);
        claim(BORIS, CARE);
        seats.waitFor(ANNA, CODE, CARE, NGO, true);
        seats.leave(BORIS, CODE, CARE);
        assertThat(swap(ANNA, CARE, MUSEUM)).isEqualTo(new Clash(SCHOOL, false));
        assertThat(swap(ANNA, CARE, SCHOOL)).isEqualTo(new Seated());
        assertThat(seats.of(ANNA, CODE)).extracting(Held::section).containsExactly(CARE);
    }

    @Test
    void ends_at_as_many_as_one_person_may_have_lines_included() {
        forum.choice(new Choice(Window.ALWAYS, 2, null));
        claim(BORIS, CARE);
        await(ANNA, CARE);
        claim(ANNA, MUSEUM);
        assertThat(claim(ANNA, SPORT)).isEqualTo(new TooMany(2, null));
        assertThat(await(ANNA, SPORT)).isEqualTo(new TooMany(2, null));
        assertThat(claim(ANNA, MUSEUM)).isEqualTo(new AlreadySeated());
        assertThat(swap(ANNA, SPORT, MUSEUM)).isEqualTo(new Seated());
        forum.cancel(SPORT, null);
        assertThat(claim(ANNA, MUSEUM))
                .as("what does not take place does not count")
                .isEqualTo(new Seated());
    }

    @Test
    void ends_at_as_many_as_one_person_may_have_of_a_track() {
        forum.choice(new Choice(Window.ALWAYS, null, 0));
        assertThat(claim(ANNA, SPORT)).isEqualTo(new TooMany(0, "sport"));
        assertThat(claim(ANNA, SmallForum.CLOSED)).as("of no track").isEqualTo(new Full(0));
    }

    @Test
    void is_possible_while_the_file_lets_choose_and_giving_up_is_always() {
        var opens = LocalDateTime.of(2024, 4, 23, 15, 0);
        var closes = LocalDateTime.of(2024, 4, 23, 16, 0);
        forum.choice(new Choice(new Window(opens, closes), null, null));
        assertThat(claim(ANNA, CARE)).isEqualTo(new NotYet(opens));
        clock.set(SeatsSlice.NOW.plusSeconds(3600));
        assertThat(claim(ANNA, CARE)).isEqualTo(new Seated());
        assertThat(await(BORIS, CARE)).isEqualTo(new Waiting(1));
        clock.set(SeatsSlice.NOW.plusSeconds(7200));
        assertThat(claim(BORIS, SCHOOL)).isEqualTo(new Over(closes));
        assertThat(seats.leave(ANNA, CODE, CARE)).isPresent();
        assertThat(claim(BORIS, CARE)).as("what is offered can be taken").isEqualTo(new Seated());
    }

    @Test
    void of_a_cancelled_section_names_the_one_to_go_to_and_offers_nothing() {
        claim(ANNA, CARE);
        await(BORIS, CARE);
        forum.cancel(CARE, SCHOOL);
        assertThat(claim(CLARA, CARE)).isEqualTo(new Cancelled(SCHOOL));
        assertThat(await(CLARA, CARE)).isEqualTo(new Cancelled(SCHOOL));
        seats.leave(ANNA, CODE, CARE);
        assertThat(news.of(SeatOffered.class)).isEmpty();
        assertThat(claim(BORIS, SCHOOL)).as("it clashes with nothing").isEqualTo(new Seated());
    }

    @Test
    void of_a_section_by_invitation_takes_a_link_that_is_good_for_one_person(@Autowired Invitations invitations) {
        forum.invite(SPORT);
        assertThat(claim(ANNA, SPORT)).isEqualTo(new ByInvitation());
        assertThat(await(ANNA, SPORT)).isEqualTo(new ByInvitation());
        var codes = invitations.make(CODE, SPORT, 2);
        assertThat(codes).hasSize(2).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Za-z0-9_-]{16}"));
        var code = codes.getFirst();
        assertThat(invitations.find(code)).contains(new Invited(CODE, SPORT, null));
        assertThat(List.of(invitations.accept(ANNA, code), invitations.accept(ANNA, code)))
                .containsOnly(true);
        assertThat(List.of(invitations.accept(BORIS, code), invitations.accept(BORIS, "no-such-link")))
                .containsOnly(false);
        assertThat(claim(ANNA, SPORT)).isEqualTo(new Seated());
        assertThat(claim(BORIS, SPORT)).isEqualTo(new ByInvitation());
        seats.leave(ANNA, CODE, SPORT);
        assertThat(claim(ANNA, SPORT)).as("who was invited stays so").isEqualTo(new Seated());
        assertThat(invitations.find(code)).contains(new Invited(CODE, SPORT, ANNA));
    }

    @Test
    void of_groups_seats_in_the_wanted_one_or_where_most_is_free() {
        forum.capacity(SPORT, 3);
        forum.groups(SPORT, Map.of("a", 1));
        forum.groups(SPORT, groups(1, 2));
        assertThat(claim(ANNA, SPORT)).isEqualTo(new Seated());
        assertThat(group(ANNA)).contains("b");
        assertThat(in("a", BORIS)).isEqualTo(new Seated());
        assertThat(in("a", CLARA)).isEqualTo(new GroupFull("a"));
        assertThat(seats.freeInGroups(CODE, SPORT)).isEqualTo(Map.of("a", 0, "b", 1));
        assertThat(in("a", ANNA)).as("she has a seat in another one").isEqualTo(new GroupFull("a"));
        assertThat(in("gone", CLARA)).as("no such group is no wish").isEqualTo(new Seated());
        assertThat(group(CLARA)).contains("b");
        assertThat(await(DORA, SPORT)).isEqualTo(new Waiting(1));

        seats.leave(BORIS, CODE, SPORT);
        assertThat(group(DORA)).as("a place in the group is offered, too").contains("a");
        assertThat(claim(DORA, SPORT)).isEqualTo(new Seated());
        seats.leave(CLARA, CODE, SPORT);
        assertThat(in("b", DORA)).as("changes the group").isEqualTo(new Seated());
        assertThat(seats.freeInGroups(CODE, SPORT)).isEqualTo(Map.of("a", 1, "b", 0));
    }

    @Test
    void of_fewer_places_in_groups_than_in_the_section_seats_the_others_in_none() {
        forum.groups(SPORT, Map.of("a", 1));
        claim(ANNA, SPORT);
        assertThat(in("a", BORIS)).isEqualTo(new GroupFull("a"));
        assertThat(claim(BORIS, SPORT)).isEqualTo(new Seated());
        assertThat(List.of(group(ANNA), group(BORIS))).containsExactly(Optional.of("a"), Optional.empty());
        assertThat(claim(CLARA, SPORT)).isEqualTo(new Full(0));
        seats.leave(ANNA, CODE, SPORT);
        assertThat(in("a", BORIS)).as("a place in the group is free now").isEqualTo(new Seated());
    }

    @Test
    void is_full_when_all_groups_are_where_the_section_states_no_capacity() {
        forum.capacity(SPORT, null);
        forum.groups(SPORT, groups(1, 0));
        assertThat(seats.free(CODE, SPORT)).isEqualTo(new Occupancy(1, 0, 0, 0));
        claim(ANNA, SPORT);
        assertThat(claim(BORIS, SPORT)).isEqualTo(new Full(0));
        forum.groups(SPORT, groups(1, 1));
        assertThat(claim(BORIS, SPORT)).isEqualTo(new Seated());
    }

    @Test
    void of_a_quota_seats_no_more_of_those_it_counts_and_lines_them_up() {
        forum.capacity(SPORT, 3);
        forum.quotas(SPORT, new Quota(Set.of("press"), Set.of(), 1), new Quota(Set.of(), Set.of("25"), 1));
        assertThat(claim(ANNA, SPORT, PRESS)).isEqualTo(new Seated());
        assertThat(claim(BORIS, SPORT, PRESS)).isEqualTo(new Reserved(0));
        assertThat(seats.waitFor(BORIS, CODE, SPORT, PRESS, false)).isEqualTo(new Waiting(1));
        assertThat(claim(CLARA, SPORT)).as("others are not held up").isEqualTo(new Seated());
        assertThat(seats.obstacle(DORA, CODE, SPORT, PRESS, List.of())).contains(new Reserved(1));
        assertThat(seats.obstacle(DORA, CODE, SPORT, NGO, List.of())).isEmpty();
        assertThat(news.of(SeatOffered.class)).isEmpty();

        seats.leave(CLARA, CODE, SPORT);
        assertThat(news.of(SeatOffered.class)).as("not for him").isEmpty();
        seats.leave(ANNA, CODE, SPORT);
        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.OFFERED);
        assertThat(claim(ANNA, SPORT, PRESS)).as("an offer counts").isEqualTo(new Reserved(0));
    }

    @Test
    void of_a_quota_that_came_later_counts_who_is_there_already() {
        forum.capacity(SPORT, 5);
        claim(ANNA, SPORT, PRESS);
        seats.free(CODE);
        forum.quotas(SPORT, new Quota(Set.of("press"), Set.of(), 1));
        assertThat(claim(BORIS, SPORT, PRESS)).isEqualTo(new Reserved(0));
    }

    @Test
    void leaves_seats_to_whom_they_were_given_when_there_are_fewer_and_asks_once(
            @Autowired Overfull overfull, @Autowired Promotion promotion) {
        forum.capacity(SPORT, 3);
        List.of(ANNA, BORIS, CLARA).forEach(holder -> claim(holder, SPORT));
        await(DORA, SPORT);
        forum.capacity(SPORT, 1);
        overfull.tell();
        overfull.tell();
        assertThat(news.of(SectionOverfull.class)).containsExactly(new SectionOverfull(CODE, SPORT));
        assertThat(overfull.over(CODE, SPORT)).isEqualTo(2);
        assertThat(seats.free(CODE, SPORT)).isEqualTo(new Occupancy(1, 3, 0, 1));

        assertThat(List.of(overfull.trim(CODE, SPORT), overfull.trim(CODE, SPORT)))
                .containsExactly(2, 0);
        assertThat(news.of(SeatWithdrawn.class)).hasSize(2);
        assertThat(seats.of(ANNA, CODE)).extracting(Held::hold).containsExactly(Hold.SEATED);
        assertThat(List.of(BORIS, CLARA, DORA))
                .extracting(holder -> seats.positions(holder, CODE).get(SPORT))
                .containsExactly(1, 2, 3);
        overfull.tell();
        forum.capacity(SPORT, 2);
        promotion.promoteAll();
        assertThat(seats.of(BORIS, CODE)).extracting(Held::hold).containsExactly(Hold.OFFERED);
        assertThat(news.of(SectionOverfull.class)).hasSize(1);
    }

    private static Map<String, Integer> groups(int a, int b) {
        var groups = new LinkedHashMap<String, Integer>();
        groups.put("a", a);
        groups.put("b", b);
        return groups;
    }

    private Optional<String> group(HolderId holder) {
        return Optional.ofNullable(seats.of(holder, CODE).getFirst().group());
    }

    private SeatDecision in(String group, HolderId holder) {
        return seats.claimIn(group, holder, CODE, SPORT, NGO, false);
    }

    private SeatDecision swap(HolderId holder, String section, String instead) {
        return seats.swap(holder, CODE, section, instead, NGO, false);
    }

    private SeatDecision claim(HolderId holder, String section) {
        return claim(holder, section, NGO);
    }

    private SeatDecision claim(HolderId holder, String section, Traits traits) {
        return seats.claim(holder, CODE, section, traits);
    }

    private SeatDecision await(HolderId holder, String section) {
        return seats.waitFor(holder, CODE, section, NGO, false);
    }
}
