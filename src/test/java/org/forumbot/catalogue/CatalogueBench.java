package org.forumbot.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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

/** A search in a catalogue of 2,000 practices, and a practice more in it. The search is to stay under 50 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CatalogueBench {
    private static final int PRACTICES = 2_000;

    @Param({"травля", "помощь одиноким старикам в деревне", "соучаствуещее проэктирование", "палиативная служба дл"})
    public String words = "";

    private PracticeSearch search = PracticeSearch.of("ru", List.of(), List.of());
    private List<WrittenCards> cards = List.of();
    private int number;

    @Setup
    public void fill() {
        var written = WrittenCards.all();
        var all = new ArrayList<WrittenCards>();
        LongStream.rangeClosed(1, PRACTICES)
                .forEach(id -> all.add(written.get((int) (id % written.size())).numbered(id)));
        cards = all;
        search = PracticeSearch.of(
                "ru",
                WrittenFiles.guide().synonyms(),
                all.stream().map(WrittenCards::text).toList());
    }

    /** What was asked for before is known. */
    @Benchmark
    public Object found() {
        search.find("");
        return search.find(words);
    }

    @Benchmark
    public Object changed() {
        return search.changed(List.of(WrittenCards.text(cards.get(number++ % PRACTICES))), List.of());
    }
}
