package org.forumbot.store;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.forumbot.store.Batch.Ending;
import org.forumbot.store.Batch.Queued;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The writer: a queue, one platform thread, one transaction for what has gathered. Starts first and stops last. */
@Component
class WriterThread implements Writer, SmartLifecycle {
    /** Everything that submits units has a higher phase, and so has stopped before. */
    static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(WriterThread.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Batch batch;
    private final BatchSize size = new BatchSize();
    private final CommitMark mark;
    private final ArrayDeque<Queued> queue = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final CountDownLatch givingUp = new CountDownLatch(1);
    private boolean stopping;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Throwable trouble;

    WriterThread(PlatformTransactionManager transactions, CommitMark mark, StoreMeters meters) {
        this.batch = new Batch(new TransactionTemplate(transactions), mark, meters);
        this.mark = mark;
        meters.queue(this::waiting);
    }

    @Override
    public CompletableFuture<Void> submit(Unit unit) {
        return submit(List.of(unit)).getFirst();
    }

    @Override
    public List<CompletableFuture<Void>> submit(List<? extends Unit> units) {
        var queued = new ArrayList<Queued>(units.size());
        units.forEach(unit -> queued.add(new Queued(unit)));
        lock.lock();
        try {
            if (stopping) {
                queued.forEach(WriterThread::refuse);
            } else {
                queue.addAll(queued);
                work.signal();
            }
        } finally {
            lock.unlock();
        }
        return queued.stream().map(Queued::done).toList();
    }

    @Override
    public void afterCommit(Runnable action) {
        var running = Thread.currentThread() == thread ? batch.running() : null;
        if (running == null) {
            throw new IllegalStateException(
                    "afterCommit was called outside of a unit: submit a unit and call it there");
        }
        running.after().add(action);
    }

    /** What the database fails with at present; null while it works. */
    @Nullable
    Throwable trouble() {
        return trouble;
    }

    @Override
    public boolean works() {
        return trouble == null;
    }

    boolean isHealthy() {
        return isRunning() && works();
    }

    /** How many units wait to be run. */
    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        var writer = new Thread(this::write, "writer");
        thread = writer;
        writer.start();
    }

    @Override
    public boolean isRunning() {
        var writer = thread;
        return writer != null && writer.isAlive();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Finishes what is queued; what a failing database still keeps waiting after ten seconds fails. */
    @Override
    public void stop() {
        lock.lock();
        try {
            stopping = true;
            work.signal();
        } finally {
            lock.unlock();
        }
        var writer = thread;
        try {
            if (writer != null && !writer.join(PATIENCE)) {
                givingUp.countDown();
                writer.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            givingUp.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        for (var units = next(); !units.isEmpty(); units = next()) {
            long begun = System.nanoTime();
            write(units);
            size.took(units.size(), System.nanoTime() - begun);
        }
    }

    /** @return empty when there is nothing more to come */
    private List<Queued> next() {
        lock.lock();
        try {
            while (queue.isEmpty() && !stopping) {
                work.awaitUninterruptibly();
            }
            var units = new ArrayList<Queued>(Math.min(queue.size(), size.most()));
            while (!queue.isEmpty() && units.size() < size.most()) {
                units.add(queue.removeFirst());
            }
            return units;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Queued> units) {
        switch (settled(units)) {
            case Ending.Committed() -> units.forEach(Queued::release);
            case Ending.Trouble(var why, var _) ->
                units.forEach(unit -> unit.done().completeExceptionally(why));
            case Ending.Failed(var why) when units.size() == 1 -> fail(units.getFirst(), why);
            case Ending.Failed(var _) -> units.forEach(unit -> write(List.of(unit)));
        }
    }

    private static void fail(Queued unit, Throwable why) {
        // who submitted it decides what is to be done; whoever did not look shall not make it vanish
        log.warn(
                "A unit of the writer failed and was rolled back: {}",
                why.getClass().getName());
        log.debug("It failed with", why);
        unit.done().completeExceptionally(why);
    }

    /** Tries until the database can tell an ending. Ends in trouble only when the writer has to give up at its stop. */
    private Ending settled(List<Queued> units) {
        var pause = new Pause();
        while (true) {
            var ending = batch.run(units);
            if (!(ending instanceof Ending.Trouble(var why, var left))) {
                wellAgain();
                return ending;
            }
            notice(why);
            if (!pause.isOver(givingUp)) {
                return ending;
            }
            if (left != 0 && committedAllTheSame(left, pause)) {
                wellAgain();
                return new Ending.Committed();
            }
        }
    }

    private boolean committedAllTheSame(long left, Pause pause) {
        do {
            try {
                return mark.stands(left);
            } catch (DataAccessException | TransactionException e) {
                log.debug("It cannot be told yet whether the last batch was stored", e);
            }
        } while (pause.isOver(givingUp));
        return false;
    }

    private void notice(Throwable why) {
        if (trouble == null) {
            log.error(
                    "The database fails, everything waits for it. {} {}",
                    DatabaseTrouble.told(why),
                    DatabaseTrouble.advice(why),
                    why);
        }
        trouble = why;
    }

    private void wellAgain() {
        if (trouble != null) {
            log.warn("The database works again");
            trouble = null;
        }
    }

    private static void refuse(Queued unit) {
        unit.done().completeExceptionally(new IllegalStateException("The writer has stopped: the bot is going down"));
    }

    /** Grows from 50 ms to 2 s. */
    private static final class Pause {
        private long millis = 50;

        /** @return false when the writer gives up */
        boolean isOver(CountDownLatch givingUp) {
            try {
                boolean end = givingUp.await(millis, TimeUnit.MILLISECONDS);
                millis = Math.min(2 * millis, 2_000);
                return !end;
            } catch (InterruptedException e) {
                return false;
            }
        }
    }
}
