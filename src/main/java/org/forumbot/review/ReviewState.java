package org.forumbot.review;

import java.util.List;

/** How far an expert is with a practice. */
enum ReviewState {
    /** An organizer has chosen the expert, who does not know it yet: the practice is still being checked. */
    CHOSEN,
    /** The expert was asked and has until a date. */
    ASKED,
    /** The scores have come. They are never changed again. */
    SENT,
    /** The expert does not want to, or may not. */
    RECUSED,
    /** Another expert was put in place. */
    REPLACED,
    /** The practice went back to its author, or away. */
    STOPPED;

    /** Those that belong to the panel of a practice as it is now. */
    static final List<ReviewState> PANEL = List.of(CHOSEN, ASKED, SENT);

    /** Whether such an expert reads the practice. */
    boolean reads() {
        return this == ASKED || this == SENT;
    }

    boolean inPanel() {
        return PANEL.contains(this);
    }
}
