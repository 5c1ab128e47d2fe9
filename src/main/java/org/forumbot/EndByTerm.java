package org.forumbot;

import sun.misc.Signal;

/**
 * SIGTERM is how the bot is stopped, so it is a good end: everything is put in order as at any end of the program, and
 * the exit code is 0. By itself Java would say 143, which supervisors take for a crash.
 */
final class EndByTerm {
    private EndByTerm() {}

    static void exitsWithZero() {
        try {
            Signal.handle(new Signal("TERM"), _ -> System.exit(0));
        } catch (IllegalArgumentException leftToJava) {
            // java -Xrs leaves signals to the system; then there is nothing to put in order either
            System.getLogger(EndByTerm.class.getName())
                    .log(System.Logger.Level.DEBUG, "SIGTERM is not ours", leftToJava);
        }
    }
}
