package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A folder full of mistakes")
class PlantedMistakesTests {
    private static final Path FOLDER = Path.of("src/test/resources/planted");

    private static final Path LIST = Path.of("src/test/resources/planted.txt");

    private static BrokenDialogs refused() {
        var files = new DialogFiles(Folder.read(FOLDER), List.of("fair"), Clock.systemUTC());
        return catchThrowableOfType(BrokenDialogs.class, () -> files.open(VocabularyFile.read()));
    }

    /** With {@code -Dforumbot.renew} the list is written anew, to be read by whoever changed a mistake. */
    @Test
    void gives_every_one_with_line_and_column() throws IOException {
        var told = refused().problems().stream().map(Problem::toString).toList();
        if (Boolean.getBoolean("forumbot.renew")) {
            Files.write(LIST, told);
        }
        assertThat(told).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    /** Two mistakes are of one kind when they are told alike but for names and numbers. */
    @Test
    void holds_at_least_25_kinds_of_them() {
        var kinds = refused().problems().stream()
                .map(problem -> problem.message()
                        .replaceAll("'[^']*'|\"[^\"]*\"|\\d+", "…")
                        .replaceAll("(Possible|Did you mean|It takes).*", ""))
                .distinct()
                .toList();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void is_told_in_a_text_without_a_word_of_a_stack_trace() {
        var broken = refused();
        var analysis = new BrokenDialogsAnalyzer().analyze(broken, broken);
        assertThat(analysis.getDescription())
                .startsWith("The dialogs cannot be used, mistakes: "
                        + broken.problems().size() + "\n\n")
                .doesNotContain("Exception", "\tat ", "org.", "java");
        assertThat(analysis.getAction())
                .isEqualTo("Correct the files at these places (file:line:column) and start again.");
    }
}
