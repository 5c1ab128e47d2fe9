package org.forumbot.files;

import java.util.List;

/** Which region a typed text means. */
sealed interface RegionMatch {
    /** Surely this one: it can be taken and shown. */
    record One(Region region) implements RegionMatch {}

    /** Probably this one: the person should be asked. */
    record Likely(Region region) implements RegionMatch {}

    /** One of at least two: the person should choose. */
    record Several(List<Region> regions) implements RegionMatch {
        public Several {
            regions = List.copyOf(regions);
        }
    }

    /** No region; it may still be another country, see {@link RegionIndex#country}. */
    record None() implements RegionMatch {}
}
