package org.forumbot.files;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of the last things that were worked out: the same few are asked for again and again, by many people in turn.
 * For many threads. Of two keys that fall on one place the later stays.
 */
public final class Lately<K, V> {
    private final AtomicReferenceArray<@Nullable Worked<K, V>> places;

    private record Worked<K, V>(K key, V value) {}

    /** @param most how much is kept, a power of two */
    public Lately(int most) {
        places = new AtomicReferenceArray<>(most);
    }

    /** @param work gives the same for the same key, whenever it is asked */
    public V of(K key, Function<? super K, ? extends V> work) {
        int hash = key.hashCode();
        int place = (hash ^ (hash >>> 16)) & (places.length() - 1);
        var there = places.get(place);
        if (there != null && there.key().equals(key)) {
            return there.value();
        }
        V value = work.apply(key);
        places.set(place, new Worked<>(key, value));
        return value;
    }
}
