package org.forumbot.dialog;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps by which an album comes in: each piece in silence, and what did not fit with whatever is shown next. */
record Gathering(
        Form form,
        Conversation before,
        Standing standing,
        @Nullable Question open,
        Instant now) {
    /** Whether a file of this album, empty for none, is answered later. */
    boolean takes(String album) {
        return !album.isEmpty()
                || Album.of(before).filter(known -> known.takes(album)).isPresent();
    }

    Step file(Value.File file, String name) {
        var album = arriving(name);
        var question = asked(album);
        var reading = reading(album, question, file);
        return switch (reading) {
            case Reading.Ok(var value)
            when question != null && standing.holds(question, value) ->
                soon(with(question, new Answer.Given(value, file.message())).editing(null), album.settling());
            case Reading.More more
            when question != null ->
                soon(with(question, new Answer.Unfinished(more.pending(), more.sofar(), file.message(), now)), album);
            default -> soon(before, album.refusing(file));
        };
    }

    /** Something in an album that is no file to be kept, such as a video. */
    Step other(String phrase, String name) {
        return soon(before, arriving(name).saying(phrase));
    }

    private Album arriving(String name) {
        return Album.of(before)
                .filter(known -> known.takes(name))
                .map(Album::waiting)
                .orElseGet(() -> Album.begun(name, open == null ? "" : open.name(), now));
    }

    private Conversation with(Question question, Answer answer) {
        return before.with(question.name(), answer);
    }

    private Reading reading(Album album, @Nullable Question question, Value.File file) {
        return question == null || album.settled()
                ? Reading.bad("bad.file.rest")
                : question.type().attached(standing.context(question).reading(file.message()), file);
    }

    private @Nullable Question asked(Album album) {
        return form.question(album.question()).filter(standing::asked).orElse(null);
    }

    private static Step soon(Conversation next, Album album) {
        return Step.of(next.with(Album.NAME, album.kept()), new Effect.Soon());
    }

    /** Whether the open question has not been shown yet, as an album has just answered the one before it. */
    boolean isUnseen() {
        var album = Album.of(before).filter(known -> !known.shown());
        return album.isPresent() && !album.get().question().equals(open == null ? "" : open.name());
    }

    /** The same step of something else, with what is to be said about an album that was not answered yet. */
    Step answered(Step step) {
        var album = Album.of(before).orElse(null);
        if (album == null) {
            return step;
        }
        if (album.shown()) {
            return new Step(step.next().without(Album.NAME), step.effects());
        }
        boolean shows = step.effects().stream().anyMatch(Effect.Show.class::isInstance);
        return shows
                ? new Step(step.next().with(Album.NAME, album.told().kept()), saying(refusals(album), step))
                : step;
    }

    private static List<Effect> saying(Words first, Step step) {
        return step.effects().stream()
                .map(effect -> effect instanceof Effect.Show(var words, var keyboard)
                        ? new Effect.Show(
                                Words.joined("\n\n", List.of(first, words)).cut(Words.MESSAGE), keyboard)
                        : effect)
                .toList();
    }

    private Words refusals(Album album) {
        var question = asked(album);
        var said = new LinkedHashSet<Phrase>();
        if (!album.said().isEmpty()) {
            said.add(Phrase.of(album.said()));
        }
        for (var file : album.refused()) {
            said.add(reading(album, question, file) instanceof Reading.Bad(var why) ? why : Phrase.of("bad.check"));
        }
        return Words.joined("\n", said.stream().map(form.wording()::say).toList());
    }
}
