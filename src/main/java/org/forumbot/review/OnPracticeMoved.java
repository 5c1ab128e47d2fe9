package org.forumbot.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.forumbot.delivery.Lane;
import org.forumbot.practices.PracticeMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets experts know when a practice comes to them, and when it goes away while they are at it. */
@Component
class OnPracticeMoved {
    private final Panels panels;
    private final AskExpert asking;
    private final Holder holder;
    private final ReviewFacts facts;
    private final Clock clock;

    OnPracticeMoved(Panels panels, AskExpert asking, Holder holder, ReviewFacts facts, Clock clock) {
        this.panels = panels;
        this.asking = asking;
        this.holder = holder;
        this.facts = facts;
        this.clock = clock;
    }

    @EventListener
    void on(PracticeMoved moved) {
        panels.of(moved.practice(), "ru").ifPresent(this::moved);
    }

    private void moved(Panel panel) {
        switch (panel.practice().status()) {
            case IN_REVIEW -> panel.in(ReviewState.CHOSEN).forEach(review -> asking.ask(panel, review));
            case RETURNED -> stop(panel, List.of(ReviewState.ASKED, ReviewState.SENT), "review.returned");
            case WITHDRAWN -> stop(panel, List.of(ReviewState.CHOSEN, ReviewState.ASKED), "review.withdrawn");
            case REJECTED -> stop(panel, List.of(ReviewState.CHOSEN), "review.withdrawn");
            case DECIDED -> summary(panel);
            case DRAFT, SUBMITTED, IN_CHECK, ACCEPTED, RECOMMENDED, PUBLISHED, ARCHIVED -> {}
        }
    }

    /** Only those who are at it hear of it; what was said is kept. */
    private void stop(Panel panel, List<ReviewState> states, String phrase) {
        for (var review : panel.all()) {
            boolean busy = review.is(ReviewState.ASKED);
            if (states.contains(review.state())) {
                review.close(ReviewState.STOPPED, clock.instant());
            }
            if (busy) {
                asking.tell(panel, review, Lane.OFFER, phrase);
            }
        }
    }

    private void summary(Panel panel) {
        var result = panel.result();
        var values = new HashMap<String, Object>();
        values.put("number", panel.practice().number());
        values.put("title", panel.practice().title());
        values.put("points", Shown.points(result.points()));
        values.put("experts", result.sheets().size());
        values.put("spread", Shown.points(result.spread()));
        values.put("suggested", result.advice(facts.isRipe(panel)).name().toLowerCase(Locale.ROOT));
        holder.tellDesk("jury.summary.desk", values);
        holder.tell(panel.practice(), "jury.summary", values, "sum");
    }
}
