package org.forumbot.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts calls by what became of them, where there are metrics at all. */
@Component
class Tally {
    private final ObjectProvider<MeterRegistry> meters;

    Tally(ObjectProvider<MeterRegistry> meters, Post post) {
        this.meters = meters;
        meters.ifAvailable(registry -> registry.gauge("forumbot.outbox.depth", post, Post::size));
    }

    void count(Channel.Result result) {
        count(
                "forumbot.sends",
                switch (result) {
                    case Channel.Result.Sent _ -> "sent";
                    case Channel.Result.Unchanged() -> "unchanged";
                    case Channel.Result.Gone() -> "gone";
                    case Channel.Result.Unreachable _ -> "unreachable";
                    case Channel.Result.Moved _ -> "moved";
                    case Channel.Result.Wait _ -> "wait";
                    case Channel.Result.Refused _ -> "refused";
                    case Channel.Result.Unknown _ -> "unknown";
                });
    }

    /** A message that will never arrive. */
    void countFailed() {
        count("forumbot.messages", "failed");
    }

    private void count(String name, String outcome) {
        meters.ifAvailable(
                registry -> registry.counter(name, "outcome", outcome).increment());
    }
}
