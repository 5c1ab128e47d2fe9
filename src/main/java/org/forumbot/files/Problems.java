package org.forumbot.files;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the mistakes of all files, so that they are told at once. */
final class Problems {
    private final SortedSet<Problem> found = new TreeSet<>();

    void add(Spot spot, String message) {
        found.add(new Problem(spot.file(), spot.line(), spot.column(), message));
    }

    /** With the nearest of the names that would be right, if one is near. */
    void unknown(Spot spot, String what, String name, Collection<String> names) {
        var advice = Nearest.of(name, names)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse(names.isEmpty() ? "" : " Possible: " + String.join(", ", new TreeSet<>(names)) + ".");
        add(spot, what + " '" + name + "' is not known." + advice);
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** @throws BrokenDialogs when there are any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new BrokenDialogs(all());
        }
    }
}
