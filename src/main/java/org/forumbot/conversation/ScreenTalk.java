package org.forumbot.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.FormTalk.Next;
import org.forumbot.conversation.OpenForms.Draft;
import org.forumbot.dialog.ButtonData;
import org.forumbot.dialog.Form;
import org.forumbot.dialog.Keyboard;
import org.forumbot.dialog.Keyboard.Button;
import org.forumbot.dialog.Screen;
import org.forumbot.dialog.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows screens, and does what their buttons say. */
@Component
class ScreenTalk {
    private static final String MENU = "menu";
    private static final String MAIN = "main";

    /** The file with the screen on which one of several forums is chosen. */
    static final String FORUMS = "forums";

    private final Ports ports;
    private final FormTalk forms;
    private final Returns returns;
    private final Speech speech;
    private final Reply reply;

    ScreenTalk(Ports ports, FormTalk forms, Returns returns, Speech speech, Reply reply) {
        this.ports = ports;
        this.forms = forms;
        this.returns = returns;
        this.speech = speech;
        this.reply = reply;
    }

    void menu(Moment moment, Words first) {
        show(moment, MENU, MAIN, Map.of(), first);
    }

    /** Which of the forums that are on; the menu where the files have no such screen. */
    void forums(Moment moment) {
        var choice = opens(moment, FORUMS);
        choice.ifPresentOrElse(
                screen -> show(moment, FORUMS, screen.name(), Map.of(), Words.NONE), () -> menu(moment, Words.NONE));
    }

    /** What comes after a step of a form. */
    void go(Moment moment, Next next) {
        if (next instanceof Next.Go(var first, var data)) {
            var interrupted = ButtonData.read(data).flatMap(button -> returns.open(moment, button.conversation()));
            if (interrupted.isPresent()) {
                go(moment, forms.goOn(moment, interrupted.get(), first));
            } else {
                ScreenData.read(data)
                        .ifPresentOrElse(read -> pressed(moment, read, data, first), () -> menu(moment, first));
            }
        }
    }

    /** @param first said above the screen, such as what came of an act */
    void show(Moment moment, String file, String name, Map<String, String> values, Words first) {
        var library = moment.library();
        var screen = library.screen(file, name).or(() -> opens(moment, file)).orElse(null);
        if (screen == null) {
            menu(moment, Words.joined("\n\n", List.of(first, moment.say("screen.gone"))));
            return;
        }
        var view = new ScreenView(library, ports, moment.asker(), screen, values);
        if (!view.there()) {
            gone(moment, screen, values, first);
            return;
        }
        var buttons = new ArrayList<List<Button>>();
        if (isMenu(screen)) {
            buttons.addAll(returns.all(moment));
        }
        buttons.addAll(view.buttons());
        buttons.addAll(ways(moment, screen, view.back()));
        moment.talk(moment.talk().at(ScreenData.open(moment.forum(), library, screen, values)));
        reply.show(moment, Words.joined("\n\n", List.of(first, view.words())), Keyboard.inline(buttons));
    }

    private static Optional<Screen> opens(Moment moment, String file) {
        var screens = moment.library().screens().get(file);
        return screens == null ? Optional.empty() : moment.library().screen(file, screens.opens());
    }

    /** The nearest thing that still exists. */
    private void gone(Moment moment, Screen screen, Map<String, String> values, Words first) {
        var said = first.isEmpty() ? moment.say("screen.gone") : first;
        var back = screen.back();
        if (back == null || back.equals(screen.name())) {
            menu(moment, said);
        } else {
            show(moment, screen.file(), back, values, said);
        }
    }

    /** A way on, a way back and a way home from everywhere. */
    private List<List<Button>> ways(Moment moment, Screen screen, Optional<Button> back) {
        var ways = new ArrayList<List<Button>>();
        if (!isMenu(screen)) {
            ways.addAll(returning(moment));
        }
        var home = new ArrayList<Button>();
        back.ifPresent(home::add);
        if (!isMenu(screen)) {
            home(moment).ifPresent(home::add);
        }
        if (!home.isEmpty()) {
            ways.add(home);
        }
        return ways;
    }

    private static boolean isMenu(Screen screen) {
        return screen.file().equals(MENU) && screen.name().equals(MAIN);
    }

    private static Optional<Button> home(Moment moment) {
        return moment.library()
                .screen(MENU, MAIN)
                .map(main -> new Button(
                        moment.say("nav.menu").text(),
                        ScreenData.open(moment.forum(), moment.library(), main, Map.of())));
    }

