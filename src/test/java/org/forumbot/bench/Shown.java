package org.forumbot.bench;

import java.util.List;
import java.util.Optional;

/**
 * A message of the bot as a person sees it.
 *
 * @param keys whether it came with a keyboard, or took one away
 * @param json as the Bot API shows it in an update
 */
record Shown(int id, String text, List<Button> buttons, boolean keys, String json) {
    record Button(String label, String data) {}

    Optional<Button> button(String dataPart) {
        return buttons.stream()
                .filter(button -> button.data().contains(dataPart))
                .findFirst();
    }

    List<Button> all(String dataPart) {
        return buttons.stream()
                .filter(button -> button.data().contains(dataPart))
                .toList();
    }

    /** The buttons that answer a question. */
    List<Button> answers() {
        return buttons.stream().filter(button -> button.data().startsWith("a.")).toList();
    }

    boolean says(String words) {
        return text.contains(words);
    }

    boolean looksLike(Shown other) {
        return text.equals(other.text) && buttons.equals(other.buttons);
    }
}
