package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumbot.testkit.Thorough;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each scenario is played as ever and under a strain, and not a letter of what is said may differ. */
@DisplayName("The scenarios read the same")
class RobustnessTests {
    private static final Pattern AT_TIME = Pattern.compile("(?m)(?<=^ {13})\\d\\d:\\d\\d ");
    private static final Pattern INVITATION = Pattern.compile("start=([ie])_[A-Za-z0-9_-]+");
    private static final Pattern BUNDLED = Pattern.compile(Season.BUNDLE + "\\d+(\\n {13}•.*)*");

    @TempDir
    static Path folder;

    private static List<Scenario> scenarios = List.of();
    private static Map<String, String> asEver = Map.of();
    private static Instant start = Instant.EPOCH;

    @BeforeAll
    static void play_as_ever() throws IOException {
        scenarios = Season.scenarios();
        try (var stage = stage("as-ever")) {
            start = Instant.parse(stage.playground().get("clock").path("now").asString(""));
            asEver = Season.kept("as-ever", Season.transcripts(stage.playground(), scenarios, () -> {}));
        }
    }

    private static Stage stage(String name) throws IOException {
        return new Stage(WithoutTests.program(), folder.resolve(name), Season.places(scenarios));
    }

    @TestFactory
    Stream<DynamicTest> when_each_update_comes_twice() throws IOException {
        return told("twice");
    }

    @TestFactory
    Stream<DynamicTest> when_each_update_comes_again_under_another_id() throws IOException {
        return told("again");
    }

    private static Stream<DynamicTest> told(String how) throws IOException {
        try (var stage = stage(how)) {
            stage.playground().act("settings", Map.of("deliver", how));
            var transcripts = Season.kept(how, Season.transcripts(stage.playground(), scenarios, () -> {}));
            var complaints = stage.complaints();
            return Stream.concat(
                    compared(transcripts),
                    Stream.of(dynamicTest(
                            "without a warning", () -> assertThat(complaints).isEmpty())));
        }
    }

    /** One scenario, and all of them when there is time. */
    @TestFactory
    Stream<DynamicTest> when_the_bot_is_restarted_after_each_step() throws IOException {
        var some = Thorough.on() ? scenarios : scenarios.subList(0, 1);
        long from = System.nanoTime();
        int[] restarts = {0};
        try (var stage = new RestartedStage(folder.resolve("restarts"), Season.places(scenarios), start)) {
            var transcripts = Season.transcripts(stage.playground(), some, () -> {
                stage.restart();
                restarts[0]++;
            });
            System.out.printf(
                    "%d scenarios with %d restarts in %d s%n",
                    some.size(),
                    restarts[0],
                    Duration.ofNanos(System.nanoTime() - from).toSeconds());
            return compared(Season.kept("restarted", transcripts));
        }
    }

    private static Stream<DynamicTest> compared(Map<String, String> transcripts) {
        return transcripts.entrySet().stream()
                .map(played -> dynamicTest(
                        played.getKey(),
                        () -> assertThat(timeless(played.getValue()))
                                .isEqualTo(timeless(asEver.getOrDefault(played.getKey(), "")))));
    }

    /**
     * Without the times at which lines of {@code /new} came in, without codes that nobody can guess, and without what else stood in a message of several
     * entries: restarts take their time. All entries, each once, stand at the end of the transcript.
     */
    private static String timeless(String transcript) {
        var bundled = BUNDLED.matcher(transcript).replaceAll(Season.BUNDLE + "…");
        var guessable = INVITATION.matcher(bundled).replaceAll("start=$1_…");
        return AT_TIME.matcher(guessable).replaceAll("··:·· ");
    }
}
