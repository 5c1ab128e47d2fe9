package org.forumbot.files;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Gathers the mistakes of all files, so that they are told at once. */
final class Problems {
    private static final Pattern TWO_ALPHABETS = Pattern.compile("(?=.*[a-zA-Z])(?=.*\\p{IsCyrillic}).*");

    private final SortedSet<Problem> found = new TreeSet<>();
    private int told;

    /** How often something was told, the same twice when it was told twice. */
    int told() {
        return told;
    }

    void add(Spot spot, String message) {
        told++;
        found.add(new Problem(spot.file(), spot.line(), spot.column(), message));
    }

    /** With the nearest of the names that would be right, if one is near. */
    void unknown(Spot spot, String what, String name, Collection<String> names) {
        unknown(spot, what + " '" + name + "' is not known.", name, names, "");
    }

    /** @param sentence that says which name is wrong @param otherwise advice when no name is near and none possible */
    void unknown(Spot spot, String sentence, String name, Collection<String> names, String otherwise) {
        var letters = TWO_ALPHABETS.matcher(name).matches() ? " It mixes Russian and Latin letters." : "";
        var possible = names.isEmpty() ? otherwise : " Possible: " + String.join(", ", new TreeSet<>(names)) + ".";
        var near = Nearest.of(name, names).map(found -> " Did you mean '" + found + "'?");
        add(spot, sentence + letters + near.orElse(possible));
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
