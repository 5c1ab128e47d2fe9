package org.forumbot.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.files.Folder;

/**
 * The scenarios to be played, in the order of their files' names; those that wait for a day come last.
 *
 * @param mistakes in those that cannot be played, each with its place
 */
record Playbill(List<Scenario> scenarios, List<String> mistakes) {
    private static final String SCENARIOS = "scenarios";
    private static final String ENDING = ".yaml";

    /** All of a folder with dialogs; none when there is no such folder. */
    static Playbill of(Path dialogs) {
        var folder = dialogs.resolve(SCENARIOS);
        if (!Files.isDirectory(folder)) {
            return new Playbill(List.of(), List.of());
        }
        try (var files = Files.list(folder)) {
            return of(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read. Check its rights.", unreadable);
        }
    }

    static Playbill of(List<Path> files) {
        var scenarios = new ArrayList<Scenario>();
        var mistakes = new ArrayList<String>();
        for (var file : files) {
            try {
                scenarios.add(ScenarioFile.read(file));
            } catch (IllegalArgumentException wrong) {
                mistakes.add(String.valueOf(wrong.getMessage()));
            }
        }
        scenarios.sort(Comparator.comparing(Scenario::waitsForADay));
        return new Playbill(List.copyOf(scenarios), List.copyOf(mistakes));
    }

    /** Those that are played at the same forums, in the order in which their forums are first named. */
    List<Playbill> byForums() {
        return scenarios.stream()
                .collect(Collectors.groupingBy(Scenario::forums, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(together -> new Playbill(together, List.of()))
                .toList();
    }

    /** What they are played on. @param on the forums that are on where they name none */
    Stage.Set set(Folder dialogs, List<String> on) {
        var forums = scenarios.getFirst().forums();
        return new Stage.Set(dialogs, forums.isEmpty() ? on : forums, places(), true);
    }

    /** @throws Told.Failure when some cannot be played, or there are none */
    Playbill sound() {
        if (!mistakes.isEmpty()) {
            throw new Told.Failure(String.join(System.lineSeparator(), mistakes));
        }
        if (scenarios.isEmpty()) {
            throw new Told.Failure("There are no scenarios.");
        }
        return this;
    }

    /**
     * How many places which sections have while all of them are played.
     *
     * @throws IllegalArgumentException when two of them want to set the same section
     */
    Map<String, Integer> places() {
        var all = new HashMap<String, Integer>();
        for (var scenario : scenarios) {
            scenario.places().forEach((section, places) -> {
                if (all.put(section, places) != null) {
                    throw new IllegalArgumentException(
                            scenario.file() + ": another scenario sets the places of " + section + " too.");
                }
            });
        }
        return all;
    }
}
