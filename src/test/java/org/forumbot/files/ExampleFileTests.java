package org.forumbot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Examples of cards")
class ExampleFileTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-02T09:00:00Z"), ZoneOffset.UTC);

    private static final String HEAD = """
            example: mine
            of: practice
            source: газета
            """;

    @Test
    void hold_what_their_sources_say_in_every_language() {
        var files = ShippedDialogs.opened();

        assertThat(files.examples("ru"))
                .extracting(ExampleFile::code)
                .containsExactly("early-help", "longevity", "zont");
        assertThat(files.examples("en"))
                .extracting(ExampleFile::code)
                .containsExactly("early-help", "longevity", "zont");
        assertThat(files.examples("ru").getFirst())
                .isEqualTo(new ExampleFile(
                        "early-help",
                        "practice",
                        "technology",
                        "интервью с директором АНО «СОЦИО» Татьяной Флегановой «Выявлять, демонстрировать, тиражировать», автор Михаил Батурин",
                        Map.of(
                                "title", "Ранняя помощь",
                                "stage", "Технология",
                                "summary",
                                        "Пилотными регионами внедрения были Свердловская область и Пермский край. После форума 2023 года раннюю помощь взяли на вооружение другие регионы; какие именно, в источнике не сказано.",
                                "places", "1. Свердловская обл.\n2. Пермский край")));
        assertThat(files.examples("en").get(1).at("outputs"))
                .startsWith("1. Elderly people come to the centre — over 700\n");
        assertThat(files.examples("en").getLast().at("target_group")).isEqualTo("Children");
    }

    @Test
    void may_say_less_than_the_form_asks_for() {
        assertThat(mistakes(HEAD + "answers: {title: Дом, summary: Коротко}")).isEmpty();
    }

    @Test
    void say_nothing_that_the_form_does_not_know() {
        assertThat(mistakes(HEAD + """
                answers:
                  titel: Дом
                  stage: grown
                  target_group: [elderly, cats]
                  started_year: давно
                  org_region: Нарния
                  places:
                    - {region: Пермский край, town: Пермь}
                """))
                .containsExactly(
                        "dialogs/examples/mine.yaml:5:3 The question 'titel' is not known. Did you mean 'title'?",
                        "dialogs/examples/mine.yaml:6:10 The option 'grown' is not known."
                                + " Possible: idea, pilot, practice, technology.",
                        "dialogs/examples/mine.yaml:7:27 The option 'cats' is not known. Possible: children, disability,"
                                + " elderly, families, foster, hardship, illness, locals, ngo, other, specialists, youth.",
                        "dialogs/examples/mine.yaml:8:17 'started_year' cannot be answered like this in the form.",
                        "dialogs/examples/mine.yaml:9:15 'org_region' cannot be answered like this in the form.",
                        "dialogs/examples/mine.yaml:11:31 The part 'town' is not known. Possible: city, region, sites.");
    }

    @Test
    void name_a_form_a_source_and_a_code_of_their_own() {
        assertThat(mistakes("""
                example: zont
                of: practise
                answers: {title: Дом}
                """))
                .containsExactly(
                        "dialogs/examples/mine.yaml:2:5 The form 'practise' is not known. Did you mean 'practice'?");
        assertThat(mistakes("""
                example: zont
                of: practice
                answers: {title: Дом}
                """))
                .containsExactly(
                        "dialogs/examples/mine.yaml:1:1 'source' is missing.",
                        "dialogs/examples/zont.yaml:3:10 Another example has the code 'zont' too.");
    }

    /** Of the shipped dialogs with this example among them, in Russian alone. */
    private static List<String> mistakes(String example) {
        var files = new TreeMap<String, byte[]>();
        Folder.read(ShippedDialogs.FOLDER).files().forEach((name, bytes) -> {
            if (!name.startsWith("texts/")) {
                files.put(name, bytes);
            }
        });
        files.put("examples/mine.yaml", example.getBytes(StandardCharsets.UTF_8));
        return new DialogFiles(new Folder("dialogs/", files), List.of("socio-2024"), CLOCK)
                .mistakes(ShippedDialogs.vocabulary());
    }
}
