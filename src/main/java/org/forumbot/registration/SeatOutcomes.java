package org.forumbot.registration;

import java.util.HashMap;
import java.util.Map;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.SeatDecision;
import org.forumbot.programme.Traits;
import org.springframework.stereotype.Component;

/** What taking a seat and standing in line have in common: who may do it, and how what came of it is told. */
@Component
class SeatOutcomes {
    /** One of the two ways to a seat. */
    interface Way {
        SeatDecision go(HolderId holder, String section, Traits traits, boolean sure);
    }

    private final RegistrationBook book;
    private final SectionValues sections;

    SeatOutcomes(RegistrationBook book, SectionValues sections) {
        this.book = book;
        this.sections = sections;
    }

    Outcome of(Asker who, Params params, Way way) {
        var registration = book.active(who.forum(), who.person());
        if (registration.isEmpty()) {
            return new Outcome.First("registration");
        }
        var holder = registration.get().holder();
        var section = params.get("section");
        return told(who, section, way.go(holder, section, registration.get().traits(), params.has("sure")));
    }

    private Outcome told(Asker who, String section, SeatDecision decision) {
        var values = sections.of(who.forum(), who.language(), section).orElse(Map.of());
        return switch (decision) {
            case SeatDecision.Seated() -> new Outcome.Done("seats.taken", values);
            case SeatDecision.AlreadySeated() -> new Outcome.Done("seats.taken", values);
            case SeatDecision.Waiting(var position) ->
                new Outcome.Done("seats.waiting", with(values, "position", position));
            case SeatDecision.Lapsed(var waiting) ->
                new Outcome.Refused("seats.lapsed_now", with(values, "waiting", waiting));
            case SeatDecision.Full(var waiting) -> new Outcome.Refused("seats.full", with(values, "waiting", waiting));
            case SeatDecision.Clash(var other, var waiting) -> {
                var there = sections.of(who.forum(), who.language(), other).orElse(Map.of());
                yield new Outcome.Sure(
                        waiting ? "seats.clash_line" : "seats.clash",
                        with(there, "wanted", values.getOrDefault("title", section)));
            }
            case SeatDecision.Gone() -> Outcome.refused("seats.gone");
        };
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }
}
