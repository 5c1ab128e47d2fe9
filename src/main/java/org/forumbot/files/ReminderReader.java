package org.forumbot.files;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.forumbot.dialog.Remind;

/** Reads {@code remind: {after: [1d, 3d], quiet: 21:00-09:00, text: …}} of a form. */
final class ReminderReader {
    private static final Set<String> KNOWN = Set.of("form", "answered", "count", "forum");
    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,2})([hd])");
    private static final Pattern QUIET = Pattern.compile("([0-9]{1,2}:[0-9]{2})\\s*[-–]\\s*([0-9]{1,2}:[0-9]{2})");

    /** More would be pestering; a mistake is likelier. */
    private static final int MOST = 10;

    private ReminderReader() {}

    static Remind read(Fields form, Texts texts) {
        return form.under("remind").map(fields -> remind(fields, texts)).orElse(Remind.NEVER);
    }

    private static Remind remind(Fields fields, Texts texts) {
        var after = after(fields);
        var quiet = fields.value(
                "quiet",
                List.of(Remind.EVENING, Remind.MORNING),
                "a time of the day from which and one to which nothing is said, such as 21:00-09:00",
                ReminderReader::quiet);
        var text = texts.optional(fields, "text", KNOWN).orElse(null);
        fields.done();
        return new Remind(after, quiet.getFirst(), quiet.getLast(), text);
    }

    private static List<Duration> after(Fields fields) {
        var all = new ArrayList<Duration>();
        for (var placed : fields.placed("after")) {
            var match = LENGTH.matcher(placed.text());
            if (!match.matches()) {
                fields.problems().add(placed.spot(), "'" + placed.text() + "' is no time such as 3h or 2d.");
                continue;
            }
            int many = Integer.parseInt(match.group(1));
            var length = match.group(2).equals("h") ? Duration.ofHours(many) : Duration.ofDays(many);
            if (!all.isEmpty() && length.compareTo(all.getLast()) <= 0) {
                fields.problems()
                        .add(
                                placed.spot(),
                                "'" + placed.text() + "' is not later than the one before: all count from"
                                        + " the last answer.");
            } else {
                all.add(length);
            }
        }
        if (!fields.has("after")) {
            fields.problems().add(fields.spot(), "'after' is missing: when to remind, such as [1d, 3d, 7d].");
        } else if (all.size() > MOST) {
            fields.problems().add(fields.nameSpot("after"), "There are at most " + MOST + " reminders.");
        }
        return all;
    }

    /** @throws IllegalArgumentException, java.time.DateTimeException for what is no two times */
    static List<LocalTime> quiet(String text) {
        var match = QUIET.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(text);
        }
        return List.of(time(match.group(1)), time(match.group(2)));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }
}
