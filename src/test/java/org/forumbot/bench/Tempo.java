package org.forumbot.bench;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** When people do what they want to do next. */
interface Tempo {
    void soon(Runnable act);

    /** As soon as they see what they react to. */
    static Tempo atOnce() {
        return Runnable::run;
    }

    /** After having thought about it. */
    static Tempo thinking(Duration each) {
        ThreadFactory threads = Thread.ofPlatform().daemon().name("thinking").factory();
        var timer = Executors.newSingleThreadScheduledExecutor(threads);
        return act -> {
            var _ = timer.schedule(act, each.toNanos(), TimeUnit.NANOSECONDS);
        };
    }

    /**
     * So many acts a second, at random moments, whether the bot keeps up or not.
     *
     * @param somebodyNew called when nobody is waiting to do something
     */
    static Tempo atRate(double perSecond, Runnable somebodyNew) {
        var waiting = new ConcurrentLinkedQueue<Runnable>();
        Thread.ofPlatform().daemon().name("rate").start(() -> {
            var chance = new Random(1);
            for (long next = System.nanoTime(); !Thread.currentThread().isInterrupted(); ) {
                next += (long) (-Math.log(1 - chance.nextDouble()) / perSecond * 1e9);
                while (System.nanoTime() < next) {
                    LockSupport.parkNanos(next - System.nanoTime());
                }
                var act = waiting.poll();
                (act == null ? somebodyNew : act).run();
            }
        });
        return waiting::add;
    }
}
