package org.forumbot.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whether a failure is the database's own, so that the same work may succeed later, or the fault of the work. */
final class DatabaseTrouble {
    /** SQLite's result codes: busy, out of memory, read-only, I/O, corrupt, full, cannot open, locking protocol, no database. */
    private static final Set<Integer> CODES = Set.of(5, 7, 8, 10, 11, 13, 14, 15, 26);

    private static final Set<Class<? extends Exception>> KINDS = Set.of(
            CannotCreateTransactionException.class,
            CannotAcquireLockException.class,
            DataAccessResourceFailureException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class);

    private DatabaseTrouble() {}

    static boolean isBehind(Throwable failure) {
        boolean kind = false;
        // a chain of causes ends; the bound guards against one that bites its tail
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
                // extended codes carry the primary one in the lowest byte
                return CODES.contains(sql.getErrorCode() & 0xff);
            }
            var found = cause;
            kind |= KINDS.stream().anyMatch(one -> one.isInstance(found));
            cause = cause.getCause();
        }
        return kind;
    }

    /** The connection and the driver disagree on whether a transaction is open. */
    static boolean isWithoutTransaction(SQLException failure) {
        var text = failure.getMessage();
        return text != null && text.contains("no transaction is active");
    }

    /** What is wrong, without the words of the driver where SQLite's code says it. */
    static String told(Throwable failure) {
        return switch (code(failure)) {
            case 5, 6 -> "Another program holds the database.";
            case 8 -> "The file or its folder may not be written.";
            case 10 -> "The disk reports an error.";
            case 11 -> "The file is damaged.";
            case 13 -> "The disk is full.";
            case 14 -> "The file cannot be opened.";
            case 26 -> "This is no SQLite database.";
            default -> failure.getMessage() + ".";
        };
    }

    static String advice(Throwable failure) {
        return switch (code(failure)) {
            case 5, 6 -> "End the other program, such as an open sqlite3, or wait for it.";
            case 8, 14 -> "Give the user of the bot the right to write the file and its folder.";
            case 10 -> "Look at the disk and its log, then check the file: java -jar forumbot.jar check-db";
            case 11, 26 ->
                "Stop the bot and put a backup in its place: java -jar forumbot.jar restore BACKUP. "
                        + "What is there now is kept beside it.";
            case 13 -> "Make room on the disk. A working bot goes on by itself then.";
            default ->
                "See that the file is an SQLite database, that this user may write it and that the disk is not full.";
        };
    }

    /** SQLite's primary code; 0 when there is none. */
    private static int code(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            if (cause instanceof SQLException sql && sql.getErrorCode() != 0) {
                return sql.getErrorCode() & 0xff;
            }
            cause = cause.getCause();
        }
        return 0;
    }
}
