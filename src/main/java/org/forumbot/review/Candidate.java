package org.forumbot.review;

import java.util.Comparator;

/**
 * An expert who may judge a practice.
 *
 * @param again whether the expert judged it before it went back to its author
 * @param foreign whether from another region than the practice
 * @param tracks how many tracks of the practice are the expert's
 * @param load how many practices the expert has at hand
 */
record Candidate(Expert expert, boolean again, boolean foreign, int tracks, long load) {
    /**
     * Who knows the practice first; then whose tracks fit, who has least to do, who has been there longest.
     *
     * @param wantsForeign whether somebody from another region is still wanted: then they come before all others
     */
    static Comparator<Candidate> best(boolean wantsForeign) {
        var fitting = Comparator.comparing(Candidate::again, Comparator.reverseOrder())
                .thenComparing(Candidate::tracks, Comparator.reverseOrder())
                .thenComparing(Candidate::load)
                .thenComparing(candidate -> candidate.expert().getId());
        return wantsForeign
                ? Comparator.comparing(Candidate::foreign, Comparator.<Boolean>reverseOrder())
                        .thenComparing(fitting)
                : fitting;
    }
}
