package org.forumbot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.forumbot.programme.SeatBook.Count;
import org.forumbot.store.Writer;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** On the real writer: what is known without counting is at any time what would be counted. */
@DisplayName("The book of seats")
class SeatBookTests {
    private static final SettableClock CLOCK = SettableClock.inSpring();
    private static final AtomicLong IDS = new AtomicLong();

    @TempDir
    static Path folder;

    static ConfigurableApplicationContext context;
    static Writer writer;
    static SeatBook book;

    @TestConfiguration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackages = "org.forumbot.programme")
    static class Programme {}

    @BeforeAll
    static void start() {
        context = Slice.of(
                folder.resolve("forumbot.db"),
                CLOCK,
                slice -> slice.registerBean(SeatBook.class),
                Slice.Store.class,
                Programme.class);
        writer = context.getBean(Writer.class);
        book = context.getBean(SeatBook.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @AfterEach
    void is_what_would_be_counted() {
        inUnit(all -> {
            var known = all.count("s24", "S1");
            all.forget();
            assertThat(known).isEqualTo(all.count("s24", "S1"));
            all.of(new HolderId(1), "s24").forEach(all::remove);
            all.of(new HolderId(2), "s24").forEach(all::remove);
        });
    }

    @Test
    void knows_what_was_added_given_and_removed_within_the_batch_and_after_it() {
        inUnit(all -> {
            all.add(seat(1, Seat.State.SEATED));
            var second = all.add(seat(2, Seat.State.WAITING));
            assertThat(all.count("s24", "S1")).isEqualTo(new Count(1, 1));
            all.remove(all.of(new HolderId(1), "s24").getFirst());
            all.give(second, CLOCK.instant());
            assertThat(all.count("s24", "S1")).isEqualTo(new Count(1, 0));
        });
        assertThat(known()).isEqualTo(new Count(1, 0));
        assertThat(inUnit(all -> assertThat(all.count("s24", "other")).isEqualTo(Count.NONE)))
                .isCompleted();
    }

    @Test
    void forgets_what_was_rolled_back() {
        var failed = writer.submit(() -> {
            book.add(seat(1, Seat.State.SEATED));
            throw new IllegalStateException("guilty");
        });
        assertThatThrownBy(failed::join).hasRootCauseMessage("guilty");
        assertThat(known()).isEqualTo(Count.NONE);
    }

    @Test
    void counts_once_what_a_guilty_neighbour_made_run_again() {
        var gate = new CompletableFuture<Void>();
        var waiting = writer.submit(gate::join);
        var added = writer.submit(() -> book.add(seat(1, Seat.State.SEATED)));
        var failed = writer.submit(() -> {
            book.add(seat(2, Seat.State.SEATED));
            throw new IllegalStateException("guilty");
        });
        gate.complete(null);
        CompletableFuture.allOf(waiting, added).join();
        assertThatThrownBy(failed::join).hasRootCauseMessage("guilty");
        assertThat(known()).isEqualTo(new Count(1, 0));
    }

    private static Seat seat(long holder, Seat.State state) {
        return new Seat(
                IDS.incrementAndGet(),
                new HolderId(holder),
                "s24",
                "S1",
                state,
                new Traits("ngo", "66", null),
                CLOCK.instant());
    }

    private static Count known() {
        var known = new CompletableFuture<Count>();
        inUnit(all -> known.complete(all.count("s24", "S1")));
        return known.join();
    }

    private static CompletableFuture<Void> inUnit(Consumer<SeatBook> work) {
        var done = writer.submit(() -> work.accept(book));
        done.join();
        return done;
    }
}
