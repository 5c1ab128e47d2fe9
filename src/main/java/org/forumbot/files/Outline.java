package org.forumbot.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What there is in all files, known before they are read one by one: names of screens with what they take, names of
 * forms, and how they are begun.
 */
final class Outline {
    /** @param takes its own values @param back the whole name of the screen it goes back to */
    private record Seen(List<String> takes, @Nullable String back, Spot spot) {}

    private final Map<String, Seen> screens = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Starts.Gathered starts = new Starts.Gathered();

    /** @param name of the file, as it stands in the folder */
    void take(Fields file) {
        if (file.has("form") && file.has("screens")) {
            file.problems().add(file.nameSpot("screens"), "A file holds a form or screens, not both.");
        } else if (file.has("form")) {
            form(file);
        } else if (file.has("screens")) {
            screens(file);
        } else if (!file.has("questions") && !file.has("phrases")) {
            file.problems()
                    .add(
                            file.spot(),
                            "A file begins with 'form: name', 'screens: name' or 'questions: name', or holds 'phrases:'.");
        }
    }

    private void form(Fields file) {
        var name = file.plain("form").orElse("");
        if (!forms.add(name)) {
            file.problems().add(file.spot("form"), "The form '" + name + "' stands in another file too.");
        }
        starts.start(file, name, "");
    }

    private void screens(Fields file) {
        var name = file.plain("screens").orElse("");
        if (!files.add(name)) {
            file.problems().add(file.spot("screens"), "Screens '" + name + "' stand in another file too.");
        }
        var show = file.under("show").map(Fields::each).orElse(Map.of());
        show.forEach((screen, fields) -> {
            var back = fields.plain("back").map(to -> name + "." + to).orElse(null);
            screens.put(name + "." + screen, new Seen(fields.list("takes"), back, fields.nameSpot("back")));
            starts.screen(fields, name, screen);
        });
        var first = show.keySet().stream().findFirst().orElse("");
        var opens = file.under("start").flatMap(start -> start.plain("opens"));
        starts.start(file, name, opens.orElse(first));
    }

    /** A way back that leads in a circle has no end. */
    void check(Problems problems) {
        screens.forEach((name, screen) -> {
            if (ancestors(name).contains(name)) {
                problems.add(
                        screen.spot(),
                        "The way back from '" + name.substring(name.indexOf('.') + 1) + "' leads in a circle.");
            }
        });
        starts.check(problems);
    }

    private Set<String> ancestors(String name) {
        var ancestors = new LinkedHashSet<String>();
        var at = Optional.ofNullable(screens.get(name)).map(Seen::back);
        while (at.isPresent() && ancestors.add(at.get())) {
            at = at.map(screens::get).map(Seen::back);
        }
        return ancestors;
    }

    Set<String> screens() {
        return Set.copyOf(screens.keySet());
    }

    Set<String> forms() {
        return Set.copyOf(forms);
    }

    /** What a button that opens this screen can bring it: what it takes, and what the screens behind it take. */
    Set<String> takes(String screen) {
        var takes = new HashSet<String>();
        var own = screens.get(screen);
        if (own != null) {
            takes.addAll(own.takes());
        }
        ancestors(screen).stream()
                .map(screens::get)
                .filter(seen -> seen != null)
                .forEach(seen -> takes.addAll(seen.takes()));
        return takes;
    }

    Starts starts() {
        return starts.done();
    }
}
