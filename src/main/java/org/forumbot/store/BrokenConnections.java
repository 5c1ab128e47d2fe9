package org.forumbot.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Takes a connection out of use with the first trouble on it. When {@code begin immediate} meets a busy database, the
 * driver goes on believing that a transaction is open; the next batch on that connection would run without one, every
 * statement committed by itself.
 */
final class BrokenConnections implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return DatabaseTrouble.isBehind(failure) || DatabaseTrouble.isWithoutTransaction(failure)
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
