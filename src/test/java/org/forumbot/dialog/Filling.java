package org.forumbot.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forumbot.dialog.Input.Move;

/** Somebody who fills in a form: types, presses, waits; and sees what the newest message says and offers. */
public final class Filling {
    private final Form form;
    private Conversation conversation;
    private Instant now = Instant.parse("2024-04-02T09:00:00Z");
    private int message;
    private List<Effect> effects = List.of();
    private Keyboard keyboard = Keyboard.NONE;

    private Filling(Form form, Conversation conversation) {
        this.form = form;
        this.conversation = conversation;
    }

    public static Filling begun(Form form) {
        return new Filling(form, Conversation.begun(1, 7, "s24", form, null)).does(new Input.Come());
    }

    /** The same person before a file that has changed. */
    public Filling before(Form changed) {
        return new Filling(changed, conversation).does(new Input.Come());
    }

    /** The file has changed behind their back, and they go on with what they see. */
    public Filling meanwhile(Form changed) {
        var filling = new Filling(changed, conversation);
        filling.message = message;
        filling.keyboard = keyboard;
        return filling;
    }

    public Filling does(Input input) {
        var step = Engine.step(form, conversation, input, now);
        conversation = step.next();
        effects = step.effects();
        for (var effect : effects) {
            if (effect instanceof Effect.Show(var words, var shown)) {
                keyboard = shown;
            }
        }
        return this;
    }

    /** A message of its own. The first one has the id 1. */
    public Filling types(String text) {
        message++;
        return does(new Input.Typed(text, message));
    }

    public Filling edits(int earlier, String text) {
        return does(new Input.Corrected(text, earlier));
    }

    public Filling taps(String question, String code) {
        return does(new Input.Picked(question, code));
    }

    public Filling moves(Move move, String question) {
        return does(new Input.Moved(move, question));
    }

    /** Presses the button of the newest message that has this label. */
    public Filling presses(String label) {
        var button = buttonsOf(keyboard).stream()
                .filter(shown -> shown.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + label + "' among " + offers()));
        return does(ButtonData.read(button.data()).orElseThrow().input());
    }

    Filling waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Everything that came of the last act. */
    public String said() {
        return effects.stream().map(Filling::told).collect(Collectors.joining(" + "));
    }

    private static String told(Effect effect) {
        return switch (effect) {
            case Effect.Show(var words, var keyboard) -> words.text();
            case Effect.Toast(var words) -> "toast: " + words.text();
            case Effect.Soon() -> "soon";
            case Effect.Submit() -> "submit";
            case Effect.Leave(var kept) -> kept ? "left" : "dropped";
        };
    }

    /** Labels of what can be pressed at the newest message, a row each. */
    public List<String> offers() {
        return switch (keyboard) {
            case Keyboard.Inline(var rows) ->
                rows.stream()
                        .map(row -> row.stream().map(Keyboard.Button::label).collect(Collectors.joining(" | ")))
                        .toList();
            case Keyboard.Keys(var rows) ->
                rows.stream()
                        .map(row -> row.stream().map(Keyboard.Key::label).collect(Collectors.joining(" | ")))
                        .toList();
            case Keyboard.None(), Keyboard.Remove() -> List.of();
        };
    }

    static List<Keyboard.Button> buttonsOf(Keyboard keyboard) {
        return keyboard instanceof Keyboard.Inline(var rows)
                ? rows.stream().flatMap(List::stream).toList()
                : List.of();
    }

    public Map<String, Value> given() {
        return Engine.given(form, conversation);
    }

    /** Given answers as a person reads them. */
    Map<String, String> answers() {
        return given().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        given -> form.question(given.getKey())
                                .orElseThrow()
                                .type()
                                .shown(given.getValue())));
    }

    public Filling says(String text) {
        assertThat(said()).isEqualTo(text);
        return this;
    }

    Progress progress() {
        return Progress.of(form, conversation);
    }

    Conversation conversation() {
        return conversation;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    List<Effect> effects() {
        return effects;
    }

    Form form() {
        return form;
    }
}
