package org.forumbot.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How forms and screens are begun, in any language.
 *
 * @param commands what each begins
 * @param links fixed payloads of deep links
 * @param screenLinks payloads with one value, such as {@code s_{section}}
 * @param menu commands that are offered, in order
 */
public record Starts(
        Map<String, Begun> commands, Map<String, Begun> links, List<ScreenLink> screenLinks, List<String> menu) {

    /** A form or a screen. @param screen empty for a form @param anywhere whether it is the same at every forum */
    public record Begun(String file, String screen, Map<String, String> values, boolean anywhere) {}

    /** @param name of the value that stands in the link */
    public record ScreenLink(Pattern payload, String file, String screen, String name) {}

    public Optional<Begun> link(String payload) {
        var fixed = links.get(payload);
        return fixed != null ? Optional.of(fixed) : screenLink(payload);
    }

    private Optional<Begun> screenLink(String payload) {
        for (var link : screenLinks) {
            var match = link.payload().matcher(payload);
            if (match.matches()) {
                return Optional.of(new Begun(link.file(), link.screen(), Map.of(link.name(), match.group(1)), false));
            }
        }
        return Optional.empty();
    }

    /** Gathers them from the files. */
    static final class Gathered {
        private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
        private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");
        private static final Pattern WITH_VALUE = Pattern.compile("([A-Za-z0-9_-]{0,48})\\{([a-z0-9_]+)}");

        /** The program answers these itself. */
        private static final Set<String> OWN = Set.of("start", "cancel", "help");

        private final Map<String, Begun> commands = new LinkedHashMap<>();
        private final Map<String, Begun> links = new LinkedHashMap<>();
        private final List<ScreenLink> screenLinks = new ArrayList<>();
        private final List<Fields.Placed> menu = new ArrayList<>();

        /** @param screen the screen to begin with, empty for a form */
        void start(Fields file, String name, String screen) {
            file.under("start").ifPresent(start -> {
                start.passOver("opens");
                var begun = new Begun(name, screen, Map.of(), start.flag("anywhere"));
                start.plain("command").ifPresent(command -> take(start, "command", command, COMMAND, commands, begun));
                start.plain("link").ifPresent(link -> take(start, "link", link, PAYLOAD, links, begun));
                start.done();
            });
            menu.addAll(file.placed("commands"));
        }

        private static void take(
                Fields start, String field, String text, Pattern form, Map<String, Begun> all, Begun begun) {
            if (!form.matcher(text).matches()) {
                start.problems()
                        .add(start.spot(field), "'" + text + "' is no " + field + ": use a-z 0-9 _ and no slash.");
            } else if (field.equals("command") && OWN.contains(text)) {
                start.problems()
                        .add(
                                start.spot(field),
                                "The command '" + text + "' is answered by the program itself. Choose another.");
            } else if (all.putIfAbsent(text, begun) != null) {
                start.problems().add(start.spot(field), "The " + field + " '" + text + "' is taken by another file.");
            }
        }

        void screen(Fields screen, String file, String name) {
            screen.plain("link").ifPresent(link -> {
                var match = WITH_VALUE.matcher(link);
                if (!match.matches()) {
                    screen.problems().add(screen.spot("link"), "Write a link with its value, such as s_{section}.");
                } else if (!screen.list("takes").contains(match.group(2))) {
                    screen.problems()
                            .unknown(
                                    screen.spot("link", Pattern.compile("\\{")),
                                    "The value",
                                    match.group(2),
                                    screen.list("takes"));
                } else {
                    var payload = Pattern.compile(Pattern.quote(match.group(1)) + "([A-Za-z0-9_-]{1,16})");
                    screenLinks.add(new ScreenLink(payload, file, name, match.group(2)));
                }
            });
        }

        /** What the menu of commands offers must begin something. */
        void check(Problems problems) {
            menu.stream()
                    .filter(command -> !commands.containsKey(command.text()))
                    .forEach(command ->
                            problems.unknown(command.spot(), "The command", command.text(), commands.keySet()));
        }

        Starts done() {
            return new Starts(
                    Map.copyOf(commands),
                    Map.copyOf(links),
                    List.copyOf(screenLinks),
                    menu.stream().map(Fields.Placed::text).toList());
        }
    }
}
