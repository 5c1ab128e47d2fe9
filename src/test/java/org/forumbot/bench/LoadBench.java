package org.forumbot.bench;

import java.util.concurrent.TimeUnit;
import org.forumbot.files.DialogFiles;
import org.forumbot.files.ShippedDialogs;
import org.forumbot.files.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Loading and checking all files that are shipped. To stay under a second once the JVM is up. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBench {
    private Vocabulary vocabulary;

    @Setup
    public void look() {
        vocabulary = ShippedDialogs.vocabulary();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public DialogFiles inFreshJvm() {
        return ShippedDialogs.opened(vocabulary);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 5, time = 2)
    @Fork(1)
    public DialogFiles inWarmJvm() {
        return ShippedDialogs.opened(vocabulary);
    }
}
