package org.forumbot.files;

import org.forumbot.dialog.Question;

/**
 * Port: is shown every question as it is read, and may put one in its place that tells what becomes of it. Without one
 * nothing is in between.
 */
public interface Lens {
    Lens NONE = (question, places) -> question;

    /** Where a question stands and what it hangs on, {@code file:line}; empty for a condition that it does not have. */
    record Places(String question, String when, String check) {
        static Places of(Fields ask, String name, Fields question) {
            return new Places(place(ask.nameSpot(name)), place(question, "when"), place(question, "check"));
        }

        private static String place(Fields question, String field) {
            return question.has(field) ? place(question.nameSpot(field)) : "";
        }

        private static String place(Spot spot) {
            return spot.file() + ":" + spot.line();
        }
    }

    Question through(Question question, Places places);
}
