package org.forumbot.dialog;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumbot.dialog.Input.Move;
import org.forumbot.dialog.Keyboard.Button;
import org.jspecify.annotations.Nullable;

/** The one pure step: an open conversation and an input give the next conversation and what to show. */
public final class Engine {
    private final Form form;
    private final Conversation before;
    private final Standing standing;
    private final Instant now;

    private Engine(Form form, Conversation before, Instant now) {
        this(form, before, new Standing(form, before), now);
    }

    private Engine(Form form, Conversation before, Standing standing, Instant now) {
        this.form = form;
        this.before = before;
        this.standing = standing;
        this.now = now;
    }

    /** @param conversation an open one of this form */
    public static Step step(Form form, Conversation conversation, Input input, Instant now) {
        var meant = Meant.by(form, conversation, input);
        var step = new Engine(form, meant.conversation(), now).step(meant.input());
        var told = meant.told(form, step.next());
        return told.isEmpty() ? step : new Engine(form, step.next(), now).told(told, step);
    }

    /** Says first what the changed form means; a step that would show nothing shows the form. */
    private Step told(Words told, Step step) {
        if (step.effects().stream().allMatch(Effect.Toast.class::isInstance)) {
            return again(told);
        }
        if (step.effects().equals(List.of(new Effect.Soon()))) {
            var shown = again(told);
            return new Step(shown.next(), List.of(shown.effects().getFirst(), new Effect.Soon()));
        }
        var effects = step.effects().stream()
                .map(effect -> effect instanceof Effect.Show(var words, var keyboard)
                        ? new Effect.Show(
                                Words.joined("\n\n", List.of(told, words)).cut(Words.MESSAGE), keyboard)
                        : effect)
                .toList();
        return new Step(step.next(), effects);
    }

    private Step step(Input input) {
        return switch (input) {
            case Input.Attached(var file, var album, var corrects) when !corrects -> attached(file, album);
            case Input.Other(var key, var album)
            when !album.isEmpty() -> gathering().other(key, album);
            default -> gathering().answered(single(input));
        };
    }

    private Step single(Input input) {
        return switch (input) {
            case Input.Come() -> come();
            case Input.Typed typed -> gathering().isUnseen() ? again(Words.NONE) : typed(typed.text(), typed.message());
            case Input.Contact(var phone, var message) -> contact(phone, message);
            case Input.Corrected(var text, var message) -> corrected(text, message);
            case Input.Attached(var file, var album, var corrects) -> replaced(file);
            case Input.Other(var key, var album) -> again(form.wording().say(key, Map.of()));
            case Input.Picked picked -> picked(picked);
            case Input.Moved moved -> moved(moved);
        };
    }

    /** The answers as texts, for what is said after sending; only those that are asked and given. */
    public static Map<String, Value> given(Form form, Conversation conversation) {
        var standing = new Standing(form, Adoption.carried(form, conversation));
        var given = new LinkedHashMap<String, Value>();
        for (var question : form.questions()) {
            var value = standing.given(question);
            if (value != null && standing.answeredAlready(question)) {
                given.put(question.name(), value);
            }
        }
        return given;
    }

    private Step come() {
        var intro = form.intro();
        return again(intro != null && before.answers().isEmpty() ? intro.words() : Words.NONE);
    }

    private @Nullable Question open() {
        var edited = before.editing();
        return form.question(edited == null ? "" : edited)
                .filter(standing::asked)
                .or(standing::firstOpen)
                .orElse(null);
    }

    private Step typed(String text, int message) {
        var key = form.wording().key(text);
        if (key.isPresent()) {
            return key(key.get());
        }
        var begun = LastTyped.of(before).filter(last -> last.goesOn(now)).orElse(null);
        var question = begun == null ? null : asked(begun.question());
        if (begun != null && question != null) {
            return further(question, begun, text);
        }
        var open = open();
        return open == null ? again(form.wording().say("review.typed", Map.of())) : read(open, text, text, message);
    }

