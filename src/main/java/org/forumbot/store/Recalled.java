package org.forumbot.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the writer knows of rows without asking the database again, as nobody but the writer changes them: whoever owns
 * the rows tells it each change. When a transaction is rolled back, all is forgotten, as some of it may have been read or
 * told there. Only inside units of the writer; elsewhere everything is read anew.
 */
public final class Recalled<K, V> {
    private final Map<K, V> known;

    /** @param most so many are known at most: those that nobody has asked for the longest go first */
    public Recalled(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is known, else what is read now. */
    public V of(K key, Function<? super K, ? extends V> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(key);
        }
        var there = known.get(key);
        if (there != null) {
            return there;
        }
        V found = read.apply(key);
        put(key, found);
        return found;
    }

    /** From now on it is this. */
    public void put(K key, V value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            EndOfUnit.rolledBack(this, known::clear);
            known.put(key, value);
        }
    }

    /** What is known of it follows the change of the row; what is not known is read when it is asked for. */
    public void follow(K key, UnaryOperator<V> change) {
        var there = known.get(key);
        if (there != null) {
            put(key, change.apply(there));
        }
    }

    /** It has changed, and is read when it is asked for. */
    public void forget(K key) {
        known.remove(key);
    }

    /** All of it may have changed. */
    public void clear() {
        known.clear();
    }
}
