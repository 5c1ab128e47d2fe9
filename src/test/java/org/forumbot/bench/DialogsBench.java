package org.forumbot.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.LongAnswers;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.ShippedDialogs;

/**
 * How long it takes to open the shipped files, cold and warm, and to make one step in the practice form with all answers
 * given. Run it in a fresh JVM; figures are medians of processor time.
 */
public final class DialogsBench {
    private static final Instant NOW = Instant.parse("2024-04-02T09:00:00Z");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOADS = 20;
    private static final int STEPS = 20_000;

    private DialogsBench() {}

    public static void main(String[] arguments) {
        var vocabulary = ShippedDialogs.vocabulary();
        tell("cold load", millis(() -> ShippedDialogs.opened(vocabulary)), "ms");
        var loads = new double[LOADS];
        for (int at = 0; at < LOADS; at++) {
            loads[at] = millis(() -> ShippedDialogs.opened(vocabulary));
        }
        tell("second load", loads[0], "ms");
        tell("warm load", median(loads), "ms");
        var files = ShippedDialogs.opened(vocabulary);
        tell("index of regions", millis(files::warmUp), "ms");
        steps(files);
    }

    private static void steps(DialogFiles files) {
        var form = files.library("ru", ShippedDialogs.FORUM).form("practice").orElseThrow();
        var full = LongAnswers.of(form);
        var edited = Engine.step(form, full, new Input.Moved(Input.Move.EDIT, "goal"), NOW)
                .next();
        var times = new double[STEPS];
        for (int at = 0; at < STEPS; at++) {
            var conversation = at % 2 == 0 ? edited : full;
            var input = at % 2 == 0 ? new Input.Typed("Снизить число случаев травли в школах", 99) : new Input.Come();
            times[at] = 1000 * millis(() -> Engine.step(form, conversation, input, NOW));
        }
        tell("first step", times[0], "µs");
        tell("step with all answers given", median(Arrays.copyOfRange(times, STEPS / 2, STEPS)), "µs");
    }

    /** Of this thread on a processor: on a busy machine the clock on the wall tells little. */
    private static double millis(Runnable work) {
        long from = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - from) / 1e6;
    }

    private static double median(double[] values) {
        var rising = values.clone();
        Arrays.sort(rising);
        return rising[rising.length / 2];
    }

    private static void tell(String what, double value, String unit) {
        System.out.printf("%-28s %8.1f %s%n", what, value, unit);
    }
}
