package org.forumbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.forumbot.testkit.SettableClock;
import org.forumbot.testkit.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

@DisplayName("The writer")
class WriterTests {
    @TempDir
    static Path folder;

    static ConfigurableApplicationContext context;
    static JdbcClient client;

    Transactions transactions;
    WriterThread writer;

    @BeforeAll
    static void start() {
        context = Slice.of(folder.resolve("forumbot.db"), SettableClock.inSpring(), _ -> {}, Slice.Store.class);
        client = context.getBean(JdbcClient.class);
        client.sql("create table line (text text primary key) strict").update();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void write() {
        client.sql("delete from line").update();
        transactions = new Transactions(context.getBean(PlatformTransactionManager.class));
        writer = new WriterThread(transactions, context.getBean(CommitMark.class), context.getBean(StoreMeters.class));
        writer.start();
    }

    @AfterEach
    void stop() {
        writer.stop();
    }

    @Test
    void units_that_wait_share_transactions() {
        var gate = closedGate();
        var results = writer.submit(IntStream.range(0, 101)
                .mapToObj(i -> adding("%03d".formatted(i)))
                .toList());
        gate.countDown();
        all(results);
        assertThat(lines()).hasSize(101).isSorted();
        assertThat(transactions.begun).as("the gate, and at least eight a time").hasValueLessThanOrEqualTo(14);
    }

    @Test
    void a_guilty_unit_fails_alone() {
        var gate = closedGate();
        var results = writer.submit(List.of(
                adding("a"),
                () -> {
                    add("half done");
                    throw new IllegalStateException("guilty");
                },
                adding("b")));
        gate.countDown();
        all(List.of(results.get(0), results.get(2)));
        assertThatThrownBy(results.get(1)::join).hasRootCauseMessage("guilty");
        assertThat(lines()).containsExactly("a", "b");
        assertThat(writer.isHealthy()).isTrue();
    }

    @Test
    void a_broken_constraint_is_the_fault_of_its_unit() {
        var gate = closedGate();
        var results = writer.submit(List.of(adding("a"), adding("a"), adding("b")));
        gate.countDown();
        all(List.of(results.get(0), results.get(2)));
        assertThatThrownBy(results.get(1)::join).rootCause().hasMessageContaining("UNIQUE constraint failed");
        assertThat(lines()).containsExactly("a", "b");
    }

    @Test
    void what_follows_a_commit_happens_in_order_and_is_forgotten_with_its_unit() {
        var told = new CopyOnWriteArrayList<String>();
        var gate = closedGate();
        var results = writer.submit(List.of(
                () -> {
                    writer.afterCommit(() -> told.add("first of a, stored: " + lines()));
                    writer.afterCommit(() -> told.add("second of a"));
                    add("a");
                },
                () -> {
                    writer.afterCommit(() -> told.add("of the guilty one"));
                    throw new IllegalStateException("guilty");
                },
                () -> writer.afterCommit(() -> {
                    told.add("of b");
                    throw new IllegalStateException("after the commit nothing can be undone");
                }),
                () -> writer.afterCommit(() -> told.add("of c"))));
        gate.countDown();
        results.get(3).join();
        assertThat(told).containsExactly("first of a, stored: [a]", "second of a", "of b", "of c");
        assertThat(results.get(2)).isCompleted();
    }

    @Test
    void after_commit_is_refused_outside_of_a_unit() {
        assertThatThrownBy(() -> writer.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void while_another_program_holds_the_database_everything_waits_and_nobody_fails() throws Exception {
        var told = new AtomicInteger();
        CompletableFuture<Void> result;
        CompletableFuture<Void> guilty;
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("forumbot.db"))) {
            other.createStatement().execute("begin immediate");
            result = writer.submit(() -> {
                writer.afterCommit(told::incrementAndGet);
                add("a");
            });
            guilty = writer.submit(() -> {
                add("half done");
                throw new IllegalStateException("guilty");
            });
            Awaitility.await().until(() -> !writer.isHealthy());
            assertThat(new StoreHealth(writer).health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(result).isNotDone();
            other.createStatement().execute("rollback");
        }
        result.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> guilty.get(30, TimeUnit.SECONDS)).hasRootCauseMessage("guilty");
        assertThat(lines())
                .as("the connection after the trouble has transactions")
                .containsExactly("a");
        assertThat(told).hasValue(1);
        assertThat(new StoreHealth(writer).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_commit_that_is_reported_as_failed_but_has_happened_is_not_done_twice() throws Exception {
        var runs = new AtomicInteger();
        transactions.afterCommit = () -> {
            throw new CannotAcquireLockException("begin immediate", new SQLException("busy", "", 5));
        };
        writer.submit(() -> {
                    runs.incrementAndGet();
                    add("a");
                })
                .get(30, TimeUnit.SECONDS);
        assertThat(lines()).containsExactly("a");
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_commit_that_failed_is_done_again() throws Exception {
        var runs = new AtomicInteger();
        transactions.beforeCommit = () -> {
            throw new CannotAcquireLockException("commit", new SQLException("I/O", "", 10));
        };
        writer.submit(() -> {
                    runs.incrementAndGet();
                    add("a");
                })
                .get(30, TimeUnit.SECONDS);
        assertThat(lines()).containsExactly("a");
        assertThat(runs).hasValue(2);
    }

    @Test
    void what_is_queued_at_a_stop_is_finished_and_later_units_are_refused() {
        var gate = closedGate();
        var results = writer.submit(
                IntStream.range(0, 250).mapToObj(i -> adding("line " + i)).toList());
        var stopping = CompletableFuture.runAsync(writer::stop);
        gate.countDown();
        stopping.join();
        all(results);
        assertThat(lines()).hasSize(250);
        assertThat(writer.submit(adding("late"))).isCompletedExceptionally();
    }

    /** Holds the writer until it is opened, so that what is submitted meanwhile gathers. */
    private CountDownLatch closedGate() {
        var entered = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        var _ = writer.submit(() -> {
            entered.countDown();
            await(gate);
        });
        await(entered);
        return gate;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void all(List<CompletableFuture<Void>> results) {
        new ArrayList<>(results).forEach(CompletableFuture::join);
    }

    private static Writer.Unit adding(String text) {
        return () -> add(text);
    }

    private static void add(String text) {
        client.sql("insert into line (text) values (?)").param(text).update();
    }

    private static List<String> lines() {
        return client.sql("select text from line order by text")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The real ones, counted, with a fault that strikes once. */
    static final class Transactions implements PlatformTransactionManager {
        final AtomicInteger begun = new AtomicInteger();
        private final PlatformTransactionManager real;
        volatile Runnable beforeCommit = () -> {};
        volatile Runnable afterCommit = () -> {};

        Transactions(PlatformTransactionManager real) {
            this.real = real;
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            begun.incrementAndGet();
            return real.getTransaction(definition);
        }

        @Override
        public void commit(TransactionStatus status) {
            var before = beforeCommit;
            beforeCommit = () -> {};
            try {
                before.run();
            } catch (RuntimeException e) {
                real.rollback(status);
                throw e;
            }
            real.commit(status);
            var after = afterCommit;
            afterCommit = () -> {};
            after.run();
        }

        @Override
        public void rollback(TransactionStatus status) {
            real.rollback(status);
        }
    }
}