    /** Keys of a keyboard that is shown no more are pressed by a double tap: nothing is skipped or left twice. */
    private Step key(String key) {
        var open = open();
        var move = move(key);
        return move == Move.CANCEL || (open != null && open.type().asksContact())
                ? moved(new Input.Moved(move, open == null ? "" : open.name()))
                : again(Words.NONE);
    }

    /** A number that the messenger knows is international, with a plus or without. */
    private Step contact(String phone, int message) {
        var open = open();
        if (open == null || !open.type().asksContact()) {
            return again(form.wording().say("bad.contact", Map.of()));
        }
        var whole = phone.startsWith("+") ? phone : "+" + phone;
        return read(open, whole, whole, message);
    }

    /** One alone is answered at once, one of an album when all of it is there. */
    private Step attached(Value.File file, String album) {
        var gathering = gathering();
        if (gathering.takes(album)) {
            return gathering.file(file, album);
        }
        var open = open();
        return open == null
                ? again(form.wording().say("review.typed", Map.of()))
                : taken(open, open.type().attached(context(open, file.message()), file), file.message());
    }

    /** A file was put in the place of one that is an answer; of other messages nothing is changed. */
    private Step replaced(Value.File file) {
        var replacing = form.questions().stream()
                .filter(standing::asked)
                .flatMap(question -> Replacing.of(question, before, file).stream())
                .findFirst();
        return replacing.map(this::replaced).orElseGet(() -> Step.of(before));
    }

    private Step replaced(Replacing replacing) {
        var brief = Map.of("question", replacing.question().brief());
        return replacing.fits(standing)
                ? shown(replacing.done(before), form.wording().say("answer.corrected", brief))
                : again(form.wording().say("answer.not.corrected", brief));
    }

    private Gathering gathering() {
        return new Gathering(form, before, standing, open(), now);
    }

    /** Whether files have come that the person has seen no answer to. */
    public static boolean awaitsAlbum(Conversation conversation) {
        return Album.of(conversation).filter(album -> !album.shown()).isPresent();
    }

    /** @param piece the part of the text that came with this message */
    private Step read(Question question, String text, String piece, int message) {
        var reading = question.type().typed(context(question, message), text);
        boolean mayGoOn = question.type().takesText() && LastTyped.mayGoOn(piece);
        return (settled(question, reading) && !mayGoOn
                        ? settling()
                        : noting(new LastTyped(question.name(), mayGoOn ? text : "", message, now)))
                .taken(question, reading, message);
    }

    private boolean settled(Question question, Reading reading) {
        return switch (reading) {
            case Reading.Bad _, Reading.Refused _ -> false;
            case Reading.More _ -> true;
            case Reading.Ok(var value) -> standing.holds(question, value);
        };
    }

    private Engine noting(LastTyped last) {
        return new Engine(form, before.with(LastTyped.NAME, last.kept()), standing, now);
    }

    private Engine settling() {
        return before.answers().containsKey(LastTyped.NAME)
                ? new Engine(form, before.without(LastTyped.NAME), standing, now)
                : this;
    }

    /** The next piece of a long text: both are one answer, and the first alone is none any more. */
    private Step further(Question question, LastTyped begun, String piece) {
        var whole = question.type().corrected(context(question, begun.message()), begun.text() + piece);
        if (whole.isPresent()) {
            return taken(question, whole.get(), begun.message());
        }
        boolean taken = before.answers().get(question.name()) instanceof Answer.Given(var value, var from)
                && from == begun.message();
        var again = (taken ? before.without(question.name()) : before).editing(question.name());
        return new Engine(form, again, now).read(question, begun.text() + piece, piece, begun.message());
    }

    /** The answer that came with this message; one that does not fit stays as it was, and that is said. */
    private Step corrected(String text, int message) {
        for (var question : form.questions()) {
            if (standing.asked(question)) {
                var parts = question.type().corrected(context(question, message), text);
                if (parts.isPresent()) {
                    return corrected(question, parts.get());
                }
                switch (before.answers().get(question.name())) {
                    case Answer.Given(var value, var from)
                    when from == message -> {
                        return corrected(question, value, text, message);
                    }
                    case Answer.Unfinished unfinished
                    when unfinished.message() == message -> {
                        return read(question, text, "", message);
                    }
                    case null, default -> {}
                }
            }
        }
        var refused = LastTyped.of(before)
                .filter(last -> last.message() == message && last.text().isEmpty())
                .orElse(null);
        var question = refused == null ? null : asked(refused.question());
        return question == null ? Step.of(before) : read(question, text, "", message);
    }

