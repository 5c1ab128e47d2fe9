package org.forumbot.conversation;

import java.util.Map;

/** What came of an act. Texts are keys of {@code phrases.yaml}, so that organizers can reword them. */
public sealed interface Outcome {
    /**
     * Done, now or already before.
     *
     * @param phrase what is said about it, empty for nothing
     * @param values for that phrase, and for {@code say} and {@code desk} of a form: texts, whole numbers, yes/no
     */
    record Done(String phrase, Map<String, Object> values) implements Outcome {
        public Done {
            values = Map.copyOf(values);
        }
    }

    /** Done, and the screen on which it was pressed has had its day: the menu comes instead. */
    record Ended(String phrase, Map<String, Object> values) implements Outcome {
        public Ended {
            values = Map.copyOf(values);
        }
    }

    /** Done, and the talk goes on where it was: at the form that waits, else at the menu. */
    record Returned(String phrase, Map<String, Object> values) implements Outcome {
        public Returned {
            values = Map.copyOf(values);
        }
    }

    /** Done, and what it brought comes as a message of its own: what was shown stays, and the phrase comes up over it. */
    record Apart(String phrase, Map<String, Object> values) implements Outcome {
        public Apart {
            values = Map.copyOf(values);
        }
    }

    /** Not done. The phrase says why and what to do next. */
    record Refused(String phrase, Map<String, Object> values) implements Outcome {
        public Refused {
            values = Map.copyOf(values);
        }
    }

    /** Not done yet: the person is asked first, and does it by pressing the button that says so. */
    record Sure(String phrase, Map<String, Object> values) implements Outcome {
        public Sure {
            values = Map.copyOf(values);
        }
    }

    /** Not possible before this form is sent; then it is done by itself. */
    record First(String form) implements Outcome {}

    /**
     * A form that was sent is opened again, so that its answers can be changed and sent anew.
     *
     * @param question the one that is asked first; empty for the review of all answers
     */
    record Reopen(long conversation, String question) implements Outcome {
        public Reopen(long conversation) {
            this(conversation, "");
        }
    }

    /** A form is begun with the answers of one that was sent, which stays as it is. */
    record Copy(long conversation) implements Outcome {}

    static Outcome done(String phrase) {
        return new Done(phrase, Map.of());
    }

    static Outcome refused(String phrase) {
        return new Refused(phrase, Map.of());
    }
}
