package org.forumbot.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** How a failure is told: in a sentence, without a stack trace. */
final class Told {
    /** Ends a command; the message is all there is to say. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    private Told() {}

    static String of(Exception failure) {
        return switch (failure) {
            case Failure told -> said(told);
            case IllegalArgumentException wrong -> said(wrong);
            case NoSuchFileException missing -> "There is no file " + said(missing) + ".";
            case AccessDeniedException closed -> "The file " + said(closed) + " may not be read or written.";
            case UncheckedIOException wrapped
            when wrapped.getCause() instanceof NoSuchFileException missing -> of(missing);
            case IOException io -> "A file cannot be read or written: " + said(io);
            default -> "This should not happen: " + failure;
        };
    }

    private static String said(Exception failure) {
        return String.valueOf(failure.getMessage());
    }
}
