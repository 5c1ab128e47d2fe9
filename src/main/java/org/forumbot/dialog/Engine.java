package org.forumbot.dialog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.dialog.Input.Move;
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
        return new Step(
                step.next(),
                step.effects().stream().map(effect -> first(told, effect)).toList());
    }

    private static Effect first(Words told, Effect effect) {
        if (effect instanceof Effect.Show(var words, var keyboard)) {
            return new Effect.Show(Words.joined("\n\n", List.of(told, words)).cut(Words.MESSAGE), keyboard);
        }
        return effect;
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
            case Input.Corrected(var text, var message) ->
                new Correction(this, form, before, standing, now).corrected(text, message);
            case Input.Attached(var file, var album, var corrects) -> replaced(file);
            case Input.Other(var key, var album) -> again(form.wording().say(key, Map.of()));
            case Input.Picked picked -> taking().picked(picked);
            case Input.Moved moved -> moving().moved(moved);
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

    /** Names of the questions that are asked of who answers like this, and have no answer, skipped ones among them. */
    public static Set<String> missing(Form form, Conversation conversation) {
        var standing = new Standing(form, Adoption.carried(form, conversation));
        var missing = new LinkedHashSet<String>();
        for (var question : form.questions()) {
            boolean given = standing.answeredAlready(question) && standing.given(question) != null;
            if (standing.asked(question) && !given) {
                missing.add(question.name());
            }
        }
        return missing;
    }

    private Step come() {
        var intro = form.intro();
        return again(intro != null && before.answers().isEmpty() ? intro.words() : Words.NONE);
    }

    @Nullable
    Question open() {
        var edited = before.editing();
        return form.question(edited == null ? "" : edited)
                .filter(standing::asked)
                .or(course()::next)
                .orElse(null);
    }

    Course course() {
        return Course.of(form, before, standing);
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
        return open == null ? unasked() : read(open, text, text, message);
    }

    /** Something came where nothing is asked. */
    private Step unasked() {
        return again(form.wording().say(course().aim().kind() == Aim.Kind.NEEDED ? "review.typed" : "chapters.typed"));
    }

    /** Keys of a keyboard that is shown no more are pressed by a double tap: nothing is skipped or left twice. */
    private Step key(String key) {
        var open = open();
        var move = move(key);
        return move == Move.CANCEL || (open != null && open.type().asksContact())
                ? moving().moved(new Input.Moved(move, open == null ? "" : open.name()))
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
                ? unasked()
                : taking().taken(open, open.type().attached(context(open, file.message()), file), file.message());
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
    Step read(Question question, String text, String piece, int message) {
        var reading = question.type().typed(context(question, message), text);
        boolean mayGoOn = question.type().takesText() && LastTyped.mayGoOn(piece);
        return (settled(question, reading) && !mayGoOn
                        ? settling()
                        : noting(new LastTyped(question.name(), mayGoOn ? text : "", message, now)))
                .taking()
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
            return taking().taken(question, whole.get(), begun.message());
        }
        boolean taken = before.answers().get(question.name()) instanceof Answer.Given(var value, var from)
                && from == begun.message();
        var again = (taken ? before.without(question.name()) : before).editing(question.name());
        return new Engine(form, again, standing.with(again.answers()), now)
                .read(question, begun.text() + piece, piece, begun.message());
    }

    Type.Context context(Question question, int message) {
        return standing.context(question).reading(message);
    }

    @Nullable
    Question asked(String name) {
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

    private Taking taking() {
        return new Taking(this, form, before, standing, now);
    }

    private Moving moving() {
        return new Moving(this, form, before, standing);
    }

    Step again(Words first) {
        return shown(before, first);
    }

    /** @param near the question that was changed last: a review begins at its page */
    private static Step page(Engine at, Words first, @Nullable String near) {
        var open = at.open();
        var show = open == null
                ? at.unasking(first, near == null ? "" : near)
                : new QuestionPage(at.form, at.before, at.course(), open).show(first);
        return Step.of(at.before.seen(new Seen(at.form.hash(), open == null ? "" : open.name())), show);
    }

    private Effect.Show unasking(Words first, String near) {
        var course = course();
        return switch (course.aim().kind()) {
            case NEEDED -> {
                var advised = new Advising(form, before, standing).open();
                yield advised.isEmpty()
                        ? new ReviewPage(form, before, standing, near).show(first)
                        : new AdvicePage(form, before, advised).show(first);
            }
            case CHAPTERS, LEVEL -> new ChaptersPage(form, before, course).show(first);
            case CHAPTER, RUN -> {
                var chapter = form.chapter(course.aim().name());
                yield chapter.isEmpty()
                        ? new ChaptersPage(form, before, course).show(first)
                        : new ChapterPage(form, before, standing, chapter).show(first);
            }
        };
    }

    Step shown(Conversation next, Words first) {
        return page(
                next == before ? this : new Engine(form, next, standing.with(next.answers()), now),
                first,
                before.editing());
    }
}
