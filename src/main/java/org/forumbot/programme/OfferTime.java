package org.forumbot.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.forumbot.files.ForumFile.OfferRules;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an offer holds its seat.
 *
 * @param tell when the holder should hear of it
 * @param until when it lapses, at the latest when the section begins
 */
record OfferTime(Instant tell, Instant until) {
    /** @param start of the section, after {@code now}; null when it is not known yet */
    static OfferTime of(OfferRules rules, @Nullable ZonedDateTime start, ZoneId zone, Instant now) {
        var here = now.atZone(zone);
        var tell = awake(rules, here);
        if (start == null) {
            return new OfferTime(
                    tell.toInstant(), withoutNight(rules, tell, rules.held()).toInstant());
        }
        if (!tell.isBefore(start)) {
            // No morning is left: who is awake may still come.
            return new OfferTime(now, earlier(here.plus(rules.heldNear()), start));
        }
        boolean near = Duration.between(tell, start).compareTo(rules.near()) <= 0;
        var end = withoutNight(rules, tell, near ? rules.heldNear() : rules.held());
        return new OfferTime(tell.toInstant(), earlier(end, start));
    }

    /** The same time, or the end of the night in which it lies. */
    private static ZonedDateTime awake(OfferRules rules, ZonedDateTime time) {
        var clock = time.toLocalTime();
        boolean overMidnight = rules.nightFrom().isAfter(rules.nightTo());
        boolean evening = !clock.isBefore(rules.nightFrom());
        boolean morning = clock.isBefore(rules.nightTo());
        if (!(overMidnight ? evening || morning : evening && morning)) {
            return time;
        }
        return at(time.plusDays(overMidnight && evening ? 1 : 0), rules.nightTo());
    }

    /** What a night cuts off is added in the morning. */
    private static ZonedDateTime withoutNight(OfferRules rules, ZonedDateTime from, Duration held) {
        var end = from.plus(held);
        var tonight = at(from, rules.nightFrom());
        var night = tonight.isBefore(from) ? at(from.plusDays(1), rules.nightFrom()) : tonight;
        if (rules.nightFrom().equals(rules.nightTo()) || !end.isAfter(night)) {
            return end;
        }
        return awake(rules, night).plus(Duration.between(night, end));
    }

    private static ZonedDateTime at(ZonedDateTime day, LocalTime time) {
        return day.toLocalDate().atTime(time).atZone(day.getZone());
    }

    private static Instant earlier(ZonedDateTime one, ZonedDateTime other) {
        return (one.isBefore(other) ? one : other).toInstant();
    }
}
