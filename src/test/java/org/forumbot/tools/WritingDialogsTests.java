package org.forumbot.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.forumbot.files.DialogCheck;
import org.forumbot.files.Folder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("docs/writing-dialogs.md")
class WritingDialogsTests {
    private static final Pattern FILE = Pattern.compile("(?s)<!-- ([\\w/.]+) -->\\n```yaml\\n(.*?)```\\n");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-22T09:00:00Z"), ZoneOffset.UTC);
    private static final List<String> FORUMS = List.of("socio-2024");

    @TempDir
    Path folder;

    private static Map<String, String> examples() throws IOException {
        var examples = new HashMap<String, String>();
        FILE.matcher(Files.readString(Path.of("docs/writing-dialogs.md")))
                .results()
                .forEach(found -> examples.put(found.group(1), found.group(2)));
        return examples;
    }

    private static String example(String name) throws IOException {
        return examples().getOrDefault(name, "");
    }

    private static Folder withExample() throws IOException {
        var shipped = Folder.read(Path.of("dialogs"));
        var files = new TreeMap<>(shipped.files());
        for (var name : List.of("workshop.yaml", "texts/en/workshop.yaml")) {
            files.put(name, example(name).getBytes(StandardCharsets.UTF_8));
        }
        return new Folder(shipped.shown(), files);
    }

    @Test
    void shows_a_form_of_15_questions_in_two_languages_in_less_than_60_lines() throws IOException {
        var form = example("workshop.yaml");
        assertThat(form.lines().filter(line -> line.matches(" {2}\\w+:.*type:.*| {2}(minutes|helpers):")))
                .hasSize(15);
        assertThat(form.lines().count()
                        + example("texts/en/workshop.yaml").lines().count())
                .isLessThan(60);
        assertThat(form).contains("type: repeat", "when:", "check:", "desk:");
    }

    @Test
    void shows_a_form_without_mistakes() throws IOException {
        assertThat(DialogCheck.of(withExample(), FORUMS, CLOCK).mistakes()).isEmpty();
    }

    @Test
    void shows_a_form_that_works_as_its_scenario_says() throws IOException {
        var file = folder.resolve("workshop.yaml");
        Files.writeString(file, example("scenarios/workshop.yaml"));
        var played = Rehearsal.all(
                WithoutTests.program(),
                new Stage.Set(withExample(), FORUMS, Map.of(), false),
                List.of(ScenarioFile.read(file)),
                _ -> {});
        assertThat(played)
                .singleElement()
                .satisfies(one -> assertThat(one.failure()).as(one.transcript()).isEmpty());
    }
}
