package org.forumbot.passport;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.forumbot.testkit.WrittenFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A passport from its card to the PDF. To stay under 500 ms, and within a heap of 40 MB together with all else here. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx40m")
public class PassportBench {
    @Param({"usual", "whole", "longest", "arabic"})
    public String card = "";

    private final PassportPdf pdf = new PassportPdf();
    private final Sheets sheets = new Sheets(WrittenFiles.phrases("passport"));
    private Card made = SampleCards.of("ru", "practice", Map.of());

    @Setup
    public void choose() {
        made = SampleCards.of(
                "ru",
                "practice",
                switch (card) {
                    case "whole" -> SampleCards.whole();
                    case "longest" -> SampleCards.longest();
                    case "arabic" -> SampleCards.arabic();
                    default -> SampleCards.usual();
                });
    }

    @Benchmark
    public byte[] page() {
        return pdf.of(sheets.of(made), "ru");
    }

    @Benchmark
    public int text() {
        return PassportText.of(sheets.of(made)).length();
    }
}
