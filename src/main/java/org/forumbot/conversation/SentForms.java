package org.forumbot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.dialog.Value;
import org.forumbot.dialog.Words;

/** What organizers may see of a form that was sent: exactly what its file names under {@code submit.desk}. */
public interface SentForms {
    /** In Russian; empty when the file names nothing or the conversation is gone. */
    Optional<Words> deskLine(long conversation);

    /** The files among the answers that its file names there, in the order of the questions. */
    default List<Value.File> deskFiles(long conversation) {
        return List.of();
    }

    /** The answers by question, in the order of the questions, as they were when it was sent last. */
    default Map<String, Value> answers(long conversation) {
        return Map.of();
    }

    /** Names of questions that were asked and not answered when it was sent last; none when the conversation is gone. */
    default Set<String> missing(long conversation) {
        return Set.of();
    }

    /** Names of the form's levels that it had reached when it was sent last. */
    default Set<String> levels(long conversation) {
        return Set.of();
    }
}
