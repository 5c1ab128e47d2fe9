package org.forumbot.dialog;

/** What a person did in a form. */
public sealed interface Input {
    /** Begins, or comes back. */
    record Come() implements Input {}

    /** @param message its id */
    record Typed(String text, int message) implements Input {}

    /** Their own contact was shared. @param phone as the messenger gives it */
    record Contact(String phone, int message) implements Input {}

    /** An earlier message of theirs was edited. */
    record Corrected(String text, int message) implements Input {}

    /**
     * A file was sent.
     *
     * @param album the same for files that were sent together, empty for one that was sent alone
     * @param corrects whether it was put in the place of another in an earlier message
     */
    record Attached(Value.File file, String album, boolean corrects) implements Input {
        public Attached(Value.File file, String album) {
            this(file, album, false);
        }

        public Attached(Value.File file) {
            this(file, "");
        }
    }

    /**
     * Something that is neither text nor file: the phrase names what.
     *
     * @param album as for files
     */
    record Other(String phraseKey, String album) implements Input {
        public Other(String phraseKey) {
            this(phraseKey, "");
        }
    }

    /** A button of a question. */
    record Picked(String question, String code) implements Input {}

    /** A button beside the questions. @param argument the question it stood at or names, may be empty */
    record Moved(Move move, String argument) implements Input {}

    /** Ways through a form besides answering. */
    enum Move {
        BACK,
        SKIP,
        KEEP,
        EDIT,
        REVIEW,
        SEND,
        CANCEL,
        LATER,
        DROP,
        GO,
        /** All chapters. */
        CHAPTERS,
        /** The chapter of a question. */
        CHAPTER,
        /** What is open in the chapter of a question, one after another. */
        RUN,
        /** What a level still lacks, one after another. */
        FILL,
        /** An answer stays in spite of an advice. */
        LEFT,
        /** How others answered a question. */
        GUIDE
    }
}
