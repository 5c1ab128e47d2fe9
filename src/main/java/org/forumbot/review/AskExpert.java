package org.forumbot.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.forumbot.delivery.Lane;
import org.forumbot.practices.Deadlines;
import org.forumbot.practices.PracticeCard;
import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/** Asks experts to judge, and reminds them. Only inside a unit of the writer. */
@Component
class AskExpert {
    static final String REMIND = "review.remind";
    static final String LATE = "review.late";

    /** What comes by itself comes at ten in the morning; a date ends at midnight. */
    static final Duration TEN = Duration.ofHours(10);

    private final ReviewVoice voice;
    private final Deadlines deadlines;
    private final Jobs jobs;
    private final Clock clock;

    AskExpert(ReviewVoice voice, Deadlines deadlines, Jobs jobs, Clock clock) {
        this.voice = voice;
        this.deadlines = deadlines;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The practice is being judged: whoever was chosen hears of it. Those who come later have the same time. */
    void ask(Panel panel, Review review) {
        var practice = panel.practice();
        var due = deadlines.in(practice.forum(), panel.rubric().days());
        review.ask(practice.revision(), due);
        for (int days : panel.rubric().remind()) {
            var at = due.minus(Duration.ofDays(days + 1L)).plus(TEN);
            if (at.isAfter(clock.instant())) {
                jobs.schedule(REMIND, review.code() + "." + days, at, "");
            }
        }
        jobs.schedule(LATE, review.code(), due.plus(TEN), "");
        tell(panel, review, Lane.OFFER, "review.asked");
    }

    /** Says something of this practice to its expert, who can open it from there. */
    void tell(Panel panel, Review review, Lane lane, String phrase) {
        var person = panel.expert(review).person();
        if (person != null) {
            voice.say(person, lane, phrase, values(panel, review, person), opening(panel, review));
        }
    }

    private Map<String, Object> values(Panel panel, Review review, long person) {
        var values = new HashMap<String, Object>();
        values.put("number", panel.practice().number());
        values.put("title", panel.practice().title());
        values.put("until", until(panel.practice(), review, voice.language(person)));
        return values;
    }

    /** The last day on which there is time, as people read it. */
    String until(PracticeCard practice, Review review, String language) {
        return deadlines.shown(review.due(), practice.forum(), language);
    }

    boolean isLate(Review review) {
        Instant due = review.due();
        return review.is(ReviewState.ASKED) && due != null && !clock.instant().isBefore(due);
    }

    static ReviewVoice.Way opening(Panel panel, Review review) {
        return new ReviewVoice.Way("review.open", "o." + panel.practice().forum() + ".review.card." + review.code());
    }
}
