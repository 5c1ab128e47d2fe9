package org.forumbot.bench;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.forumbot.dialog.Answer;
import org.forumbot.dialog.Conversation;
import org.forumbot.dialog.Engine;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Input;
import org.forumbot.dialog.LongAnswers;
import org.forumbot.dialog.Step;
import org.forumbot.dialog.Value;
import org.forumbot.files.ShippedDialogs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One step of the engine in the practice form as it is shipped. To stay under 100 µs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StepBench {
    private static final Instant NOW = Instant.parse("2024-04-02T09:00:00Z");
    private static final int PEOPLE = 100;

    @Param({"empty", "half", "full"})
    public String answers = "";

    private Form form;
    private Conversation shown;
    private Conversation edited;
    private List<Conversation> crowd = List.of();

    @Setup
    public void open() {
        form = ShippedDialogs.opened()
                .library("ru", ShippedDialogs.FORUM)
                .form("practice")
                .orElseThrow();
        shown = shortened(LongAnswers.of(form));
        edited = shown.editing("goal");
        crowd = IntStream.range(0, PEOPLE).mapToObj(this::person).toList();
    }

    private Conversation shortened(Conversation full) {
        int kept = switch (answers) {
            case "empty" -> 0;
            case "half" -> form.questions().size() / 2;
            default -> form.questions().size();
        };
        var shortened = full;
        for (var question : form.questions().subList(kept, form.questions().size())) {
            shortened = shortened.without(question.name());
        }
        return shortened;
    }

    /** Everybody has given other answers, so nobody finds what was worked out for another. */
    private Conversation person(int number) {
        return edited.answers().containsKey("org_name")
                ? edited.with("org_name", new Answer.Given(new Value.Text("АНО «Добрый двор» " + number), 1))
                        .with("title", new Answer.Given(new Value.Text("Добрый двор рядом с домом " + number), 2))
                : edited;
    }

    /** Shows the open question, or the review. */
    @Benchmark
    public Step comes() {
        return Engine.step(form, shown, new Input.Come(), NOW);
    }

    /** A typed answer, and what comes then. */
    @Benchmark
    public Step answers() {
        return Engine.step(form, edited, answer(), NOW);
    }

    /** The same, each time by another of a hundred people. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public int answerInTurn() {
        int effects = 0;
        for (var person : crowd) {
            effects += Engine.step(form, person, answer(), NOW).effects().size();
        }
        return effects;
    }

    private static Input answer() {
        return new Input.Typed("Снизить число случаев травли в школах", 99);
    }
}
