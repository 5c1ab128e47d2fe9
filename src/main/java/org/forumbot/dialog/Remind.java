package org.forumbot.dialog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody who has stopped in the middle of a form hears of it.
 *
 * @param after how long after the last step in the form, rising; empty for never. There are never more reminders than
 *     these
 * @param from, to nothing is said between them by the clock of the forum, {@code to} not included; the same = never quiet
 * @param text knows {@code {form}}, {@code {answered}} and {@code {count}}; null for the phrase {@code remind.text}
 */
public record Remind(
        List<Duration> after,
        LocalTime from,
        LocalTime to,
        @Nullable Template text) {
    public static final LocalTime EVENING = LocalTime.of(21, 0);
    public static final LocalTime MORNING = LocalTime.of(9, 0);
    public static final Remind NEVER = new Remind(List.of(), EVENING, MORNING, null);

    public Remind {
        after = List.copyOf(after);
    }

    /** The same time, or the end of the quiet hours in which it lies. */
    public Instant audible(Instant due, ZoneId zone) {
        return audible(due, from, to, zone);
    }

    /** The same time, or the end of the quiet hours in which it lies. @param from, to the same = never quiet */
    public static Instant audible(Instant due, LocalTime from, LocalTime to, ZoneId zone) {
        var there = due.atZone(zone);
        var time = there.toLocalTime();
        boolean overnight = from.isAfter(to);
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(to);
        if (!(overnight ? evening || morning : evening && morning)) {
            return due;
        }
        var end = there.toLocalDate().plusDays(overnight && evening ? 1 : 0);
        return end.atTime(to).atZone(zone).toInstant();
    }

    /** When the reminder of this number, from 0, is due after the last step. */
    public Instant due(int number, Instant lastStep, ZoneId zone) {
        return audible(lastStep.plus(after.get(number)), zone);
    }

    /**
     * Which one comes next, once that of {@code number} has been sent: those that would have come meanwhile are left out,
     * so that a long downtime is followed by one. {@code after().size()} for none.
     */
    public int next(int number, Instant lastStep, Instant now, ZoneId zone) {
        int next = number + 1;
        while (next < after.size() && !due(next, lastStep, zone).isAfter(now)) {
            next++;
        }
        return next;
    }
}
