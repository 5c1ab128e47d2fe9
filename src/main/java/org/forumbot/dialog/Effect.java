package org.forumbot.dialog;

/** What a step wants done. */
public sealed interface Effect {
    record Show(Words words, Keyboard keyboard) implements Effect {}

    /** More is on its way, such as the rest of an album: what comes next is shown when all is there. */
    record Soon() implements Effect {}

    /** A short word to the press, and nothing else on the screen. */
    record Toast(Words words) implements Effect {}

    /** All answers are there and the person said: send. */
    record Submit() implements Effect {}

    /** The person left the form: its draft is kept, or dropped. */
    record Leave(boolean kept) implements Effect {}
}
