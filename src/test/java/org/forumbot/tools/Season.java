package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scenarios of {@code dialogs/scenarios}, played one after the other. */
final class Season {
    private static final Path SCENARIOS = Path.of("dialogs", "scenarios");
    private static final Path TRANSCRIPTS = Path.of("target", "scenarios");
    /** {@code -Dscenario=ask} plays that file only. */
    private static final String ONE = System.getProperty("scenario", "");

    /** How a message with several entries begins. */
    static final String BUNDLE = "Новое: ";

    private static final String ENTRIES = "\n\nAll new entries:\n";
    private static final long OLGA = 2001;

    private static final Duration QUIET = Duration.ofMillis(700);

    private Season() {}

    /** Those of the main forum alone. */
    static List<Scenario> scenarios() {
        return all().stream().filter(scenario -> scenario.forums().isEmpty()).toList();
    }

    /** Those that say at which forums they are played. */
    static List<Scenario> ofForums() {
        return all().stream().filter(scenario -> !scenario.forums().isEmpty()).toList();
    }

    private static List<Scenario> all() {
        try (var files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(ONE + ".yaml"))
                    .sorted()
                    .map(ScenarioFile::read)
                    .sorted(Comparator.comparing(Scenario::waitsForADay))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many places sections have while all of these are played on one stage. */
    static Map<String, Integer> places(List<Scenario> scenarios) {
        var all = new HashMap<String, Integer>();
        for (var scenario : scenarios) {
            scenario.places()
                    .forEach((section, places) -> assertThat(all.put(section, places))
                            .as("%s: places of %s, which another scenario needs too", scenario.file(), section)
                            .isNull());
        }
        return all;
    }

    /**
     * All that was done and said, by the file; with why it went wrong where it did.
     *
     * @param between what happens after each step
     */
    static Map<String, String> transcripts(Playground playground, List<Scenario> scenarios, Runnable between) {
        var transcripts = new LinkedHashMap<String, String>();
        for (var scenario : scenarios) {
            // Telegram's limits for a group count by the minute, and each scenario is to find the desk at leisure.
            playground.act("clock", Map.of("advance", "PT2M"));
            settled(playground);
            var before = desk(playground);
            var played = transcript(new Performance(playground, scenario, between));
            playground.act("clock", Map.of("advance", "PT10S"));
            settled(playground);
            transcripts.put(
                    scenario.file().getFileName().toString(),
                    played + ENTRIES + entries(desk(playground).since(before)));
        }
        return transcripts;
    }

    private static Chat desk(Playground playground) {
        return playground.chat(Playground.DESK, OLGA);
    }

    /** All that the desk was told of new entries, in order; which of them stood in one message is chance. */
    private static String entries(List<Chat.Said> said) {
        return said.stream()
                .filter(message -> message.text().startsWith(BUNDLE))
                .flatMap(message -> message.text().lines().skip(1))
                .collect(Collectors.joining("\n"));
    }

    /** What the scenario before has brought to the desk is there before this one begins. */
    private static void settled(Playground playground) {
        long seen;
        do {
            seen = playground.revision();
            playground.awaitChange(seen, QUIET);
        } while (playground.revision() != seen);
    }

    /** Keeps them to be read. @param how they were played */
    static Map<String, String> kept(String how, Map<String, String> transcripts) {
        try {
            var folder = Files.createDirectories(TRANSCRIPTS.resolve(how));
            for (var played : transcripts.entrySet()) {
                Files.writeString(folder.resolve(played.getKey().replace(".yaml", ".txt")), played.getValue());
            }
            return transcripts;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String transcript(Performance performance) {
        try {
            performance.play();
            return performance.transcript();
        } catch (AssertionError wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
