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

    private static BrokenDialogs refused() {
        var files = new DialogFiles(Folder.read(FOLDER), List.of("fair"), Clock.systemUTC());
        return catchThrowableOfType(BrokenDialogs.class, () -> files.open(SmallForms.VOCABULARY));
    }

    @Test
    void a_folder_with_ten_planted_mistakes_gives_all_ten_with_line_and_column() throws IOException {
        assertThat(refused().problems().stream().map(Problem::toString))
                .hasSizeGreaterThan(10)
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/planted.txt")));
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
