package org.forumbot.dialog;

import java.util.List;

/** What can be pressed below a message. A message has one keyboard at most. */
public sealed interface Keyboard {
    /** No keyboard. */
    record None() implements Keyboard {}

    /** Buttons that belong to the message. */
    record Inline(List<List<Button>> rows) implements Keyboard {
        public Inline {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Keys in place of the person's own keyboard; pressing one types its label, or shares the own contact. */
    record Keys(List<List<Key>> rows) implements Keyboard {
        public Keys {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Takes keys shown earlier away. */
    record Remove() implements Keyboard {}

    /** @param data ASCII, 1 to 64 bytes (Bot API, callback_data) */
    record Button(String label, String data) {}

    /** @param contact whether pressing shares the person's own contact (private chats only) */
    record Key(String label, boolean contact) {}

    Keyboard NONE = new None();

    static Keyboard inline(List<List<Button>> rows) {
        return rows.isEmpty() ? NONE : new Inline(rows);
    }
}
