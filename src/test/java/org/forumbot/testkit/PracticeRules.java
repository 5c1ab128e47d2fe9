package org.forumbot.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the review for the life of a practice, as they were written down before there was any program. */
public final class PracticeRules {
    /** From, to, who, and what is needed, in the order in which it is asked for. */
    public static final String WAYS = """
            ACCEPTED PUBLISHED AUTHOR CATALOGUE_LEVEL CONTACT
            ACCEPTED RECOMMENDED ORGANIZER HELD REASON RIPE
            ACCEPTED WITHDRAWN AUTHOR
            DECIDED ACCEPTED ORGANIZER HELD REASON SECTION
            DECIDED RECOMMENDED ORGANIZER HELD REASON RIPE
            DECIDED REJECTED ORGANIZER HELD REASON ADVICE
            DECIDED WITHDRAWN AUTHOR
            DRAFT SUBMITTED AUTHOR
            DRAFT WITHDRAWN AUTHOR
            IN_CHECK IN_REVIEW ORGANIZER HELD EXPERTS
            IN_CHECK REJECTED ORGANIZER HELD REASON
            IN_CHECK RETURNED ORGANIZER HELD REMARKS DUE
            IN_CHECK SUBMITTED AUTHOR REVISED
            IN_CHECK WITHDRAWN AUTHOR
            IN_REVIEW DECIDED MACHINE SCORES
            IN_REVIEW RETURNED ORGANIZER HELD LACKING_DATA REMARKS DUE
            IN_REVIEW WITHDRAWN AUTHOR
            PUBLISHED ARCHIVED AUTHOR REASON
            PUBLISHED ARCHIVED ORGANIZER HELD REASON
            PUBLISHED WITHDRAWN AUTHOR
            RECOMMENDED PUBLISHED AUTHOR CATALOGUE_LEVEL CONTACT
            RECOMMENDED WITHDRAWN AUTHOR
            REJECTED DRAFT AUTHOR
            RETURNED SUBMITTED AUTHOR ANSWERED
            RETURNED WITHDRAWN AUTHOR
            RETURNED WITHDRAWN MACHINE OVERDUE_TWICE
            SUBMITTED IN_CHECK ORGANIZER
            SUBMITTED SUBMITTED AUTHOR REVISED
            SUBMITTED WITHDRAWN AUTHOR
            WITHDRAWN RETURNED AUTHOR COMES_BACK
            """;

    private PracticeRules() {}

    /** What each way needs, by from, to and who. */
    public static Map<String, List<String>> needs() {
        var needs = new LinkedHashMap<String, List<String>>();
        WAYS.lines().forEach(line -> {
            var words = List.of(line.split(" "));
            needs.put(String.join(" ", words.subList(0, 3)), words.subList(3, words.size()));
        });
        return needs;
    }
}
