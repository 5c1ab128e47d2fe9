package org.forumbot.files;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code regions.yaml} says.
 *
 * @param districts the codes of the federal districts in the order in which they are offered
 * @param regions regions and countries in the order in which they are offered
 * @param ambiguous texts that must be asked about, with the keys of the regions they may mean
 */
record RegionList(List<String> districts, List<Region> regions, Map<String, List<String>> ambiguous) {
    RegionList {
        districts = List.copyOf(districts);
        regions = List.copyOf(regions);
        ambiguous = Collections.unmodifiableMap(new LinkedHashMap<>(ambiguous));
        refuseDoubleKeys(regions);
        refuseUnknownDistricts(regions, districts);
        refuseUnknownKeys(ambiguous, regions);
    }

    /** @param lists the same list in several languages; @return the first, with every name in any of them known */
    static RegionList known(List<RegionList> lists) {
        var forms = new LinkedHashMap<String, List<String>>();
        lists.forEach(list -> list.regions().forEach(region -> {
            var names = forms.computeIfAbsent(region.key(), any -> new ArrayList<>(region.forms()));
            names.addAll(List.of(region.name(), region.label()));
            names.addAll(region.forms());
        }));
        var first = lists.getFirst();
        var regions = first.regions().stream()
                .map(region -> region.knownAs(forms.getOrDefault(region.key(), List.of())))
                .toList();
        return new RegionList(first.districts(), regions, first.ambiguous());
    }

    /** By key. */
    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        regions.forEach(region -> labels.put(region.key(), region.label()));
        return labels;
    }

    private static void refuseDoubleKeys(List<Region> regions) {
        var seen = new HashSet<String>();
        for (var region : regions) {
            if (!seen.add(region.key())) {
                throw new IllegalArgumentException(
                        "Two regions have the key '%s'. Give one of them another.".formatted(region.key()));
            }
        }
    }

    private static void refuseUnknownDistricts(List<Region> regions, List<String> districts) {
        for (var region : regions) {
            var district = region.district();
            if (district != null && !districts.contains(district)) {
                throw new IllegalArgumentException("Region '%s' is in the district '%s'; use one of %s."
                        .formatted(region.key(), district, districts));
            }
        }
    }

    private static void refuseUnknownKeys(Map<String, List<String>> ambiguous, List<Region> regions) {
        var known = regions.stream().map(Region::key).collect(toSet());
        ambiguous.forEach((text, keys) -> {
            if (keys.isEmpty()) {
                throw new IllegalArgumentException(
                        "The ambiguous '%s' names no region. Name one, or delete it.".formatted(text));
            }
            for (var key : keys) {
                if (!known.contains(key)) {
                    throw new IllegalArgumentException(
                            "The ambiguous '%s' names '%s', which is no region. Add it, or correct it."
                                    .formatted(text, key));
                }
            }
        });
    }
}