    /** Into the form that waits; right after one was sent or left, into each of the others. */
    private List<List<Button>> returning(Moment moment) {
        return moment.isFormOver()
                ? returns.all(moment)
                : returns.waiting(moment).map(List::of).orElse(List.of());
    }

    void pressed(Moment moment, ScreenData data, String raw, Words first) {
        var screen = moment.library().screen(data.file(), data.screen()).orElse(null);
        if (screen == null) {
            show(moment, data.file(), data.screen(), Map.of(), first);
            return;
        }
        if (data.act().isEmpty()) {
            var names = ScreenData.names(moment.library(), screen);
            show(
                    moment,
                    screen.file(),
                    screen.name(),
                    data.named(names, moment.talk().words()),
                    first);
            return;
        }
        var names = ScreenData.names(moment.library(), screen, data.act());
        act(moment, screen, data, raw, data.named(names, moment.talk().words()), first);
    }

    private void act(
            Moment moment, Screen screen, ScreenData data, String raw, Map<String, String> values, Words first) {
        var view = new ScreenView(moment.library(), ports, moment.asker(), screen, values);
        var button = view.doing(data.act());
        var act = ports.act(data.act());
        if (act.isEmpty() || (button.isEmpty() && !view.rowsDo(data.act()))) {
            moment.toast(moment.say("act.gone"));
            show(
                    moment,
                    screen.file(),
                    screen.name(),
                    values,
                    Words.joined("\n\n", List.of(first, moment.say("act.gone"))));
            return;
        }
        var question = button.map(view::sure).orElse(Words.NONE);
        if (!question.isEmpty() && !data.sure()) {
            ask(moment, screen, raw, values, question);
            return;
        }
        var given = new HashMap<>(values);
        if (data.sure()) {
            given.put("sure", "yes");
        }
        done(moment, screen, raw, values, first, act.get().act(moment.asker(), new Params(given)));
    }

    /** Words were typed at a screen that hands them over. @param given what the act is given */
    void handed(
            Moment moment,
            Screen screen,
            Screen.Typed.Does does,
            Map<String, String> values,
            Map<String, String> given) {
        var outcome = ports.act(does.act())
                .map(act -> act.act(moment.asker(), new Params(given)))
                .orElseGet(() -> Outcome.refused("act.gone"));
        var then = does.then();
        if (outcome instanceof Outcome.Sure) {
            throw new IllegalStateException("'" + does.act() + "' may not ask back: it was typed, not pressed.");
        } else if (outcome instanceof Outcome.Done(var phrase, var said) && then != null) {
            var words = phrase.isEmpty() ? Words.NONE : moment.say(phrase, said);
            show(moment, then.file(), then.screen(), passed(moment, then, values), words);
        } else {
            done(
                    moment,
                    screen,
                    ScreenData.open(moment.forum(), moment.library(), screen, values),
                    values,
                    Words.NONE,
                    outcome);
        }
    }

    /** What the screen has a use for, as a button that opens it would carry. */
    private static Map<String, String> passed(Moment moment, Screen.Target target, Map<String, String> values) {
        var passed = new HashMap<>(values);
        moment.library()
                .screen(target.file(), target.screen())
                .map(screen -> ScreenData.names(moment.library(), screen))
                .ifPresent(passed.keySet()::retainAll);
        for (var argument : target.arguments()) {
            var literal = argument.literal();
            passed.put(argument.name(), literal != null ? literal : values.getOrDefault(argument.name(), ""));
        }
        return passed;
    }

    private void ask(Moment moment, Screen screen, String raw, Map<String, String> values, Words question) {
        var library = moment.library();
        var buttons = new ArrayList<List<Button>>();
        buttons.add(List.of(new Button(moment.say("yes").text(), ScreenData.sure(raw))));
        buttons.add(List.of(
                new Button(moment.say("nav.back").text(), ScreenData.open(moment.forum(), library, screen, values))));
        returns.waiting(moment).ifPresent(buttons::add);
        reply.show(moment, question, Keyboard.inline(buttons));
    }

