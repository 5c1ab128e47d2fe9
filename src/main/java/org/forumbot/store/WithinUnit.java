package org.forumbot.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read within a unit of the writer and is asked for again there, such as a list of entities: they stay the very
 * same objects until it ends. Whoever adds to such a list says so. Outside units everything is read anew.
 */
public final class WithinUnit<K, V> {
    private final Map<K, V> known = new HashMap<>();

    public V of(K key, Function<? super K, ? extends V> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(key);
        }
        V there = known.get(key);
        if (there != null) {
            return there;
        }
        V found = read.apply(key);
        EndOfUnit.always(this, known::clear);
        known.put(key, found);
        return found;
    }

    /** It has changed, and is read when it is asked for. */
    public void forget(K key) {
        known.remove(key);
    }
}
