package org.forumbot.dialog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files that arrive together, as messages of their own: all belong to the question that was open when the first of them
 * came, and are answered once, when the last is there.
 *
 * @param id of the album
 * @param question the question's name, empty when all are answered
 * @param shown whether it was answered: what comes later of the same album still belongs to the question
 * @param settled whether the question has what it needs, so that the rest is too much
 * @param refused those that do not fit, to be named when it is answered
 * @param said phrase about what in it was no file at all, empty for nothing
 */
record Album(
        String id, String question, boolean shown, boolean settled, List<Value.File> refused, String said, Instant at) {
    /** Stands among the answers under this name, which no question can have. */
    static final String NAME = "++";

    private static final int PARTS = 5;

    Album {
        refused = List.copyOf(refused);
    }

    static Album begun(String id, String question, Instant now) {
        return new Album(id, question, false, false, List.of(), "", now);
    }

    static Optional<Album> of(Conversation conversation) {
        if (!(conversation.answers().get(NAME)
                instanceof Answer.Unfinished(var pending, var sofar, var message, var at))) {
            return Optional.empty();
        }
        var parts = pending.split("\n", PARTS);
        var refused = sofar instanceof Value.Files(var files) ? files : List.<Value.File>of();
        return parts.length < PARTS
                ? Optional.empty()
                : Optional.of(new Album(
                        parts[4],
                        parts[0],
                        parts[1].equals("shown"),
                        parts[2].equals("settled"),
                        refused,
                        parts[3],
                        at));
    }

    /** Whether what comes now belongs here: nothing was shown since, or it is a straggler. */
    boolean takes(String album) {
        return !shown || (!album.isEmpty() && album.equals(id));
    }

    Album refusing(Value.File file) {
        var all = new ArrayList<>(refused);
        all.add(file);
        return new Album(id, question, shown, settled, all, said, at);
    }

    Album settling() {
        return new Album(id, question, shown, true, refused, said, at);
    }

    Album saying(String phrase) {
        return new Album(id, question, shown, settled, refused, phrase, at);
    }

    /** More of it has come. */
    Album waiting() {
        return new Album(id, question, false, settled, refused, said, at);
    }

    /** It has been answered. */
    Album told() {
        return new Album(id, question, true, settled, List.of(), "", at);
    }

    Answer kept() {
        var pending = String.join(
                "\n", question, shown ? "shown" : "", settled ? "settled" : "", said, id.replace('\n', ' '));
        return new Answer.Unfinished(pending, refused.isEmpty() ? null : new Value.Files(refused), 0, at);
    }
}
