package org.forumbot.files;

import static org.forumbot.files.RegionText.letters;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.files.RegionMatch.Likely;
import org.forumbot.files.RegionMatch.None;
import org.forumbot.files.RegionMatch.One;
import org.forumbot.files.RegionMatch.Several;
import org.forumbot.files.RegionNames.Found;
import org.forumbot.files.RegionNames.Meaning;

/** Finds the region a person means; forgives case, marks, abbreviations, the wrong keyboard layout and small slips. */
final class RegionIndex {
    private static final int LONGEST_TEXT = 300;
    private static final int TELLING_LETTERS = 8;
    private static final RegionMatch NONE = new None();

    private final RegionList list;
    private final Map<String, Region> byKey = new LinkedHashMap<>();
    private final RegionNames names;
    private final RegionCountries countries;

    /** @param languages in which countries are known by name, besides English; codes of ISO 639-1 */
    RegionIndex(RegionList list, List<String> languages) {
        this.list = list;
        list.regions().forEach(region -> byKey.put(region.key(), region));
        names = new RegionNames(list, byKey);
        countries = new RegionCountries(
                list.regions().stream()
                        .filter(region -> region.country() != null)
                        .toList(),
                languages);
    }

    /**
     * What the text means: first as a known name, then as one with slips, then as a text with known names inside.
     * The name of a country that is not in the list, and a text of more than 300 characters, is no region.
     */
    RegionMatch find(String typed) {
        if (typed.length() > LONGEST_TEXT) {
            return NONE;
        }
        var text = RegionText.of(typed);
        var switched = RegionText.of(RegionText.inRussianLayout(typed));
        var known = names.exactly(text);
        if (known == null) {
            known = names.exactly(switched);
        }
        if (known != null) {
            return answer(known.regions(), !known.asked());
        }
        if (countries.named(typed).isPresent()) {
            return NONE;
        }
        var near = names.nearly(text);
        return near.isEmpty() ? inside(text) : answer(near, false);
    }

    /** The region or country with this key, also a country that is not in the list. */
    Optional<Region> byKey(String key) {
        var region = byKey.get(key);
        return region != null ? Optional.of(region) : countries.byKey(key);
    }

    /** The codes of the federal districts, as the list orders them. */
    List<String> districts() {
        return list.districts();
    }

    /** The regions of a federal district, as the list orders them; none if there is no such district. */
    List<Region> inDistrict(String district) {
        return list.regions().stream()
                .filter(region -> district.equals(region.district()))
                .toList();
    }

    /** The country of ISO 3166-1 with this name, in a language of the bot, or code. Its key is {@code c-} and the code. */
    Optional<Region> country(String typed) {
        return typed.length() > LONGEST_TEXT ? Optional.empty() : countries.named(typed);
    }

    /** Names that agree make the answer sure («Сибай, Башкортостан»); names that do not leave the longest, to be asked. */
    private RegionMatch inside(RegionText text) {
        var found = names.inside(text);
        if (found.isEmpty()) {
            return NONE;
        }
        var common = common(found);
        if (common.isEmpty()) {
            return answer(found.getFirst().meaning().regions(), false);
        }
        boolean telling = letters(found.getFirst().name()) >= TELLING_LETTERS;
        return answer(
                common,
                found.size() > 1 || (telling && !found.getFirst().meaning().asked()));
    }

    private static Set<Region> common(List<Found> found) {
        var common = new LinkedHashSet<>(found.getFirst().meaning().regions());
        found.stream().map(Found::meaning).map(Meaning::regions).forEach(common::retainAll);
        return common;
    }

    private static RegionMatch answer(Collection<Region> regions, boolean sure) {
        if (regions.size() > 1) {
            return new Several(List.copyOf(regions));
        }
        var region = regions.iterator().next();
        return sure ? new One(region) : new Likely(region);
    }
}
