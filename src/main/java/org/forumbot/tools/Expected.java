package org.forumbot.tools;

import java.util.List;
import java.util.Optional;
import org.forumbot.tools.Chat.Said;

/**
 * What is to be seen after a step.
 *
 * @param sees, not what the message contains and what not
 * @param buttons, without labels under it and labels that are not there
 * @param toast what comes up over the pressed button, empty for anything
 * @param messages how many messages came or changed
 */
record Expected(
        List<Wanted> sees, List<Wanted> not, List<Wanted> buttons, List<Wanted> without, Wanted toast, int messages) {
    static Expected of(String sees) {
        return new Expected(List.of(new Wanted(sees)), List.of(), List.of(), List.of(), new Wanted(""), 1);
    }

    /** Why this message is not the expected one; empty when it is. */
    Optional<String> lackIn(Said message) {
        return lack(message).or(() -> tooMuch(message));
    }

    private Optional<String> lack(Said message) {
        return sees.stream()
                .filter(wanted -> !wanted.isIn(message.text()))
                .map(wanted -> "the message should say " + wanted)
                .findFirst()
                .or(() -> buttons.stream()
                        .filter(wanted -> message.labels().stream().noneMatch(wanted::isIn))
                        .map(wanted -> "there should be a button " + wanted)
                        .findFirst());
    }

    private Optional<String> tooMuch(Said message) {
        return not.stream()
                .filter(wanted -> wanted.isIn(message.text()))
                .map(wanted -> "the message should not say " + wanted)
                .findFirst()
                .or(() -> without.stream()
                        .filter(wanted -> message.labels().stream().anyMatch(wanted::isIn))
                        .map(wanted -> "there should be no button " + wanted)
                        .findFirst());
    }
}
