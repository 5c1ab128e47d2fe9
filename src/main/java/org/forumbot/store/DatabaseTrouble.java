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
}
