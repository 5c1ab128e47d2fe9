package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Screen.Pressed;
import org.forumbot.dialog.Truth;
import org.forumbot.dialog.Words;
import org.forumbot.files.Library;

/** A screen as it now is for one person: its words and its buttons. */
final class ScreenView {
    private static final int SHORT = 10;

    private final Library library;
    private final Ports ports;
    private final Asker who;
    private final Screen screen;
    private final Map<String, String> values;
    private final Map<String, Object> scope = new HashMap<>();
    private final List<Map<String, Object>> rows;
    private final boolean there;

    ScreenView(Library library, Ports ports, Asker who, Screen screen, Map<String, String> values) {
        this.library = library;
        this.ports = ports;
        this.who = who;
        this.screen = screen;
        this.values = values;
        screen.takes().forEach(name -> scope.put(name, values.getOrDefault(name, "")));
        scope.putAll(ports.facts(who));
        this.there = own();
        this.rows =
                there && screen.rows() != null ? ports.rows(screen.rows().of(), who, new Params(values)) : List.of();
    }

    private boolean own() {
        var of = screen.of();
        if (of == null) {
            return true;
        }
        var row = ports.rows(of, who, new Params(values)).stream().findFirst();
        row.ifPresent(scope::putAll);
        return row.isPresent();
    }

    /** Whether the thing it shows exists. */
    boolean there() {
        return there;
    }

    Words words() {
        var empty = screen.empty();
        return screen.rows() != null && rows.isEmpty() && empty != null
                ? empty.words(scope)
                : screen.text().words(scope);
    }

    List<List<Button>> buttons() {
        var all = new ArrayList<List<Button>>();
        page().forEach(row -> all.add(List.of(rowButton(row))));
        pager().ifPresent(all::add);
        all.addAll(inRows(screen.buttons().stream()
                .filter(this::isShown)
                .map(button -> new Button(button.label().words(scope).text(), data(button.pressed(), scope)))
                .toList()));
        return all;
    }

    /** The way back, if there is one. */
    Optional<Button> back() {
        return Optional.ofNullable(screen.back())
                .flatMap(name -> library.screen(screen.file(), name))
                .map(parent -> new Button(
                        library.wording().label("nav.back"), ScreenData.open(who.forum(), library, parent, values)));
    }

    /** Short ones that follow each other share a row, up to three. */
    private static List<List<Button>> inRows(List<Button> buttons) {
        var rows = new ArrayList<List<Button>>();
        for (var button : buttons) {
            boolean fits = !rows.isEmpty()
                    && rows.getLast().size() < 3
                    && brief(button)
                    && brief(rows.getLast().getLast());
            if (!fits) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(button);
        }
        return rows;
    }

    private static boolean brief(Button button) {
        return button.label().length() <= SHORT;
    }

    /**
     * The button of this screen that does this act: one that is shown now, else one that does it without asking. The
     * act checks anew whether it may be done, and knows best what to say to a second tap or to an old button.
     */
    Optional<Screen.ScreenButton> doing(String act) {
        var all = screen.buttons().stream()
                .filter(button -> button.pressed() instanceof Pressed.Do(var name, var arguments) && name.equals(act))
                .toList();
        return all.stream()
                .filter(this::isShown)
                .findFirst()
                .or(() -> all.stream().filter(button -> button.sure() == null).findFirst());
    }

    private boolean isShown(Screen.ScreenButton button) {
        return button.when() == null || button.when().test(scope) == Truth.TRUE;
    }

    /** Whether a row of this screen does this act. */
    boolean rowsDo(String act) {
        return screen.rows() != null
                && screen.rows().pressed() instanceof Pressed.Do(var name, var arguments)
                && name.equals(act);
    }

    Words sure(Screen.ScreenButton button) {
        return button.sure() == null ? Words.NONE : button.sure().words(scope);
    }

    private List<Map<String, Object>> page() {
        int size = size();
        int from = Math.min((number() - 1) * size, rows.size());
        return rows.subList(from, Math.min(from + size, rows.size()));
    }

    private int size() {
        var of = screen.rows();
        return of == null || of.page() <= 0 ? Math.max(1, rows.size()) : of.page();
    }

    private int pages() {
        return Math.max(1, (rows.size() + size() - 1) / size());
    }

    private int number() {
        var page = values.getOrDefault(ScreenData.page(screen), "1");
        return page.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(page), 1, pages()) : 1;
    }

    private Optional<List<Button>> pager() {
        int here = number();
        if (pages() == 1) {
            return Optional.empty();
        }
        var row = new ArrayList<Button>();
        if (here > 1) {
            row.add(new Button("‹", paged(here - 1)));
        }
        row.add(new Button(here + " / " + pages(), paged(here)));
        if (here < pages()) {
            row.add(new Button("›", paged(here + 1)));
        }
        return Optional.of(row);
    }

    private String paged(int page) {
        var turned = new HashMap<>(values);
        turned.put(ScreenData.page(screen), page == 1 ? "" : String.valueOf(page));
        return ScreenData.open(who.forum(), library, screen, turned);
    }

    private Button rowButton(Map<String, Object> row) {
        var rowScope = new HashMap<>(scope);
        rowScope.putAll(row);
        var of = screen.rows();
        if (of == null) {
            throw new IllegalStateException("A screen without rows has no row buttons.");
        }
        var at = of.at();
        var forum = at == null ? who.forum() : String.valueOf(rowScope.get(at));
        return new Button(of.button().words(rowScope).cut(60).text(), data(of.pressed(), rowScope, forum));
    }

    private String data(Pressed pressed, Map<String, Object> given) {
        return data(pressed, given, who.forum());
    }

    private String data(Pressed pressed, Map<String, Object> given, String forum) {
        return switch (pressed) {
            case Pressed.Begin(var form) -> BeginButton.data(forum, form);
            case Pressed.Open(var target) ->
                library.screen(target.file(), target.screen())
                        .map(opened -> ScreenData.open(forum, library, opened, taken(target, opened, given)))
                        .orElse("o." + forum + ".menu.main");
            case Pressed.Do(var act, var arguments) ->
                ScreenData.act(forum, library, screen, act, arguments(arguments, given));
        };
    }

    /** What is opened takes what it is given, and of the rest what has the same name; it begins at its first page. */
    private Map<String, String> taken(Screen.Target target, Screen opened, Map<String, Object> given) {
        var taken = new HashMap<>(arguments(target.arguments(), given));
        taken.remove(ScreenData.page(opened));
        return taken;
    }

    private Map<String, String> arguments(List<Screen.Argument> arguments, Map<String, Object> given) {
        var named = new HashMap<String, String>(values);
        for (var argument : arguments) {
            var literal = argument.literal();
            var value = literal != null ? literal : String.valueOf(given.getOrDefault(argument.name(), ""));
            named.put(argument.name(), value);
        }
        return named;
    }
}
