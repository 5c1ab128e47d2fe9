package org.forumbot.files;

import static org.forumbot.files.RegionText.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All names under which regions are known, prepared for comparison. */
final class RegionNames {
    private static final int SHORTEST_INSIDE = 3;
    private static final int SHORTEST_MISSPELT = 4;

    /**
     * What a name stands for.
     *
     * @param asked whether the person must confirm even a single region
     */
    record Meaning(Set<Region> regions, boolean asked) {}

    /** A known name found among other words, from word {@code from} up to, without, word {@code to}. */
    record Found(String name, int from, int to, Meaning meaning) {
        boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }
    }

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Map<Integer, List<Map.Entry<String, Meaning>>> byLength = new HashMap<>();
    private final int mostWords;

    RegionNames(RegionList list, Map<String, Region> byKey) {
        list.ambiguous().forEach((text, keys) -> {
            var regions = new LinkedHashSet<Region>();
            keys.forEach(key -> regions.add(byKey.get(key)));
            meanings.put(RegionText.of(text).whole(), new Meaning(regions, true));
        });
        var whole = new LinkedHashMap<String, Meaning>();
        var bare = new LinkedHashMap<String, Meaning>();
        for (var region : list.regions()) {
            Stream.concat(Stream.of(region.name(), region.label()), region.forms().stream())
                    .map(RegionText::of)
                    .forEach(text -> {
                        add(whole, text.whole(), region);
                        add(bare, text.bare(), region);
                    });
        }
        whole.forEach(meanings::putIfAbsent); // what is ambiguous must be asked, even if it is somebody's full name
        bare.forEach(meanings::putIfAbsent);
        for (var name : meanings.entrySet()) {
            byLength.computeIfAbsent(name.getKey().length(), any -> new ArrayList<>())
                    .add(Map.entry(name.getKey(), name.getValue()));
        }
        mostWords = meanings.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
    }

    private static void add(Map<String, Meaning> names, String name, Region region) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(name, any -> new Meaning(new LinkedHashSet<>(), false))
                    .regions()
                    .add(region);
        }
    }

    @Nullable
    Meaning exactly(RegionText text) {
        var whole = meanings.get(text.whole());
        return whole != null ? whole : meanings.get(text.bare());
    }

    /** The regions whose names are nearest to the text, within the slips that its length allows; empty if none is. */
    Set<Region> nearly(RegionText text) {
        int allowed = slips(letters(text.bare()));
        if (allowed == 0) {
            return Set.of();
        }
        var byDistance = new TreeMap<Integer, Set<Region>>();
        for (var reading : new LinkedHashSet<>(List.of(text.whole(), text.bare()))) {
            for (var name : namesAbout(reading.length(), allowed)) {
                int slips = Slips.between(reading, name.getKey());
                if (slips <= allowed) {
                    byDistance
                            .computeIfAbsent(slips, any -> new LinkedHashSet<>())
                            .addAll(name.getValue().regions());
                }
            }
        }
        return byDistance.isEmpty() ? Set.of() : byDistance.firstEntry().getValue();
    }

    private List<Map.Entry<String, Meaning>> namesAbout(int length, int slips) {
        var names = new ArrayList<Map.Entry<String, Meaning>>();
        for (int i = Math.max(SHORTEST_MISSPELT, length - slips); i <= length + slips; i++) {
            names.addAll(byLength.getOrDefault(i, List.of()));
        }
        return names;
    }

    /** How many slips a text of so many letters may have: the longer, the more. */
    private static int slips(int letters) {
        return letters < 5 ? 0 : letters < 8 ? 1 : letters < 14 ? 2 : 3;
    }

    /** Known names inside the text that do not overlap, the longest first. Digits and two letters are not names here. */
    List<Found> inside(RegionText text) {
        var words = List.of(text.whole().split(" "));
        var candidates = new ArrayList<Found>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + mostWords); to++) {
                var name = String.join(" ", words.subList(from, to));
                var meaning = meanings.get(name);
                if (meaning != null && letters(name) >= SHORTEST_INSIDE && !Character.isDigit(name.charAt(0))) {
                    candidates.add(new Found(name, from, to, meaning));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(found -> -letters(found.name())));
        var chosen = new ArrayList<Found>();
        for (var candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
