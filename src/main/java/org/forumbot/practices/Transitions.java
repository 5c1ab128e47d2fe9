package org.forumbot.practices;

import static org.forumbot.practices.Lifecycle.Need.ADVICE;
import static org.forumbot.practices.Lifecycle.Need.ANSWERED;
import static org.forumbot.practices.Lifecycle.Need.CATALOGUE_LEVEL;
import static org.forumbot.practices.Lifecycle.Need.COMES_BACK;
import static org.forumbot.practices.Lifecycle.Need.CONTACT;
import static org.forumbot.practices.Lifecycle.Need.DUE;
import static org.forumbot.practices.Lifecycle.Need.EXPERTS;
import static org.forumbot.practices.Lifecycle.Need.HELD;
import static org.forumbot.practices.Lifecycle.Need.LACKING_DATA;
import static org.forumbot.practices.Lifecycle.Need.OVERDUE_TWICE;
import static org.forumbot.practices.Lifecycle.Need.REASON;
import static org.forumbot.practices.Lifecycle.Need.REMARKS;
import static org.forumbot.practices.Lifecycle.Need.REVISED;
import static org.forumbot.practices.Lifecycle.Need.RIPE;
import static org.forumbot.practices.Lifecycle.Need.SCORES;
import static org.forumbot.practices.Lifecycle.Need.SECTION;
import static org.forumbot.practices.PracticeStatus.ACCEPTED;
import static org.forumbot.practices.PracticeStatus.ARCHIVED;
import static org.forumbot.practices.PracticeStatus.DECIDED;
import static org.forumbot.practices.PracticeStatus.DRAFT;
import static org.forumbot.practices.PracticeStatus.IN_CHECK;
import static org.forumbot.practices.PracticeStatus.IN_REVIEW;
import static org.forumbot.practices.PracticeStatus.PUBLISHED;
import static org.forumbot.practices.PracticeStatus.RECOMMENDED;
import static org.forumbot.practices.PracticeStatus.REJECTED;
import static org.forumbot.practices.PracticeStatus.RETURNED;
import static org.forumbot.practices.PracticeStatus.SUBMITTED;
import static org.forumbot.practices.PracticeStatus.WITHDRAWN;
import static org.forumbot.practices.Who.AUTHOR;
import static org.forumbot.practices.Who.MACHINE;
import static org.forumbot.practices.Who.ORGANIZER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forumbot.practices.Lifecycle.Need;

/** The whole life of a practice as one table: who may move it from where to where, and what has to be the case. */
final class Transitions {
    private record Way(PracticeStatus from, PracticeStatus to, Who by, List<Need> needs) {}

    /** What is needed is looked at in this order: the first thing that is missing is told. */
    private static final List<Way> WAYS = List.of(
            way(DRAFT, SUBMITTED, AUTHOR),
            way(SUBMITTED, IN_CHECK, ORGANIZER),
            // what is changed before the review is a new revision, and the check begins anew
            way(SUBMITTED, SUBMITTED, AUTHOR, REVISED),
            way(IN_CHECK, SUBMITTED, AUTHOR, REVISED),
            way(IN_CHECK, RETURNED, ORGANIZER, HELD, REMARKS, DUE),
            way(IN_CHECK, IN_REVIEW, ORGANIZER, HELD, EXPERTS),
            way(IN_CHECK, REJECTED, ORGANIZER, HELD, REASON),
            way(RETURNED, SUBMITTED, AUTHOR, ANSWERED),
            way(RETURNED, WITHDRAWN, MACHINE, OVERDUE_TWICE),
            way(IN_REVIEW, DECIDED, MACHINE, SCORES),
            way(IN_REVIEW, RETURNED, ORGANIZER, HELD, LACKING_DATA, REMARKS, DUE),
            way(DECIDED, ACCEPTED, ORGANIZER, HELD, REASON, SECTION),
            way(DECIDED, RECOMMENDED, ORGANIZER, HELD, REASON, RIPE),
            way(DECIDED, REJECTED, ORGANIZER, HELD, REASON, ADVICE),
            way(ACCEPTED, RECOMMENDED, ORGANIZER, HELD, REASON, RIPE),
            way(ACCEPTED, PUBLISHED, AUTHOR, CATALOGUE_LEVEL, CONTACT),
            way(RECOMMENDED, PUBLISHED, AUTHOR, CATALOGUE_LEVEL, CONTACT),
            way(PUBLISHED, ARCHIVED, AUTHOR, REASON),
            way(PUBLISHED, ARCHIVED, ORGANIZER, HELD, REASON),
            way(DRAFT, WITHDRAWN, AUTHOR),
            way(SUBMITTED, WITHDRAWN, AUTHOR),
            way(IN_CHECK, WITHDRAWN, AUTHOR),
            way(RETURNED, WITHDRAWN, AUTHOR),
            way(IN_REVIEW, WITHDRAWN, AUTHOR),
            way(DECIDED, WITHDRAWN, AUTHOR),
            way(ACCEPTED, WITHDRAWN, AUTHOR),
            way(RECOMMENDED, WITHDRAWN, AUTHOR),
            way(PUBLISHED, WITHDRAWN, AUTHOR),
            way(WITHDRAWN, RETURNED, AUTHOR, COMES_BACK),
            // a copy as a new draft; the rejected one stays what it is
            way(REJECTED, DRAFT, AUTHOR));

    private Transitions() {}

    /** What the table says. */
    sealed interface Verdict {
        record Allowed() implements Verdict {}

        /** There is such a way, but for this. */
        record Missing(Need need) implements Verdict {}

        /** There is no such way, or it is somebody else's. */
        record NoWay() implements Verdict {}
    }

    /** @param facts what is the case; what the way does not need does not count */
    static Verdict allowed(PracticeStatus from, PracticeStatus to, Who by, Set<Need> facts) {
        return find(from, to, by)
                .<Verdict>map(way -> way.needs().stream()
                        .filter(need -> !facts.contains(need))
                        .findFirst()
                        .<Verdict>map(Verdict.Missing::new)
                        .orElseGet(Verdict.Allowed::new))
                .orElseGet(Verdict.NoWay::new);
    }

    /** What has to be known to judge; nothing when there is no such way. */
    static List<Need> needs(PracticeStatus from, PracticeStatus to, Who by) {
        return find(from, to, by).map(Way::needs).orElse(List.of());
    }

    private static Optional<Way> find(PracticeStatus from, PracticeStatus to, Who by) {
        return WAYS.stream()
                .filter(way -> way.from() == from && way.to() == to && way.by() == by)
                .findFirst();
    }

    /** Whether there is such a way at all, whatever it needs. */
    static boolean exists(PracticeStatus from, PracticeStatus to, Who by) {
        return find(from, to, by).isPresent();
    }

    private static Way way(PracticeStatus from, PracticeStatus to, Who by, Need... needs) {
        return new Way(from, to, by, List.of(needs));
    }
}