    /** One of the messages in which this answer came. */
    private Step corrected(Question question, Reading reading) {
        return switch (reading) {
            case Reading.Ok(var value)
            when standing.holds(question, value) -> correctedTo(question, new Answer.Given(value, 0));
            case Reading.More more ->
                correctedTo(question, new Answer.Unfinished(more.pending(), more.sofar(), 0, now));
            case Reading.Ok _, Reading.Bad _, Reading.Refused _ -> notCorrected(question);
        };
    }

    private Step correctedTo(Question question, Answer answer) {
        return shown(
                before.with(question.name(), answer),
                form.wording().say("answer.corrected", Map.of("question", question.brief())));
    }

    private Step notCorrected(Question question) {
        return again(form.wording().say("answer.not.corrected", Map.of("question", question.brief())));
    }

    private Type.Context context(Question question, int message) {
        return standing.context(question).reading(message);
    }

    private Step corrected(Question question, Value old, String text, int message) {
        var reading = question.type().typed(context(question, message), text);
        boolean cameInPieces = question.type().shown(old).length() > Words.MESSAGE;
        if (!cameInPieces && reading instanceof Reading.Ok(var value) && standing.holds(question, value)) {
            return correctedTo(question, new Answer.Given(value, message));
        }
        return notCorrected(question);
    }

    private @Nullable Question asked(String name) {
        return form.question(name).filter(standing::asked).orElse(null);
    }

    private static Move move(String key) {
        return switch (key) {
            case "nav.back" -> Move.BACK;
            case "nav.skip" -> Move.SKIP;
            case "nav.keep" -> Move.KEEP;
            default -> Move.CANCEL;
        };
    }

    private Step picked(Input.Picked picked) {
        var question = asked(picked.question());
        if (question == null) {
            return again(form.wording().say("bad.question.gone", Map.of()));
        }
        if (question.equals(open())) {
            return taken(question, question.type().picked(standing.context(question), picked.code()), 0);
        }
        if (!standing.answeredAlready(question)) {
            return again(Words.NONE);
        }
        return earlier(question, picked.code());
    }

    /** A button of a question that has its answer: the same again changes nothing, another asks whether to change. */
    private Step earlier(Question question, String code) {
        var context = standing.context(question);
        boolean same = switch (question.type().picked(context, code)) {
            case Reading.Ok(var again) -> again.equals(standing.given(question));
            case Reading.More more -> more.pending().equals(context.pending()) && changesNothing(more, context);
            case Reading.Bad _, Reading.Refused _ -> false;
        };
        if (same) {
            return Step.of(before, new Effect.Toast(form.wording().say("answer.same", Map.of())));
        }
        return shown(
                before.editing(question.name()),
                form.wording().say("answer.change", Map.of("question", question.brief())));
    }

    private Step taken(Question question, Reading reading, int message) {
        return switch (reading) {
            case Reading.Bad(var why) -> again(form.wording().say(why));
            case Reading.Refused(var why) -> again(why);
            case Reading.More more -> unfinished(question, more, message);
            case Reading.Ok(var value) -> kept(question, value, message);
        };
    }

    /** The same tap twice changes nothing; the same words are answered again. */
    private Step unfinished(Question question, Reading.More more, int message) {
        var context = standing.context(question);
        if (message == 0
                && more.said() == null
                && more.pending().equals(context.pending())
                && changesNothing(more, context)) {
            return Step.of(before);
        }
        var said = more.said() == null ? Words.NONE : form.wording().say(more.said());
        var sofar = more.sofar() == null ? context.sofar() : more.sofar();
        return shown(before.with(question.name(), new Answer.Unfinished(more.pending(), sofar, message, now)), said);
    }

