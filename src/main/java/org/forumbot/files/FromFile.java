package org.forumbot.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is made from files, by key, and kept until the file of that key says something else. For many threads.
 *
 * @param <F> all that it is made from, equal when it says the same
 */
public final class FromFile<K, F, V> {
    private final Map<K, Made<F, V>> inUse = new ConcurrentHashMap<>();

    /** From the files that come in force next. */
    private final Map<K, Made<F, V>> prepared = new ConcurrentHashMap<>();

    private record Made<F, V>(F file, V value) {}

    /** Of which something is in use. */
    public Set<K> keys() {
        return Set.copyOf(inUse.keySet());
    }

    /** Changes nothing that is in use. @param next the file as it will be in a moment */
    public void prepare(K key, F next, Function<? super F, ? extends V> make) {
        prepared.put(key, same(inUse.get(key), next).orElseGet(() -> new Made<>(next, make.apply(next))));
    }

    /** Not made again while the file says the same. @param file as it is in force */
    public V of(K key, F file, Function<? super F, ? extends V> make) {
        return inUse.compute(
                        key,
                        (_, known) -> same(known, file)
                                .or(() -> same(prepared.get(key), file))
                                .orElseGet(() -> new Made<>(file, make.apply(file))))
                .value();
    }

    /** With the file as it was read last: it is told apart from itself at once, from another reading slowly. */
    private static <F, V> Optional<Made<F, V>> same(@Nullable Made<F, V> before, F file) {
        return before != null && before.file().equals(file)
                ? Optional.of(new Made<>(file, before.value()))
                : Optional.empty();
    }
}
