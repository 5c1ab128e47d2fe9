package org.forumbot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forumbot.Forumbot;
import org.forumbot.testkit.WrittenPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("docs/modules.md")
class ModuleDiagramTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Forumbot.class);
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** What each module uses itself, the most basic ones first. */
    private final Map<String, Set<String>> uses = uses();

    @Test
    void shows_the_modules_as_they_are() throws IOException {
        new WrittenPage("modules.md", """
                        # The modules

                        Written from the classes by `ModuleDiagramTests`; renew it with
                        `mvn test -Dtest='*DiagramTests' -Dforumbot.renew`.

                        An arrow means *uses*. What is reached by way of another arrow is left out here and named in the table.
                        Calls go down these arrows; news goes up as events that carry ids only, see the second table.

                        ```mermaid
                        %s```

                        `telegram` is the only module that knows Telegram. `playground` meets the others over HTTP, as Telegram
                        does; only the root package, which starts the program, knows it.

                        | module | its promise | uses |
                        | --- | --- | --- |
                        %s
                        | event | who hears it |
                        | --- | --- |
                        %s""".formatted(diagram(), table(), events())).isUpToDate();
    }

    private String diagram() {
        var lines = new StringBuilder("flowchart TD\n");
        uses.keySet().forEach(module -> lines.append("    ").append(module).append('\n'));
        uses.forEach((module, used) -> used.stream()
                .filter(other -> used.stream().noneMatch(way -> reached(way).contains(other)))
                .forEach(other -> lines.append("    %s --> %s\n".formatted(module, other))));
        return lines.toString();
    }

    private String table() throws IOException {
        var lines = new StringBuilder();
        for (var entry : uses.entrySet()) {
            lines.append("| %s | %s | %s |\n"
                    .formatted(entry.getKey(), promise(entry.getKey()), String.join(", ", entry.getValue())));
        }
        return lines.toString();
    }

    private static String events() {
        return news().entrySet().stream()
                .map(heard -> "| `%s` | %s |\n".formatted(heard.getKey(), String.join(", ", heard.getValue())))
                .collect(Collectors.joining());
    }

    /** Who listens to which event of ours, named as {@code module.Event}. */
    private static Map<String, Set<String>> news() {
        var news = new TreeMap<String, Set<String>>();
        MODULES.forEach(listener -> listener.getEventsListenedTo(MODULES).stream()
                .filter(MODULES::contains)
                .map(event -> from(event) + "." + event.getSimpleName())
                .forEach(event ->
                        news.computeIfAbsent(event, _ -> new TreeSet<>()).add(name(listener))));
        return news;
    }

    private static String from(JavaClass event) {
        return name(MODULES.getModuleByType(event).orElseThrow());
    }

    private Map<String, Set<String>> uses() {
        var all = new LinkedHashMap<String, Set<String>>();
        MODULES.stream()
                .sorted(Comparator.<ApplicationModule>comparingLong(module -> module.getAllDependencies(MODULES)
                                .uniqueModules()
                                .count())
                        .thenComparing(ModuleDiagramTests::name))
                .forEach(module -> all.put(
                        name(module),
                        module.getDirectDependencies(MODULES)
                                .uniqueModules()
                                .map(ModuleDiagramTests::name)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private Set<String> reached(String module) {
        var reached = new TreeSet<>(uses.get(module));
        uses.get(module).forEach(other -> reached.addAll(reached(other)));
        return reached;
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The Javadoc of the package. */
    private static String promise(String module) throws IOException {
        var source = Files.readString(Path.of("src/main/java/org/forumbot", module, "package-info.java"));
        var javadoc = JAVADOC.matcher(source);
        if (!javadoc.find()) {
            throw new AssertionError("package-info.java of " + module + " makes no promise: give it a Javadoc");
        }
        return javadoc.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:[a-z]+\\.)*([^}]*)}", "`$1`")
                .strip();
    }
}