    private static boolean changesNothing(Reading.More more, Type.Context context) {
        return more.sofar() == null || more.sofar().equals(context.sofar());
    }

    private Step kept(Question question, Value value, int message) {
        if (!standing.holds(question, value)) {
            var otherwise = question.otherwise();
            return again(
                    otherwise == null
                            ? form.wording().say("bad.check", Map.of())
                            : otherwise.words(shown(question, value)));
        }
        var given = before.with(question.name(), new Answer.Given(value, message));
        return shown(question.equals(open()) ? given.editing(null) : given, Words.NONE);
    }

    /** All answers as texts, this one among them. */
    private Map<String, String> shown(Question question, Value value) {
        var shown = new HashMap<String, String>();
        for (var other : form.questions()) {
            var given = other.equals(question) ? value : standing.given(other);
            shown.put(other.name(), given == null ? "" : other.type().shown(given));
        }
        return shown;
    }

    private Step moved(Input.Moved moved) {
        var open = open();
        var here = open != null && open.name().equals(moved.argument()) ? open : null;
        return switch (moved.move()) {
            case BACK -> here == null ? again(Words.NONE) : back(here);
            case SKIP -> here == null ? again(Words.NONE) : skipped(here);
            case KEEP -> shown(kept(here).editing(null), Words.NONE);
            case EDIT ->
                form.question(moved.argument())
                        .filter(standing::asked)
                        .map(question -> shown(before.editing(question.name()), Words.NONE))
                        .orElseGet(() -> again(form.wording().say("bad.question.gone", Map.of())));
            case REVIEW -> reviewed(moved.argument());
            case GO -> again(Words.NONE);
            case SEND ->
                standing.firstOpen().isEmpty()
                        ? Step.of(before.editing(null), new Effect.Submit())
                        : shown(before.editing(null), form.wording().say("review.incomplete", Map.of()));
            case CANCEL -> Step.of(before, leaving());
            case LATER -> Step.of(before, new Effect.Leave(true));
            case DROP -> Step.of(before.as(Conversation.Status.DROPPED), new Effect.Leave(false));
        };
    }

    /** The answer that a change was begun of stands again. */
    private Conversation kept(@Nullable Question open) {
        var former = open == null ? null : standing.former(open);
        return open == null || former == null ? before : before.with(open.name(), new Answer.Given(former, 0));
    }

    private Step reviewed(String near) {
        return Step.of(before, new ReviewPage(form, before, standing).show(Words.NONE, near));
    }

    private Step back(Question open) {
        return standing.before(open)
                .map(question -> shown(before.editing(question.name()), Words.NONE))
                .orElseGet(() -> again(form.wording().say("nav.first", Map.of())));
    }

    private Step skipped(Question open) {
        return open.optional()
                ? shown(before.with(open.name(), new Answer.Skipped()).editing(null), Words.NONE)
                : again(form.wording().say("bad.required", Map.of()));
    }

    private Effect leaving() {
        var wording = form.wording();
        return new Effect.Show(
                wording.say("cancel.question", Map.of("form", form.title())),
                Keyboard.inline(List.of(
                        List.of(way(Move.GO, "cancel.go")),
                        List.of(way(Move.LATER, "cancel.later")),
                        List.of(way(Move.DROP, "cancel.drop")))));
    }

    private Button way(Move move, String label) {
        return new Button(form.wording().label(label), ButtonData.move(before.id(), move, ""));
    }

    private Step again(Words first) {
        return shown(before, first);
    }

    /** @param near the question that was changed last: a review begins at its page */
    private static Step page(Engine at, Words first, @Nullable String near) {
        var open = at.open();
        var show = open == null
                ? new ReviewPage(at.form, at.before, at.standing).show(first, near == null ? "" : near)
                : new QuestionPage(at.form, at.before, at.standing, open).show(first);
        return Step.of(at.before.seen(new Seen(at.form.hash(), open == null ? "" : open.name())), show);
    }

    private Step shown(Conversation next, Words first) {
        return page(next == before ? this : new Engine(form, next, now), first, before.editing());
    }
}
