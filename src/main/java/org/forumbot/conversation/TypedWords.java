package org.forumbot.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Screen.Argument;
import org.forumbot.dialog.Screen.Target;
import org.forumbot.dialog.Screen.Typed;
import org.forumbot.dialog.Words;
import org.forumbot.files.Starts.Begun;

/** What is typed outside of forms: the newest screen says what becomes of it, else the guide looks for it. */
final class TypedWords {
    /** More is no remark and no comment; the screen stays, so that it can be said shorter. */
    private static final int MOST = 4000;

    private static final String WORDS = "words";

    private final ScreenTalk screens;

    TypedWords(ScreenTalk screens) {
        this.screens = screens;
    }

    /** A screen with the values that it was shown with. */
    private record Shown(Screen screen, Map<String, String> values) {}

    void typed(Moment moment, String text) {
        newest(moment).ifPresentOrElse(newest -> typed(moment, newest, text), () -> found(moment, text));
    }

    private void typed(Moment moment, Shown newest, String text) {
        switch (newest.screen().typed()) {
            case null -> found(moment, text);
            case Typed.Opens(var target) -> open(moment, target, newest.values(), text);
            case Typed.Does does -> hand(moment, newest, does, text);
        }
    }

    /** What stands behind a command belongs to the screen that it opens. @return whether that screen looks for words */
    boolean opened(Moment moment, Begun begun, String text) {
        var screen = moment.library().screen(begun.file(), begun.screen()).orElse(null);
        if (screen != null && screen.typed() instanceof Typed.Opens(var target)) {
            open(moment, target, Map.of(), text);
            return true;
        }
        return false;
    }

    /** Something came that holds no words. A screen that waits for some stays. */
    void missing(Moment moment, String why) {
        newest(moment)
                .filter(newest -> newest.screen().typed() instanceof Typed.Does)
                .ifPresentOrElse(
                        newest -> show(moment, newest, moment.say(why)), () -> screens.menu(moment, moment.say(why)));
    }

    private static Optional<Shown> newest(Moment moment) {
        return ScreenData.read(moment.talk().screen())
                .flatMap(data -> moment.library()
                        .screen(data.file(), data.screen())
                        .map(screen -> new Shown(
                                screen,
                                data.named(
                                        ScreenData.names(moment.library(), screen),
                                        moment.talk().words()))));
    }

    private void found(Moment moment, String text) {
        moment.talk(moment.talk().said(text, moment.now()));
        screens.show(moment, "help", "found", Map.of(WORDS, text), Words.NONE);
    }

    /** At its first page. */
    private void open(Moment moment, Target target, Map<String, String> values, String text) {
        moment.talk(moment.talk().said(text, moment.now()));
        var taken = taken(target.arguments(), values, text);
        moment.library()
                .screen(target.file(), target.screen())
                .map(ScreenData::page)
                .ifPresent(taken::remove);
        screens.show(moment, target.file(), target.screen(), taken, Words.NONE);
    }

    private void hand(Moment moment, Shown newest, Typed.Does does, String text) {
        var whole = moment.talk().whole(text, moment.now());
        moment.talk(moment.talk().said(whole, moment.now()));
        if (whole.length() > MOST) {
            show(moment, newest, moment.say("bad.text.long", Map.of("length", whole.length(), "max", MOST)));
        } else {
            var given = taken(does.arguments(), newest.values(), whole);
            given.put(WORDS, whole);
            screens.handed(moment, newest.screen(), does, newest.values(), given);
        }
    }

    private void show(Moment moment, Shown newest, Words first) {
        var screen = newest.screen();
        screens.show(moment, screen.file(), screen.name(), newest.values(), first);
    }

    private static Map<String, String> taken(List<Argument> arguments, Map<String, String> values, String text) {
        var taken = new HashMap<>(values);
        for (var argument : arguments) {
            var literal = argument.literal();
            var value = argument.name().equals(WORDS) ? text : values.getOrDefault(argument.name(), "");
            taken.put(argument.name(), literal != null ? literal : value);
        }
        return taken;
    }
}
