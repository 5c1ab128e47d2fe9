package org.forumbot.store;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What those who keep something beside the database do when the transaction that is running has come to its end. */
public final class EndOfUnit {
    private EndOfUnit() {}

    /** @param keeper asks for it once in a transaction, however often this is called @param forget done when that ends */
    static void always(Object keeper, Runnable forget) {
        at(keeper, _ -> forget.run());
    }

    /** The same, but not when it is committed: what was kept then may be what was never stored. */
    public static void rolledBack(Object keeper, Runnable forget) {
        at(keeper, status -> {
            if (status != TransactionSynchronization.STATUS_COMMITTED) {
                forget.run();
            }
        });
    }

    private interface Ending {
        void came(int status);
    }

    private static void at(Object keeper, Ending ending) {
        if (TransactionSynchronizationManager.hasResource(keeper)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(keeper, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(keeper);
                ending.came(status);
            }
        });
    }
}
