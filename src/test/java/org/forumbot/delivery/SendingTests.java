package org.forumbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forumbot.delivery.FakeChannel.saying;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.forumbot.delivery.Channel.Result;
import org.forumbot.people.People;
import org.forumbot.store.Ids;
import org.forumbot.store.Jobs;
import org.forumbot.store.Slips;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without the sender threads: the test makes one call after the other, and time passes when it says so. */
@DisplayName("Sending")
class SendingTests {
    static final SettableClock clock = SettableClock.inSpring();

    @TempDir
    static Path folder;

    static ConfigurableApplicationContext bot;
    static Writer writer;
    static People people;

    long now;
    final FakeChannel channel = new FakeChannel();
    final List<Object> events = new ArrayList<>();
    SimpleMeterRegistry meters;
    OutboxRows outboxRows;
    Post post;
    Results results;
    Acknowledgements acknowledgements;
    StoredOutbox outbox;
    Newest newest;
    Senders senders;

    @BeforeAll
    static void start() {
        bot = Slice.of(folder.resolve("forumbot.db"), clock, _ -> {}, Slice.Store.class, Slice.People.class);
        writer = bot.getBean(Writer.class);
        people = bot.getBean(People.class);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void putTogether() {
        bot.getBean(JdbcClient.class).sql("delete from outbox").update();
        build(new DeliverySettings(0, 0, 0));
    }

    private void build(DeliverySettings settings) {
        var reader = JdbcClient.create(bot.getBean(JdbcTemplate.class));
        meters = new SimpleMeterRegistry();
        var slips = bot.getBean(Slips.class);
        outboxRows = new OutboxRows(bot.getBean(JdbcTemplate.class), reader, slips, clock);
        var arrivals = new Arrivals(slips, outboxRows, writer);
        var seen = new SeenMessages();
        post = new Post(new Pace(settings, () -> now, new PaceMeters(meters)), () -> now);
        var measured = new DeliveryMeters(meters, post, clock);
        results = new Results(outboxRows, arrivals, writer, people, event -> events.add(told(event)));
        acknowledgements = new Acknowledgements(channel, measured);
        var said = new Said(outboxRows, writer, acknowledgements, post, seen);
        outbox = new StoredOutbox(said, channel, people, bot.getBean(Ids.class), clock);
        newest = new NewestMessages(seen, said, post);
        senders = new Senders(post, channel, new Settlement(post, results, seen, channel, clock), measured, outboxRows);
        post.open();
    }

    /** An event is only told inside a unit, where whoever hears it may write. */
    private static Object told(Object event) {
        writer.afterCommit(() -> {});
        if (event instanceof Delivered delivered && delivered.subject().equals("broken listener")) {
            throw new IllegalStateException("on purpose");
        }
        return event;
    }

    @AfterEach
    void close() throws InterruptedException {
        results.close();
        acknowledgements.close();
    }

    @Test
    void has_no_more_calls_on_their_way_than_the_pace_needs() {
        for (int chat = 1; chat <= 20; chat++) {
            say(saying(chat, Lane.ANSWER, "hello"));
        }
        int flying = 0;
        while (post.poll() != null) {
            flying++;
        }
        assertThat(flying).isEqualTo(Flight.FEWEST);
    }

    @Test
    void keeps_the_order_of_a_lane_and_prefers_the_higher_lane() {
        say(
                saying(1, Lane.BROADCAST, "news"),
                saying(2, Lane.REMINDER, "soon"),
                saying(1, Lane.ANSWER, "first"),
                saying(3, Lane.ANSWER, "third"),
                saying(1, Lane.ANSWER, "second"));
        assertThat(sent()).containsExactly("1 first", "3 third", "1 second", "2 soon", "1 news");
        assertThat(rows()).isEmpty();
    }

    @Test
    void holds_only_the_chat_that_is_told_to_wait_and_keeps_its_order() {
        channel.answers("a", new Result.Wait(Duration.ofSeconds(7), false));
        say(saying(1, Lane.ANSWER, "a"), saying(1, Lane.ANSWER, "b"), saying(2, Lane.ANSWER, "c"));
        assertThat(sent()).containsExactly("1 a", "2 c");
        pass(Duration.ofMillis(6_999));
        assertThat(sent()).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(sent()).containsExactly("1 a", "1 b");
        assertThat(rows()).isEmpty();
    }

    @Test
    void holds_everything_when_the_wait_is_meant_for_all() {
        channel.answers("a", new Result.Wait(Duration.ofSeconds(3), true));
        say(saying(1, Lane.ANSWER, "a"), saying(2, Lane.ANSWER, "b"));
        assertThat(sent()).containsExactly("1 a");
        say(saying(3, Lane.ANSWER, "c"));
        pass(Duration.ofMillis(2_999));
        assertThat(sent()).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(sent()).containsExactly("1 a", "2 b", "3 c");
    }

    @Test
    void tries_again_what_was_not_acknowledged_with_growing_pauses_in_order() {
        channel.answers("a", new Result.Unknown("timeout"), new Result.Unknown("timeout"), new Result.Unknown("502"));
        say(saying(1, Lane.REMINDER, "a"), saying(1, Lane.REMINDER, "b"));
        assertThat(sent()).containsExactly("1 a");
        say(saying(1, Lane.ANSWER, "an answer need not wait for a reminder"));
        assertThat(sent()).containsExactly("1 an answer need not wait for a reminder");
        for (int pause : List.of(1, 2)) {
            pass(Duration.ofSeconds(pause).minusNanos(1));
            assertThat(sent()).isEmpty();
            pass(Duration.ofNanos(1));
            assertThat(sent()).containsExactly("1 a");
        }
        assertThat(rows()).hasSize(2);
        pass(Duration.ofSeconds(4));
        assertThat(sent()).containsExactly("1 a", "1 b");
        assertThat(rows()).isEmpty();
    }

    @Test
    void tries_again_every_few_seconds_while_somebody_may_wait_and_every_minute_then() {
        var pauses = List.of(1, 2, 4, 5, 5, 5, 5, 5, 5, 5, 60, 60);
        for (int i = 0; i < pauses.size(); i++) {
            channel.answers("a", new Result.Unknown("502"));
        }
        say(saying(1, Lane.ANSWER, "a"));
        assertThat(sent()).containsExactly("1 a");
        for (int pause : pauses) {
            pass(Duration.ofSeconds(pause).minusNanos(1));
            assertThat(sent()).isEmpty();
            pass(Duration.ofNanos(1));
            assertThat(sent()).containsExactly("1 a");
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void gives_up_after_a_day_without_an_answer() {
        for (int i = 0; i < 2_000; i++) {
            channel.answers("a", new Result.Unknown("timeout"));
        }
        say(saying(1, Lane.ANSWER, "a"), saying(1, Lane.ANSWER, "b"));
        var late = clock.instant().plus(Duration.ofHours(24)).plusMillis(1);
        assertThat(sent()).containsExactly("1 a");
        clock.set(late);
        pass(Duration.ofSeconds(60));
        assertThat(sent()).containsExactly("1 a", "1 b");
        assertThat(rows()).containsExactly("1 FAILED 1 a no answer for PT24H: timeout");
        assertThat(meters.get("forumbot.messages.failed").counter().count()).isEqualTo(1);
    }

    @Test
    void keeps_what_was_refused_for_another_try_and_goes_on() {
        channel.answers("bad", new Result.Refused("message is too long"));
        say(saying(1, Lane.ANSWER, "bad"), saying(1, Lane.ANSWER, "good"));
        assertThat(sent()).containsExactly("1 bad", "1 good");
        assertThat(rows()).containsExactly("1 FAILED 1 bad message is too long");
        assertThat(events).containsExactly(new NotDelivered(1, false, ""));
        assertThat(meters.timer("forumbot.send", "outcome", "refused").count()).isEqualTo(1);
        assertThat(meters.timer("forumbot.send", "outcome", "sent").count()).isEqualTo(1);
    }

    @Test
    void rests_as_a_whole_while_nothing_is_answered_and_goes_on_when_something_is() {
        for (int chat = 1; chat <= 30; chat++) {
            channel.answers("p" + chat, new Result.Unknown("connection refused"));
        }
        for (int chat = 1; chat <= 30; chat++) {
            say(saying(chat, Lane.ANSWER, "p" + chat));
        }
        assertThat(sent()).as("the twentieth call in vain is enough").hasSize(20);
        pass(Duration.ofMillis(999));
        assertThat(sent()).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(sent())
                .as("the pauses are over, and it is tried again")
                .hasSizeGreaterThan(20)
                .contains("30 p30");
        pass(Duration.ofSeconds(60));
        sent();
        assertThat(post.size()).isZero();
        assertThat(rows()).isEmpty();
    }

    @Test
    void calls_only_now_and_then_while_nothing_is_answered_for_long() {
        for (int chat = 1; chat <= 100; chat++) {
            for (int i = 0; i < 5_000; i++) {
                channel.answers("p" + chat, new Result.Unknown("connection refused"));
            }
            say(saying(chat, Lane.ANSWER, "p" + chat));
        }
        int calls = 0;
        for (int second = 0; second < 900; second++) {
            calls += sent().size();
            pass(Duration.ofSeconds(1));
        }
        assertThat(calls)
                .as("in a quarter of an hour, with a hundred people to be answered")
                .isLessThan(600);
        assertThat(post.size()).isEqualTo(100);
    }

    @Test
    void tries_again_what_had_failed_but_not_for_who_cannot_be_reached() {
        inUnit(() -> people.meet(79, "ru"));
        channel.answers("gone", new Result.Unreachable("bot was blocked by the user"));
        channel.answers("bad", new Result.Refused("Bad Request"));
        channel.answers("worse", new Result.Refused("Bad Request"));
        say(saying(79, Lane.ANSWER, "gone"), saying(1, Lane.ANSWER, "bad"), saying(1, Lane.BROADCAST, "worse"));
        assertThat(sent()).containsExactly("79 gone", "1 bad", "1 worse");
        var failed = new FailedMessages(outboxRows, new NoJobs(), writer, clock);
        inUnit(() -> assertThat(failed.reasons())
                .containsExactly(
                        new Undelivered.Reason("Bad Request", 2),
                        new Undelivered.Reason("bot was blocked by the user", 1)));
        clock.advance(Duration.ofSeconds(1));
        inUnit(() -> retrying().run("", Retrying.from(clock.millis(), 0)));
        say(saying(1, Lane.ANSWER, "said later"));
        assertThat(sent()).containsExactly("1 bad", "1 said later", "1 worse");
        assertThat(rows()).containsExactly("79 FAILED 79 gone bot was blocked by the user");
        inUnit(() -> assertThat(failed.since(clock.instant())).isZero());
    }

    private Retrying retrying() {
        return new Retrying(
                outboxRows,
                people,
                new NoJobs(),
                new Retrying.Fresh(bot.getBean(Ids.class), clock),
                new Retrying.Hand(writer, post));
    }

    private static final class NoJobs implements Jobs {
        @Override
        public void schedule(String kind, String key, Instant due, String payload) {
            throw new AssertionError("There is nothing more to do.");
        }

        @Override
        public void cancel(String kind, String key) {}
    }

    @Test
    void holds_a_window_of_a_broadcast_and_reads_the_rest_in_its_order() {
        var wanted = new ArrayList<String>();
        for (int slice = 0; slice < 10; slice++) {
            var messages = new ArrayList<Outgoing>();
            for (int i = 0; i < 200; i++) {
                // three to each, so that the order within a chat is put to the test as well
                int chat = 1 + (slice * 200 + i) % 700;
                messages.add(saying(chat, Lane.BROADCAST, "n" + (slice * 200 + i)));
                wanted.add(chat + " n" + (slice * 200 + i));
            }
            say(messages.toArray(Outgoing[]::new));
        }
        assertThat(post.size()).isEqualTo(2_000);
        assertThat(held()).isEqualTo(Backlog.WINDOW);
        say(saying(5, Lane.ANSWER, "an answer goes first"));
        var sent = new ArrayList<String>();
        while (oneIsSent()) {
            assertThat(held()).isLessThanOrEqualTo(Backlog.WINDOW + 1);
            if (sent.size() == 700) {
                say(saying(9, Lane.BROADCAST, "said meanwhile"));
            }
            sent.addAll(channel.calls());
        }
        stored();
        assertThat(sent.removeFirst()).isEqualTo("5 an answer goes first");
        wanted.add("9 said meanwhile");
        assertThat(sent).containsExactlyInAnyOrderElementsOf(wanted);
        for (int chat = 1; chat <= 700; chat++) {
            var to = chat + " ";
            assertThat(sent.stream().filter(one -> one.startsWith(to)))
                    .containsExactlyElementsOf(
                            wanted.stream().filter(one -> one.startsWith(to)).toList());
        }
        assertThat(rows()).isEmpty();
        assertThat(post.size()).isZero();
    }

    private int held() {
        return post.ask(Lanes::size);
    }

    @Test
    void stops_talking_to_a_person_who_cannot_be_reached_until_they_write_again() {
        inUnit(() -> people.meet(77, "ru"));
        channel.answers("a", new Result.Unreachable("bot was blocked by the user"));
        say(saying(77, Lane.ANSWER, "a"), saying(77, Lane.ANSWER, "b"), saying(77, Lane.BROADCAST, "news"));
        assertThat(sent()).containsExactly("77 a");
        assertThat(rows())
                .hasSize(3)
                .allMatch(row -> row.startsWith("77 FAILED 77 "))
                .allMatch(row -> row.endsWith(" bot was blocked by the user"));
        assertThat(events).hasSize(3).containsOnly(new NotDelivered(77, false, ""));
        say(saying(77, Lane.REMINDER, "not even stored"));
        assertThat(sent()).isEmpty();
        assertThat(rows()).hasSize(3);
        inUnit(() -> {
            people.meet(77, "ru");
            outbox.send(saying(77, Lane.ANSWER, "welcome back"));
        });
        assertThat(sent()).containsExactly("77 welcome back");
        assertThat(post.size()).isZero();
    }

    @Test
    void believes_the_person_who_writes_more_than_a_call_that_was_already_on_its_way() {
        inUnit(() -> people.meet(78, "ru"));
        channel.answers("news", new Result.Unreachable("bot was blocked by the user"));
        say(saying(78, Lane.BROADCAST, "news"), saying(78, Lane.BROADCAST, "more news"));
        channel.during(() -> inUnit(() -> {
            people.meet(78, "ru");
            outbox.send(saying(78, Lane.ANSWER, "welcome back"));
        }));
        assertThat(sent()).containsExactly("78 news", "78 welcome back", "78 more news");
        inUnit(() -> assertThat(people.reachable(78)).isTrue());
    }

    @Test
    void follows_a_group_to_its_new_id() {
        channel.answers("a", new Result.Moved(-1009));
        say(saying(-100, Lane.DESK, "a"), saying(-100, Lane.DESK, "b"), saying(5, Lane.DESK, "c"));
        assertThat(oneIsSent()).isTrue();
        stored();
        assertThat(rows()).containsExactly("-1009 WAITING -1009 a ", "-1009 WAITING -1009 b ", "5 WAITING 5 c ");
        assertThat(events).containsExactly(new ChatMoved(-100, -1009));
        assertThat(sent()).containsExactly("-100 a", "-1009 a", "-1009 b", "5 c");
        assertThat(rows()).isEmpty();
        assertThat(post.pending(-100, 0)).isFalse();
    }

    @Test
    void sends_anew_what_cannot_be_edited_any_more_and_is_content_with_an_edit_that_changes_nothing() {
        channel.answers("a", new Result.Gone());
        channel.answers("b", new Result.Unchanged());
        say(
                saying(1, Lane.ANSWER, "a").editing(7).about("card 1"),
                saying(1, Lane.ANSWER, "b").editing(8).about("card 2"));
        assertThat(sent()).containsExactly("edit 1 a", "1 a", "edit 1 b");
        assertThat(rows()).isEmpty();
        assertThat(events).containsExactly(new Delivered("card 1", 1, 101), new Delivered("card 2", 1, 8));
    }

    @Test
    void tells_of_arrivals_inside_a_unit_and_a_broken_listener_spoils_nothing() {
        say(
                saying(1, Lane.ANSWER, "a").about("broken listener"),
                saying(1, Lane.ANSWER, "b").about("question 5"),
                saying(1, Lane.ANSWER, "c"));
        assertThat(sent()).containsExactly("1 a", "1 b", "1 c");
        stored();
        assertThat(events).containsExactly(new Delivered("question 5", 1, 102));
        assertThat(rows()).as("what has arrived is not sent again").isEmpty();
    }

    @Test
    void knows_the_newest_message_of_a_chat_and_what_is_still_to_come() {
        assertThat(newest.in(1)).isZero();
        newest.seen(1, 40);
        newest.seen(1, 39);
        assertThat(newest.in(1)).isEqualTo(40);
        inUnit(() -> {
            assertThat(newest.pending(1, 40)).isFalse();
            outbox.send(saying(1, Lane.ANSWER, "a"));
            assertThat(newest.pending(1, 40)).as("said in this very batch").isTrue();
            assertThat(newest.pending(2, 40)).isFalse();
        });
        assertThat(newest.pending(1, 40)).isTrue();
        channel.during(() -> assertThat(newest.pending(1, 40)).as("on its way").isTrue());
        assertThat(sent()).containsExactly("1 a");
        assertThat(newest.pending(1, 40)).isFalse();
        assertThat(newest.in(1)).isEqualTo(101);
    }

    @Test
    void an_edit_on_its_way_leaves_its_message_the_newest_and_anything_else_does_not() {
        newest.seen(1, 40);
        inUnit(() -> {
            outbox.send(saying(1, Lane.ANSWER, "a").editing(40));
            assertThat(newest.pending(1, 40)).as("said in this very batch").isFalse();
            assertThat(newest.pending(1, 39)).as("stands elsewhere").isTrue();
        });
        assertThat(newest.pending(1, 40)).isFalse();
        channel.during(() -> assertThat(newest.pending(1, 40)).as("on its way").isFalse());
        channel.answers("a", new Result.Gone());
        assertThat(oneIsSent()).isTrue();
        assertThat(newest.pending(1, 40)).as("goes as a new message").isTrue();
        assertThat(sent()).containsExactly("edit 1 a", "1 a");
    }

    @Test
    void knows_when_an_edit_would_change_nothing() {
        var one = saying(1, Lane.ANSWER, "one");
        var other = saying(1, Lane.ANSWER, "other");
        say(one);
        assertThat(newest.shows(one, 101)).as("not there yet").isFalse();
        assertThat(sent()).containsExactly("1 one");
        assertThat(newest.shows(one, 101)).isTrue();
        assertThat(newest.shows(one, 100)).isFalse();
        assertThat(newest.shows(other, 101)).isFalse();
        inUnit(() -> {
            outbox.send(other.editing(101));
            assertThat(newest.shows(other, 101)).as("said in this very batch").isTrue();
            assertThat(newest.shows(one, 101)).isFalse();
        });
        assertThat(newest.shows(other, 101)).as("still to be sent").isTrue();
        channel.answers("other", new Result.Refused("message is too long"));
        assertThat(sent()).containsExactly("edit 1 other");
        assertThat(newest.shows(other, 101)).as("refused").isFalse();
    }

    @Test
    void acknowledges_after_the_commit_without_rows_and_says_nothing_of_what_was_rolled_back() throws Exception {
        var results = writer.submit(List.<Writer.Unit>of(
                () -> {
                    outbox.send(saying(1, Lane.ANSWER, "a"));
                    outbox.acknowledge("press 1", "Готово");
                },
                () -> {
                    outbox.send(saying(1, Lane.ANSWER, "never"));
                    outbox.acknowledge("press 2", null);
                    throw new IllegalStateException("guilty");
                },
                () -> outbox.acknowledge("press 3", null)));
        results.get(2).get(30, TimeUnit.SECONDS);
        acknowledgements.close();
        assertThat(channel.calls()).containsExactlyInAnyOrder("ack press 1 Готово", "ack press 3");
        assertThat(rows()).containsExactly("1 WAITING 1 a ");
        assertThat(sent()).containsExactly("1 a");
        assertThatThrownBy(() -> outbox.send(saying(1, Lane.ANSWER, "b"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void parks_a_chat_that_is_told_too_much_and_serves_the_others() {
        build(new DeliverySettings(0, 1, 18));
        var messages = new ArrayList<Outgoing>();
        for (int i = 0; i < 7; i++) {
            messages.add(saying(1, Lane.ANSWER, "p" + i));
            messages.add(saying(-5, Lane.DESK, "g" + i));
        }
        messages.add(saying(2, Lane.BROADCAST, "other"));
        say(messages.toArray(Outgoing[]::new));
        assertThat(sent())
                .containsExactly("1 p0", "1 p1", "1 p2", "1 p3", "1 p4", "-5 g0", "-5 g1", "-5 g2", "2 other");
        pass(Duration.ofMillis(1_001));
        assertThat(sent()).containsExactly("1 p5");
        pass(Duration.ofSeconds(3));
        assertThat(sent()).containsExactly("1 p6", "-5 g3");
        pass(Duration.ofSeconds(12));
        assertThat(sent()).containsExactly("-5 g4", "-5 g5", "-5 g6");
    }

    @Test
    void is_unwell_while_an_answer_waits_for_more_than_a_minute() {
        var health = new DeliveryHealth(post, clock);
        channel.answers("a", new Result.Wait(Duration.ofMinutes(5), false));
        say(saying(1, Lane.ANSWER, "a"));
        assertThat(sent()).containsExactly("1 a");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofSeconds(61));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("oldestAnswerSeconds", 61L);
        assertThat(figure("forumbot.outbox.messages")).isEqualTo(1);
        assertThat(figure("forumbot.outbox.oldest.age")).isEqualTo(61);
        pass(Duration.ofMinutes(5));
        assertThat(sent()).containsExactly("1 a");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void measures_how_long_a_person_waits_for_the_first_answer_and_for_nothing_else() {
        channel.answers("a", new Result.Unknown("timeout"));
        inUnit(() -> {
            outbox.heard(1, System.nanoTime() - Duration.ofSeconds(5).toNanos());
            outbox.send(saying(2, Lane.ANSWER, "somebody else's"));
            outbox.send(saying(1, Lane.REMINDER, "of something else"));
            outbox.send(saying(1, Lane.ANSWER, "a"));
            outbox.send(saying(1, Lane.ANSWER, "the second one"));
        });
        assertThat(sent()).startsWith("2 somebody else's", "1 a");
        pass(Duration.ofSeconds(1));
        assertThat(sent()).contains("1 a", "1 the second one");
        var replies = meters.get("forumbot.reply").timer();
        assertThat(replies.count()).isEqualTo(1);
        assertThat(replies.totalTime(TimeUnit.SECONDS)).isBetween(5.0, 60.0);
    }

    @Test
    void counts_a_wait_of_the_pace_once_however_often_it_is_asked() {
        build(new DeliverySettings(1, 0, 0));
        say(saying(1, Lane.ANSWER, "a"), saying(2, Lane.ANSWER, "b"), saying(3, Lane.ANSWER, "c"));
        assertThat(sent()).containsExactly("1 a", "2 b");
        assertThat(sent()).isEmpty();
        var waits = meters.timer("forumbot.pace.wait", "limit", "all");
        assertThat(waits.count()).isEqualTo(1);
        assertThat(waits.totalTime(TimeUnit.MILLISECONDS)).isBetween(999.0, 1001.0);
        assertThat(meters.timer("forumbot.pace.wait", "limit", "chat").count()).isZero();
    }

    private double figure(String gauge) {
        return meters.get(gauge).tag("lane", "answer").gauge().value();
    }

    private void say(Outgoing... messages) {
        inUnit(() -> List.of(messages).forEach(outbox::send));
    }

    private static void inUnit(Runnable unit) {
        writer.submit(unit::run).join();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    /** Sends what may go now and waits until the results are stored. */
    private List<String> sent() {
        while (oneIsSent()) {
            stored();
        }
        stored();
        return channel.calls();
    }

    private boolean oneIsSent() {
        try {
            return senders.sendOne();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped.", stopped);
        }
    }

    private void stored() {
        results.bring().join();
        // whatever the timer brought before is ahead in the writer's queue
        inUnit(() -> {});
    }

    private static List<String> rows() {
        return bot.getBean(JdbcClient.class)
                .sql("select concat(chat, ' ', state, ' ', body, ' ', error) from outbox order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
