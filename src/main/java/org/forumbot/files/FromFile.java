package org.forumbot.files;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is made from files, by key, and kept until the file of that key says something else. For many threads. */
public final class FromFile<K, F, V> {
    private final Map<K, Made<F, V>> inUse = new ConcurrentHashMap<>();

    /** From the files that come in force next. */
    private final Map<K, Made<F, V>> prepared = new ConcurrentHashMap<>();

    private record Made<F, V>(F file, V value) {
        /** Whether it was made from this very reading: comparing what two readings say takes longer. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(F read) {
            return file == read;
        }
    }

    /** Of which something is in use. */
    public Set<K> keys() {
        return Set.copyOf(inUse.keySet());
    }

    /** Changes nothing that is in use. @param next the file as it will be in a moment */
    public void prepare(K key, F next, Function<? super F, ? extends V> make) {
        prepared.put(key, made(next, make, Stream.ofNullable(inUse.get(key))));
    }

    /** Made at most once for what the file says. @param file as it is in force */
    public V of(K key, F file, Function<? super F, ? extends V> make) {
        return inUse.compute(
                        key, (_, known) -> known != null && known.isOf(file) ? known : made(key, file, make, known))
                .value();
    }

    private Made<F, V> made(K key, F file, Function<? super F, ? extends V> make, @Nullable Made<F, V> known) {
        return made(file, make, Stream.concat(Stream.ofNullable(known), Stream.ofNullable(prepared.get(key))));
    }

    private static <F, V> Made<F, V> made(F file, Function<? super F, ? extends V> make, Stream<Made<F, V>> before) {
        return before.filter(each -> each.file().equals(file))
                .findFirst()
                .map(same -> new Made<F, V>(file, same.value()))
                .orElseGet(() -> new Made<>(file, make.apply(file)));
    }
}
