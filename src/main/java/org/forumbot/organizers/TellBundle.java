package org.forumbot.organizers;

import org.forumbot.store.Jobs;
import org.springframework.stereotype.Component;

/**
 * Tells all that waits. It is formed and marked told in one transaction, so that a kill can neither double nor lose an
 * entry. What may be a message of its own is one also when it came in just before: only the rest becomes lines.
 */
@Component
class TellBundle implements Jobs.Runner {
    private final TellCards cards;
    private final Bundle bundle;

    TellBundle(TellCards cards, Bundle bundle) {
        this.cards = cards;
        this.bundle = bundle;
    }

    @Override
    public String kind() {
        return Notices.BUNDLE;
    }

    @Override
    public void run(String key, String payload) {
        cards.tell();
        bundle.tell();
    }
}
