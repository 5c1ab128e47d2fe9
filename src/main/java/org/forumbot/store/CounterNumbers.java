package org.forumbot.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts in the row itself: nothing in memory could outlive a rollback. */
@Component
class CounterNumbers implements Numbers {
    private final JdbcClient client;

    CounterNumbers(JdbcClient client) {
        this.client = client;
    }

    @Override
    public long next(String name) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A number of %s was asked for outside of a unit".formatted(name));
        }
        return client.sql("""
                        insert into counter (name, last) values (?, 1)
                        on conflict (name) do update set last = last + 1
                        returning last
                        """).param(name).query(Long.class).single();
    }
}
