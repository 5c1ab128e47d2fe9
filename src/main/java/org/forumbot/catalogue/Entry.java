package org.forumbot.catalogue;

import java.util.List;

/**
 * A practice of the catalogue as lists show it and as it is chosen by.
 *
 * @param code by which links and buttons name it: its number, or with its forum before it where an older practice of
 *     another forum has the same number
 * @param tracks codes, as its own forum lists them
 * @param groups codes of those who are helped
 * @param stage code of its maturity
 * @param regions keys of where it works, the organization's own first
 * @param open whether it can be looked at; else it is in the archive, and links to it say so
 */
record Entry(
        long practice,
        String code,
        String forum,
        String number,
        String title,
        String org,
        String region,
        List<String> tracks,
        List<String> groups,
        String stage,
        List<String> regions,
        boolean open) {
    Entry {
        tracks = List.copyOf(tracks);
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
    }

    Entry coded(String known) {
        return new Entry(practice, known, forum, number, title, org, region, tracks, groups, stage, regions, open);
    }
}
