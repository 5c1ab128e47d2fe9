package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forumbot.files.Folder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Plays the scenarios that name their forums, each on a stage where just these are on. */
@DisplayName("A scenario of other forums")
class ForumScenariosTests {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> is_played_where_its_forums_are_on() {
        return Season.ofForums().stream()
                .map(scenario ->
                        dynamicTest(scenario.title(), scenario.file().toUri(), () -> played(scenario)));
    }

    private static void played(Scenario scenario) {
        var bill = new Playbill(List.of(scenario), List.of());
        var played = Rehearsal.all(
                WithoutTests::program, bill, Folder.read(Path.of("dialogs")), List.of(), anything -> {});
        assertThat(played)
                .singleElement()
                .satisfies(one -> assertThat(one.failure()).as(one.transcript()).isEmpty());
    }
}
