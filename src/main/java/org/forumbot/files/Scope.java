package org.forumbot.files;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that can be named somewhere.
 *
 * @param sure false when something unknown may bring more; then any name is taken, as the unknown is told already
 */
record Scope(Map<String, CelType> types, boolean sure) {
    static final Set<String> ANY = new AbstractSet<>() {
        @Override
        public boolean contains(Object name) {
            return true;
        }

        @Override
        public Iterator<String> iterator() {
            return Set.<String>of().iterator();
        }

        @Override
        public int size() {
            return 0;
        }
    };

    Scope {
        types = Map.copyOf(types);
    }

    Set<String> names() {
        return sure ? types.keySet() : ANY;
    }

    Scope unsure() {
        return new Scope(types, false);
    }

    Set<String> with(String name) {
        return with(Optional.of(Map.of(name, SimpleType.STRING))).names();
    }

    /** @param more empty when they are not known */
    Scope with(Optional<Map<String, CelType>> more) {
        var all = new HashMap<>(types);
        more.ifPresent(all::putAll);
        return new Scope(all, sure && more.isPresent());
    }
}
