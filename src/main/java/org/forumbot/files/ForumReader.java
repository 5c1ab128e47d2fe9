package org.forumbot.files;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Format;
import org.forumbot.files.ForumFile.OfferRules;
import org.forumbot.files.ForumFile.Part;
import org.forumbot.files.ForumFile.Point;
import org.forumbot.files.ForumFile.Step;
import org.forumbot.files.ForumFile.Track;
import org.forumbot.files.ForumFile.Venue;
import org.forumbot.files.ForumFile.Window;
import org.jspecify.annotations.Nullable;

/** Reads the file of a forum. */
final class ForumReader {
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{1,2}\\.[0-9]{1,8})\\s*,\\s*(-?[0-9]{1,3}\\.[0-9]{1,8})");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(java.time.format.ResolverStyle.STRICT);

    private final Fields file;

    private ForumReader(Fields file) {
        this.file = file;
    }

    /** @param regions that quotas may name */
    static ForumFile read(Fields file, Set<String> regions) {
        return new ForumReader(file).forum(regions);
    }

    private ForumFile forum(Set<String> regions) {
        var code = code();
        file.passOverText("slogan");
        file.passOverCode("languages"); // read before, as it says whether there is a translation
        file.passOver("ask"); // read with the form that uses it
        file.passOverCode("review"); // read with rubric.yaml, of which it says something otherwise
        var from = date(file, "from");
        var to = date(file, "to");
        inOrder(from, to);
        var venues = each("venues", this::venue);
        var tracks = each("tracks", ForumReader::track);
        var roles = each("roles", (role, fields) -> fields.required("title"));
        var parts = each(
                "parts",
                (part, fields) -> new Part(
                        part, fields.required("title"), fields.text("about").orElse("")));
        var formats = each("formats", ForumReader::format);
        var around = new SectionReader.Around(
                from, to, venues.keySet(), tracks.keySet(), roles.keySet(), parts.keySet(), formats.keySet(), regions);
        var forum = new ForumFile(
                code,
                file.required("name"),
                file.required("short"),
                file.text("city").orElse(""),
                zone(),
                from,
                to,
                file.text("dates").orElse(""),
                atLeast(file, "capacity", 1),
                file.under("registration").map(ForumReader::onlyWindow).orElse(Window.ALWAYS),
                file.under("choice").map(ForumReader::choice).orElse(Choice.FREE),
                file.under("offers").map(ForumReader::offers).orElse(OfferRules.USUAL),
                venues,
                tracks,
                roles,
                parts,
                formats,
                SectionReader.all(file, around));
        file.done();
        return forum;
    }

    private String code() {
        var code = file.code("forum");
        if (code.length() > 8 && Fields.CODE.matcher(code).matches()) {
            file.problems()
                    .add(file.spot("forum"), "The code of a forum has at most 8 letters: it stands in every button.");
        }
        return code;
    }

    private ZoneId zone() {
        if (!file.has("zone")) {
            file.problems()
                    .add(
                            file.spot(),
                            "'zone' is missing: the time of the forum's place, such as zone: Asia/Yekaterinburg.");
        }
        return file.<ZoneId>value("zone", ZoneOffset.UTC, "a time zone such as Asia/Yekaterinburg", ZoneId::of);
    }

    private void inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            file.problems().add(file.spot("to"), "The forum ends before it begins.");
        }
        for (var end : List.of("from", "to")) {
            var other = end.equals("from") ? "to" : "from";
            if (file.has(other) && !file.has(end)) {
                file.problems()
                        .add(
                                file.nameSpot(other),
                                "'" + end + "' is missing: write both days, or neither while they are not known.");
            }
        }
        if (file.has("from") && file.has("dates")) {
            file.problems().add(file.nameSpot("dates"), "'dates' is for days that are not known: 'from' and 'to' are.");
        }
    }

    private <T> Map<String, T> each(String field, BiFunction<String, Fields, T> reader) {
        return each(file, field, reader);
    }

    /** What stands below the name, by code. */
    static <T> Map<String, T> each(Fields file, String field, BiFunction<String, Fields, T> reader) {
        var read = new LinkedHashMap<String, T>();
        file.under(field)
                .ifPresent(all -> all.each().forEach((code, fields) -> {
                    all.checkCode(all.nameSpot(code), code);
                    read.put(code, reader.apply(code, fields));
                    fields.done();
                }));
        return read;
    }

    private Venue venue(String code, Fields fields) {
        var title = fields.required("title");
        return new Venue(
                code,
                title,
                fields.text("full").orElse(title),
                fields.text("address").orElse(null),
                fields.<@Nullable Point>value(
                        "point", null, "a place on the map such as \"56.8389, 60.6057\"", ForumReader::point));
    }

    private static Point point(String text) {
        var match = POINT.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(text);
        }
        var point = new Point(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
        if (Math.abs(point.latitude()) > 90 || Math.abs(point.longitude()) > 180) {
            throw new IllegalArgumentException(text);
        }
        return point;
    }

    private static Track track(String code, Fields fields) {
        return new Track(code, fields.required("title"), atLeast(fields, "per_person", 1));
    }

    private static Format format(String code, Fields fields) {
        var title = fields.required("title");
        var steps = new ArrayList<Step>();
        for (var step : fields.items("steps")) {
            int day = step.number("day", 1, 1);
            if (!steps.isEmpty() && day < steps.getLast().day()) {
                step.problems().add(step.spot("day"), "The steps stand in their order: this day was before.");
            }
            steps.add(new Step(day, step.required("title")));
            step.done();
        }
        return new Format(code, title, steps);
    }

    private static Window onlyWindow(Fields fields) {
        var window = window(fields);
        fields.done();
        return window;
    }

    private static Window window(Fields fields) {
        var opens = moment(fields, "opens");
        var closes = moment(fields, "closes");
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            fields.problems().add(fields.spot("closes"), "It closes before it opens.");
        }
        return new Window(opens, closes);
    }

    private static @Nullable LocalDateTime moment(Fields fields, String field) {
        return fields.<@Nullable LocalDateTime>value(
                field, null, "a day and a time such as 2024-05-12 18:00", text -> LocalDateTime.parse(text, MOMENT));
    }

    private static Choice choice(Fields fields) {
        var choice = new Choice(window(fields), atLeast(fields, "per_person", 1), atLeast(fields, "per_track", 1));
        fields.done();
        return choice;
    }

    private static OfferRules offers(Fields fields) {
        var usual = OfferRules.USUAL;
        var night = fields.value(
                "night",
                List.of(usual.nightFrom(), usual.nightTo()),
                "the time when the night begins and the one when it ends, such as 22:00-08:00",
                ReminderReader::quiet);
        var held = minutes(fields, usual.held());
        var near = fields.under("near");
        var before = near.map(shorter -> Duration.ofHours(
                        shorter.number("hours", (int) usual.near().toHours(), 0)))
                .orElse(usual.near());
        var heldNear = near.map(shorter -> minutes(shorter, usual.heldNear())).orElse(usual.heldNear());
        near.ifPresent(Fields::done);
        fields.done();
        return new OfferRules(held, night.getFirst(), night.getLast(), before, heldNear);
    }

    private static Duration minutes(Fields fields, Duration usual) {
        return Duration.ofMinutes(fields.number("minutes", (int) usual.toMinutes(), 1));
    }

    /** Null when the file does not say it. */
    static @Nullable Integer atLeast(Fields fields, String field, int least) {
        return fields.has(field) ? (Integer) fields.number(field, least, least) : null;
    }

    static @Nullable LocalDate date(Fields fields, String field) {
        return fields.<@Nullable LocalDate>value(field, null, "a date such as 2024-05-13", LocalDate::parse);
    }

    static @Nullable LocalTime time(Fields fields, String field) {
        return fields.<@Nullable LocalTime>value(field, null, "a time such as \"09:30\"", LocalTime::parse);
    }
}