    private void done(
            Moment moment, Screen screen, String raw, Map<String, String> values, Words first, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var phrase, var said) -> again(moment, screen, values, first, phrase, said);
            case Outcome.Refused(var phrase, var said) -> again(moment, screen, values, first, phrase, said);
            case Outcome.Ended(var phrase, var said) -> {
                var words = moment.say(phrase, said);
                moment.toast(words);
                menu(moment, Words.joined("\n\n", List.of(first, words)));
            }
            case Outcome.Returned(var phrase, var said) -> returned(moment, first, phrase, said);
            case Outcome.Apart(var phrase, var said) -> apart(moment, screen, values, first, phrase, said);
            case Outcome.Sure(var phrase, var said) ->
                ask(moment, screen, raw, values, Words.joined("\n\n", List.of(first, moment.say(phrase, said))));
            case Outcome.First(var form) -> begin(moment, form, raw, first);
            case Outcome.Reopen(var conversation, var question) ->
                go(moment, forms.reopen(moment, conversation, question));
            case Outcome.Copy(var conversation) -> go(moment, forms.copy(moment, conversation));
        }
    }

    private void again(
            Moment moment,
            Screen screen,
            Map<String, String> values,
            Words first,
            String phrase,
            Map<String, Object> said) {
        var after = speech.now(moment);
        var words = phrase.isEmpty() ? Words.NONE : after.say(phrase, said);
        if (first.isEmpty()) {
            after.toast(words);
        }
        show(after, screen.file(), screen.name(), values, Words.joined("\n\n", List.of(first, words)));
        moment.follow(after);
    }

    /** Only what is said first needs a screen to stand on. */
    private void apart(
            Moment moment,
            Screen screen,
            Map<String, String> values,
            Words first,
            String phrase,
            Map<String, Object> said) {
        if (first.isEmpty()) {
            moment.toast(moment.say(phrase, said));
        } else {
            again(moment, screen, values, first, phrase, said);
        }
    }

    private void returned(Moment moment, Words first, String phrase, Map<String, Object> said) {
        var after = speech.now(moment);
        var words = after.say(phrase, said);
        after.toast(words);
        var above = Words.joined("\n\n", List.of(first, words));
        returns.open(after, after.talk().conversation())
                .ifPresentOrElse(waiting -> go(after, forms.goOn(after, waiting, above)), () -> menu(after, above));
        moment.follow(after);
    }

    /**
     * Begins a form; or shows what stands in its place, such as the agenda of somebody who is registered. Where one with
     * answers is not sent, the person chooses between that one and a new one.
     *
     * @param after data of a button to be pressed by itself when it is sent, null for nothing
     */
    void begin(Moment moment, String name, @Nullable String after, Words first) {
        var form = moment.library().form(name).orElse(null);
        if (form == null) {
            menu(moment, moment.say("form.gone"));
            return;
        }
        var instead = ports.saving(form.submit().save())
                .map(saving -> saving.instead(moment.asker()))
                .orElse("");
        var begun = after == null && instead.isEmpty() ? returns.begun(moment, name) : List.<Draft>of();
        if (!begun.isEmpty()) {
            choose(moment, form, begun);
        } else if (instead.isEmpty()) {
            go(moment, forms.begin(moment, form, after));
        } else {
            int dot = instead.indexOf('.');
            show(moment, instead.substring(0, dot), instead.substring(dot + 1), Map.of(), first);
        }
    }

    private void choose(Moment moment, Form form, List<Draft> begun) {
        var newest = begun.getFirst();
        var buttons = new ArrayList<List<Button>>();
        if (form.several()) {
            begun.forEach(draft -> buttons.add(returns.button(moment, draft)));
        } else {
            buttons.add(List.of(new Button(moment.say("begin.go").text(), Returns.go(newest.conversation()))));
        }
        var label =
                moment.say(form.several() ? "begin.another" : "begin.afresh").text();
        buttons.add(List.of(new Button(label, BeginButton.data(moment.forum(), form, newest))));
        moment.talk(moment.talk().at("o." + moment.forum() + "." + MENU + "." + MAIN));
        if (begun.stream()
                .noneMatch(draft -> draft.conversation() == moment.talk().conversation())) {
            returns.waiting(moment).ifPresent(buttons::add);
        }
        home(moment).map(List::of).ifPresent(buttons::add);
        var question = moment.say(
                form.several() ? "begin.question.several" : "begin.question",
                Map.of("form", form.title(), "answered", newest.answered(), "count", newest.count()));
        reply.show(moment, question, Keyboard.inline(buttons));
    }

    /** What a button says that begins a form: for the first time, another one, or in place of one that is dropped. */
    void begin(Moment moment, BeginButton button) {
        var form = moment.library().form(button.form()).orElse(null);
        if (form == null) {
            menu(moment, moment.say("form.gone"));
        } else if (form.several() && button.another()) {
            go(moment, forms.begin(moment, form, null));
        } else {
            button.insteadOf().ifPresent(conversation -> forms.drop(moment, form, conversation));
            begin(moment, form.name(), null, Words.NONE);
        }
    }
}
