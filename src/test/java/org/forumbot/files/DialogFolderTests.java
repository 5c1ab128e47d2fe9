package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The folder of the dialogs")
class DialogFolderTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-02T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private DialogFolder folder() {
        return new DialogFolder(place.resolve("dialogs"), List.of("socio-2024"), CLOCK, Lens.NONE);
    }

    @Test
    void is_written_out_whole_with_the_first_file_that_is_written() throws IOException {
        var folder = folder();
        var inside = folder.contents();
        folder.write(Map.of("practice.yaml", "form: x"));

        var expected = new HashMap<>(inside);
        expected.put("practice.yaml", "form: x");
        expected.keySet().removeIf(name -> name.startsWith("scenarios/"));
        assertThat(folder.contents()).isEqualTo(expected).containsKey("forums/socio-2024.yaml");
        try (var all = Files.walk(place)) {
            assertThat(all).noneMatch(file -> file.toString().endsWith(".new"));
        }
    }

    @Test
    void loses_a_file_that_is_written_as_nothing() {
        var folder = folder();
        folder.write(Map.of("walk.yaml", "form: walk"));
        var gone = new HashMap<String, String>();
        gone.put("walk.yaml", null);
        folder.write(gone);

        assertThat(folder.contents()).doesNotContainKey("walk.yaml").containsKey("practice.yaml");
    }

    @Test
    void is_finished_after_a_write_that_was_cut_short() throws IOException {
        var folder = folder();
        folder.write(Map.of("walk.yaml", "form: walk", "old.yaml", "form: old"));
        var inTheWay = place.resolve("dialogs/way.yaml/full");
        Files.createDirectories(inTheWay);
        var files = new TreeMap<String, String>(Map.of("walk.yaml", "form: other", "way.yaml", "form: way"));
        files.put("old.yaml", null);
        assertThatThrownBy(() -> folder.write(files)).hasMessageContaining("cannot be written to");
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(folder.contents()).doesNotContainKey("way.yaml");

        folder().finish();
        assertThat(folder.contents())
                .containsEntry("walk.yaml", "form: other")
                .containsEntry("way.yaml", "form: way")
                .doesNotContainKey("old.yaml");
        var finished = folder.state();
        folder().finish();
        assertThat(folder.state()).isEqualTo(finished);
    }

    @Test
    void is_as_before_when_it_was_cut_short_before_all_was_ready() throws IOException {
        var folder = folder();
        folder.write(Map.of("walk.yaml", "form: walk"));
        Files.writeString(place.resolve("dialogs/.walk.yaml.new"), "form: oth");

        folder.finish();
        assertThat(folder.contents()).containsEntry("walk.yaml", "form: walk");
    }

    @Test
    void is_in_another_state_after_every_change() throws IOException {
        var folder = folder();
        folder.write(Map.of("walk.yaml", "form: walk"));
        var before = folder.state();
        assertThat(folder.state()).isEqualTo(before);

        Files.writeString(place.resolve("dialogs/walk.yaml"), "form: other");
        assertThat(folder.state()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "practice.yaml, true",
        "forums/spring.yaml, true",
        "texts/en/forums/spring.yaml, true",
        "practice.yml, false",
        "../practice.yaml, false",
        "/etc/practice.yaml, false",
        "texts/../../practice.yaml, false",
        "scenarios/practice.yaml, false",
        ".practice.yaml, false",
        "анкета.yaml, false"
    })
    void holds_only_what_the_bot_reads(String name, boolean can) {
        assertThat(DialogFolder.canHold(name)).isEqualTo(can);
        if (!can) {
            assertThatThrownBy(() -> folder().write(Map.of(name, "x"))).hasMessageContaining("can have such a name");
        }
    }
}
