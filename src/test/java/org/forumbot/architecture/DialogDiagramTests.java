package org.forumbot.architecture;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/dialogs.md")
class DialogDiagramTests {
    @Test
    void shows_the_dialogs_as_they_are_shipped() throws IOException {
        var files = DrawnFile.all(Path.of("dialogs"));
        var screens = files.stream().filter(DrawnFile::isScreens).toList();
        var forms = files.stream().filter(DrawnFile::isForm).toList();
        new WrittenPage("dialogs.md", """
                        # The dialogs

                        Written from `dialogs/` by `DialogDiagramTests`; renew it with
                        `mvn test -Dtest='*DiagramTests' -Dforumbot.renew`.

                        ## Screens

                        A solid arrow is a button, a dotted one is what typed words open. Left out: the way back, the button
                        "to the menu" that every screen has, and the button back to a form that waits. Below the name of
                        a screen stands what its buttons do.

                        ```mermaid
                        flowchart LR
                        %s```

                        ## Forms

                        A question with six corners is asked only if the condition on its arrow holds. An answer can be
                        changed before sending, and the form left at any question.

                        %s""".formatted(
                                screens.stream().map(DrawnFile::screens).collect(joining()),
                                forms.stream().map(DialogDiagramTests::section).collect(joining("\n"))))
                .isUpToDate();
    }

    private static String section(DrawnFile form) {
        return """
                ### %s

                ```mermaid
                flowchart TD
                %s```
                """.formatted(form.title(), form.questions());
    }

    /** The part of a YAML map below a name, empty when there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> under(Map<String, Object> map, String name) {
        return map.get(name) instanceof Map<?, ?> below ? (Map<String, Object>) below : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Map<String, Object> map, String name) {
        return map.get(name) instanceof List<?> items ? (List<Map<String, Object>>) items : List.of();
    }
}
