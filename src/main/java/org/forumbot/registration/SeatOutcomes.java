package org.forumbot.registration;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forumbot.conversation.Asker;
import org.forumbot.conversation.Outcome;
import org.forumbot.conversation.Params;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.programme.HolderId;
import org.forumbot.programme.SeatDecision;
import org.forumbot.programme.Traits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What taking a seat and standing in line have in common: who may do it, and how what came of it is told. */
@Component
class SeatOutcomes {
    /** One of the ways to a seat. */
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
        return of(who, params, params.get("section"), way);
    }

    Outcome of(Asker who, Params params, String section, Way way) {
        var registration = book.part(who.forum(), who.person());
        if (registration.isEmpty()) {
            return new Outcome.First("registration");
        }
        var holder = registration.get().holder();
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
            case SeatDecision.Reserved(var waiting) ->
                new Outcome.Refused("seats.reserved", with(values, "waiting", waiting));
            case SeatDecision.GroupFull(var group) ->
                new Outcome.Refused("seats.group_full", with(values, "group", group(who, section, group)));
            case SeatDecision.NotYet(var opens) ->
                new Outcome.Refused("seats.not_yet", with(values, "opens", time(who, opens)));
            case SeatDecision.Over(var closed) ->
                new Outcome.Refused("seats.over", with(values, "closed", time(who, closed)));
            case SeatDecision.TooMany(var most, var track) -> tooMany(who, values, most, track);
            case SeatDecision.ByInvitation() -> new Outcome.Refused("seats.by_invitation", values);
            case SeatDecision.Cancelled(var parallel) -> cancelled(who, values, parallel);
        };
    }

    private Outcome tooMany(Asker who, Map<String, Object> values, int most, @Nullable String track) {
        var all = with(values, "most", most);
        return track == null
                ? new Outcome.Refused("seats.too_many", all)
                : new Outcome.Refused(
                        "seats.too_many_track", with(all, "track", sections.track(who.forum(), who.language(), track)));
    }

    private Outcome cancelled(Asker who, Map<String, Object> values, @Nullable String parallel) {
        var instead = parallel == null
                ? Optional.<Map<String, Object>>empty()
                : sections.of(who.forum(), who.language(), parallel);
        return instead.<Outcome>map(other -> new Outcome.Refused(
                        "seats.cancelled_parallel", with(other, "cancelled", values.getOrDefault("title", ""))))
                .orElseGet(() -> new Outcome.Refused("seats.cancelled", values));
    }

    private String group(Asker who, String section, String group) {
        return sections.section(who.forum(), who.language(), section)
                .map(there -> there.groups().get(group))
                .map(Group::title)
                .orElse(group);
    }

    private static String time(Asker who, LocalDateTime time) {
        return Dates.in(who.language()).at(time.toLocalDate(), time.toLocalTime());
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return all;
    }
}
