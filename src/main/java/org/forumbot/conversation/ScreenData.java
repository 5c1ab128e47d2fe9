package org.forumbot.conversation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Screen;
import org.forumbot.files.Library;

/**
 * Data of the buttons of screens: {@code o.<forum>.<file>.<screen>.<values>} opens, {@code d.<forum>.<file>.<screen>.
 * <act, dots as colons>.<values>} does and {@code y.…} does what was asked about. Values stand in the order of the
 * screen's {@code takes}, then its page; those of an act
 * stand first; a screen with a way back carries its parent's too. Empty = absent, {@code ~} =
 * the person's last words.
 */
record ScreenData(String forum, String file, String screen, String act, boolean sure, List<String> values) {
    private static final String WORDS = "~";

    static Optional<ScreenData> read(String data) {
        var parts = data.split("\\.", -1);
        boolean opens = parts[0].equals("o") && parts.length >= 4;
        boolean acts = (parts[0].equals("d") || parts[0].equals("y")) && parts.length >= 5;
        if (!opens && !acts) {
            return Optional.empty();
        }
        var act = acts ? parts[4].replace(':', '.') : "";
        var values = List.of(parts).subList(acts ? 5 : 4, parts.length);
        return Optional.of(new ScreenData(parts[1], parts[2], parts[3], act, parts[0].equals("y"), values));
    }

    /** Names of the values that stand in a button of this screen, in order. A page stands under {@code page@screen}. */
    static List<String> names(Library library, Screen screen) {
        var names = new ArrayList<>(screen.takes());
        if (screen.rows() != null && screen.rows().page() > 0) {
            names.add(page(screen));
        }
        var back = screen.back();
        if (back != null && !back.equals(screen.name())) {
            library.screen(screen.file(), back)
                    .ifPresent(parent -> names(library, parent).stream()
                            .filter(name -> !names.contains(name))
                            .forEach(names::add));
        }
        return names;
    }

    static String page(Screen screen) {
        return "page@" + screen.name();
    }

    /** The values by name; what is no code is dropped, as the data may be anybody's. */
    Map<String, String> named(List<String> names, String words) {
        var named = new LinkedHashMap<String, String>();
        for (int at = 0; at < Math.min(names.size(), values.size()); at++) {
            var value = values.get(at);
            if (value.equals(WORDS)) {
                named.put(names.get(at), words);
            } else if (value.matches("[A-Za-z0-9_-]{1,16}")) {
                named.put(names.get(at), value);
            }
        }
        return named;
    }

    static String open(String forum, Library library, Screen screen, Map<String, String> values) {
        return fitting("o." + forum + "." + screen.file() + "." + screen.name(), names(library, screen), values);
    }

    static String act(String forum, Library library, Screen screen, String act, Map<String, String> values) {
        var start = "d." + forum + "." + screen.file() + "." + screen.name() + "." + act.replace('.', ':');
        return fitting(start, names(library, screen, act), values);
    }

    /** Names of the values of a button that does this act: what the act takes, then what the screen has. */
    static List<String> names(Library library, Screen screen, String act) {
        var names = new ArrayList<String>();
        pressed(screen).forEach(pressed -> {
            if (pressed instanceof Screen.Pressed.Do(var name, var arguments) && name.equals(act)) {
                arguments.stream()
                        .map(Screen.Argument::name)
                        .filter(n -> !names.contains(n))
                        .forEach(names::add);
            }
        });
        names(library, screen).stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    private static List<Screen.Pressed> pressed(Screen screen) {
        var all = new ArrayList<Screen.Pressed>();
        if (screen.rows() != null) {
            all.add(screen.rows().pressed());
        }
        screen.buttons().forEach(button -> all.add(button.pressed()));
        return all;
    }

    /** The same button once the person is sure. */
    static String sure(String data) {
        return "y" + data.substring(1);
    }

    /** Over 64 bytes the last values are left out: the way back is then to the parent as a whole. */
    private static String fitting(String start, List<String> names, Map<String, String> values) {
        var data = new StringBuilder(start);
        var kept = start;
        for (var name : names) {
            data.append('.').append(coded(name, values.getOrDefault(name, "")));
            if (data.toString().getBytes(StandardCharsets.UTF_8).length > ButtonData.MAX_BYTES) {
                break;
            }
            kept = values.getOrDefault(name, "").isEmpty() ? kept : data.toString();
        }
        return kept;
    }

    private static String coded(String name, String value) {
        return name.equals("words") && !value.isEmpty() ? WORDS : value;
    }
}
