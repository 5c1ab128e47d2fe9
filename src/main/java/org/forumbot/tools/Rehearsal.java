package org.forumbot.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.forumbot.files.Folder;
import org.springframework.boot.SpringApplication;

/** Plays scenarios one after the other, in a folder that is gone afterwards. */
final class Rehearsal {
    private static final int TAIL = 20;

    private Rehearsal() {}

    /**
     * How a scenario went.
     *
     * @param failure why and where it failed, empty when it did not
     * @param transcript all that was done and said
     */
    record Played(Scenario scenario, String failure, String transcript, double seconds) {
        boolean failed() {
            return !failure.isEmpty();
        }

        /** The last that was said before it failed. */
        List<String> tail() {
            var lines = transcript.lines().toList();
            return lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
        }
    }

    /** Something that needs the program running. */
    interface Work<T> {
        T on(Stage stage) throws IOException;
    }

    /** @param told of each scenario as soon as it was played */
    static List<Played> all(SpringApplication program, Stage.Set set, List<Scenario> scenarios, Consumer<Played> told) {
        return with(
                program,
                set,
                stage -> scenarios.stream()
                        .map(scenario -> {
                            var played = played(stage, scenario);
                            told.accept(played);
                            return played;
                        })
                        .toList());
    }

    /** Those of each forum on a stage of its own. @param on the forums that are on where a scenario names none */
    static List<Played> all(
            Supplier<SpringApplication> program,
            Playbill playbill,
            Folder dialogs,
            List<String> on,
            Consumer<Played> told) {
        return playbill.byForums().stream()
                .flatMap(bill -> all(program.get(), bill.set(dialogs, on), bill.scenarios(), told).stream())
                .toList();
    }

    static <T> T with(SpringApplication program, Stage.Set set, Work<T> work) {
        try {
            var folder = Files.createTempDirectory("forumbot-dialogs");
            try (var stage = new Stage(program, folder, set)) {
                return work.on(stage);
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("There is no room to play in.", full);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Played played(Stage stage, Scenario scenario) {
        // Telegram's limits for a group count by the minute, and each scenario is to find the desk at leisure.
        stage.playground().act("clock", Map.of("advance", "PT2M"));
        int before = stage.complaints().size();
        long begun = System.nanoTime();
        var performance = new Performance(stage.playground(), scenario);
        var failure = "";
        try {
            performance.play();
            var complaints = stage.complaints();
            failure = complaints.size() == before ? "" : scenario.file() + ": the log says: " + complaints.get(before);
        } catch (AssertionError failed) {
            failure = String.valueOf(failed.getMessage()).lines().findFirst().orElse("It failed.");
        }
        return new Played(scenario, failure, performance.transcript(), (System.nanoTime() - begun) / 1e9);
    }
}
