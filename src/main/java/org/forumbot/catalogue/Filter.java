package org.forumbot.catalogue;

import java.util.stream.Stream;
import org.forumbot.conversation.Params;

/**
 * Which practices a person wants to see; an empty text asks for nothing.
 *
 * @param region a key of the list of regions
 */
record Filter(String track, String region, String group, String stage, String words) {
    /** @param except what is not asked for, whatever it is */
    static Filter of(Params params, String except) {
        return new Filter(
                code(params, "track", except),
                code(params, "region", except),
                code(params, "group", except),
                code(params, "stage", except),
                code(params, "words", except).strip());
    }

    private static String code(Params params, String name, String except) {
        return name.equals(except) ? "" : params.get(name);
    }

    /** Words are others' to know. */
    boolean fits(Entry entry) {
        return (track.isEmpty() || entry.tracks().contains(track))
                && (region.isEmpty() || entry.regions().contains(region))
                && (group.isEmpty() || entry.groups().contains(group))
                && (stage.isEmpty() || entry.stage().equals(stage));
    }

    int chosen() {
        return (int) Stream.of(track, region, group, stage, words)
                .filter(one -> !one.isEmpty())
                .count();
    }
}
