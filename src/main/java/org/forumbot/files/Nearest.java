package org.forumbot.files;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The name that was probably meant. */
final class Nearest {
    private Nearest() {}

    static Optional<String> of(String name, Collection<String> names) {
        int least = Math.max(1, name.length() / 3) + 1;
        var nearest = Optional.<String>empty();
        for (var candidate : new TreeSet<>(names)) {
            int slips = Slips.between(name, candidate);
            if (slips < least) {
                least = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }
}
