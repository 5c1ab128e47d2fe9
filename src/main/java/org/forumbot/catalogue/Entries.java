package org.forumbot.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lists of the catalogue show, as it stands at one moment. Never changes; the next is made beside it. */
final class Entries {
    static final Entries NONE = new Entries(Map.of());

    private final Map<Long, Entry> byPractice;
    private final Map<String, Entry> byCode = new HashMap<>();
    private final List<Entry> newestFirst;

    private Entries(Map<Long, Entry> byPractice) {
        this.byPractice = Collections.unmodifiableMap(byPractice);
        byPractice.values().forEach(entry -> byCode.put(entry.code(), entry));
        this.newestFirst = byPractice.values().stream().filter(Entry::open).toList().reversed().stream()
                .toList();
    }

    /** The same with these, in the place of what was known of the same practices. */
    Entries with(Collection<Entry> changed) {
        var all = new TreeMap<>(byPractice);
        changed.forEach(entry -> all.put(entry.practice(), entry));
        return new Entries(coded(all.values()));
    }

    /** The oldest practice of a number keeps it as its code for ever; the same number of another forum gets its forum. */
    private static Map<Long, Entry> coded(Collection<Entry> all) {
        var taken = new HashSet<String>();
        var coded = new LinkedHashMap<Long, Entry>();
        for (var entry : all) {
            var code = taken.add(entry.number()) ? entry.number() : entry.forum() + "_" + entry.number();
            coded.put(entry.practice(), entry.coded(code));
        }
        return coded;
    }

    /** All that can be looked at, the newest first. */
    List<Entry> open() {
        return newestFirst;
    }

    /** Also one that cannot be looked at any more. */
    Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Entry> of(long practice) {
        return Optional.ofNullable(byPractice.get(practice));
    }
}
