package org.forumbot.tools;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.forumbot.files.Folder;

/** The dialogs of a folder without mistakes as Mermaid diagrams. */
final class Drawing {
    private final List<DrawnFile> files;

    Drawing(Folder folder) {
        files = DrawnFile.all(folder);
    }

    /** How all forms and screens hang together, as a page in Markdown. */
    String page() {
        return """
                # The dialogs

                Written from `dialogs/` by `java -jar forumbot.jar dialogs graph`; renew it with
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
                files.stream()
                        .filter(DrawnFile::isScreens)
                        .map(DrawnFile::screens)
                        .collect(joining()),
                files.stream().filter(DrawnFile::isForm).map(Drawing::section).collect(joining("\n")));
    }

    private static String section(DrawnFile form) {
        return """
                ### %s

                ```mermaid
                flowchart TD
                %s```
                """.formatted(form.title(), form.questions());
    }

    /** @throws Told.Failure when there is no such form */
    String form(String name) {
        return files.stream()
                .filter(file -> file.isForm() && file.name().equals(name))
                .findFirst()
                .map(file -> "flowchart TD\n" + file.questions())
                .orElseThrow(() -> new Told.Failure("There is no form '" + name + "'. Possible: "
                        + files.stream()
                                .filter(DrawnFile::isForm)
                                .map(DrawnFile::name)
                                .collect(joining(", "))
                        + "."));
    }
}
