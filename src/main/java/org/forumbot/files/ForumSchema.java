package org.forumbot.files;

import static org.forumbot.files.DialogSchema.closed;
import static org.forumbot.files.DialogSchema.flag;
import static org.forumbot.files.DialogSchema.object;
import static org.forumbot.files.DialogSchema.pattern;
import static org.forumbot.files.DialogSchema.scalar;
import static org.forumbot.files.DialogSchema.text;
import static org.forumbot.files.DialogSchema.texts;

import java.util.List;
import java.util.Map;

/** The file of a forum in the {@link DialogSchema}. */
final class ForumSchema {
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String TIME = "^\\d{2}:\\d{2}$";
    private static final String MOMENT = "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$";
    private static final String HOURS = "^\\d{1,2}:\\d{2}\\s*[-–]\\s*\\d{1,2}:\\d{2}$";
    private static final String POINT = "^-?\\d{1,2}\\.\\d{1,8}\\s*,\\s*-?\\d{1,3}\\.\\d{1,8}$";

    private ForumSchema() {}

    static Map<String, Object> forum() {
        return closed(
                List.of("forum", "name", "short", "zone"),
                object(
                        "forum", pattern("Stands in buttons and numbers", "^[A-Za-z0-9_-]{1,8}$"),
                        "name", text("The full name"),
                        "short", text("As short as screens need it"),
                        "slogan", text("Of the forum"),
                        "city", text("Where it is held"),
                        "zone", text("The time of its place: Asia/Yekaterinburg"),
                        "from", pattern("The first day; absent while it is not known", DAY),
                        "to", pattern("The last day", DAY),
                        "dates", text("What is known of the days when they themselves are not: 8–9 июня"),
                        "languages", texts("In which it is offered; absent for all"),
                        "capacity", number("How many may register; absent for everybody"),
                        "registration", closed(List.of(), window()),
                        "choice", choice(),
                        "offers", offers(),
                        "review", review(),
                        "ask", object("type", "object", "additionalProperties", DialogSchema.ref("question")),
                        "venues", byCode(venue()),
                        "tracks", byCode(track()),
                        "roles", byCode(closed(List.of("title"), object("title", text("As people read it")))),
                        "parts",
                                byCode(closed(
                                        List.of("title"),
                                        object("title", text("As people read it"), "about", text("What it is")))),
                        "formats", byCode(format()),
                        "sections", byCode(section())));
    }

    private static Map<String, Object> window() {
        return object(
                "opens", pattern("Day and time in the forum's zone; absent for always", MOMENT),
                "closes", pattern("Day and time in the forum's zone; absent for never", MOMENT));
    }

    private static Map<String, Object> choice() {
        var fields = window();
        fields.put("per_person", number("How many seats one person may have"));
        fields.put("per_track", number("How many of them in sections of one track"));
        return closed(List.of(), fields);
    }

    private static Map<String, Object> offers() {
        var minutes = number("How long a seat is kept for whom it is offered");
        return closed(
                List.of(),
                object(
                        "minutes", minutes,
                        "night", pattern("When this time stands still: 22:00-08:00", HOURS),
                        "near",
                                closed(
                                        List.of(),
                                        object(
                                                "hours",
                                                number("How long before the section the other time holds"),
                                                "minutes",
                                                minutes))));
    }

    /** What {@code rubric.yaml} may say too, with other numbers. */
    private static Map<String, Object> review() {
        return closed(
                List.of(),
                object(
                        "experts", number("How many judge a practice"),
                        "difference", number("When points lie further apart, one more is asked"),
                        "days", number("Working days that an expert has"),
                        "remind", texts("So many working days before that an expert is reminded"),
                        "lacking", number("From so many answers «not enough data» on, sending back is suggested"),
                        "accept", number("Points out of 100 from which on this is suggested"),
                        "recommend", number("Points out of 100 from which on this is suggested"),
                        "explain", texts("Scores that need a comment"),
                        "author",
                                closed(
                                        List.of(),
                                        object(
                                                "names", DialogSchema.flag("Whether authors see who the experts are"),
                                                "points", DialogSchema.flag("Whether authors see the points"))),
                        "weights", object("type", "object", "additionalProperties", number("Out of 100"))));
    }

    private static Map<String, Object> venue() {
        return closed(
                List.of("title"),
                object(
                        "title", text("As short as buttons need it"),
                        "full", text("The full title"),
                        "address", text("As people write it"),
                        "point", pattern("Latitude and longitude: \"56.8389, 60.6057\"", POINT)));
    }

    private static Map<String, Object> track() {
        return closed(
                List.of("title"),
                object(
                        "title",
                        text("As people read it"),
                        "per_person",
                        number("Seats that one person may have in it")));
    }

    private static Map<String, Object> format() {
        var step = closed(
                List.of("title"),
                object("day", number("Of the session, 1 for the first"), "title", text("What is done")));
        return closed(
                List.of("title"),
                object("title", text("As people read it"), "steps", object("type", "array", "items", step)));
    }

    private static Map<String, Object> section() {
        return closed(
                List.of("title"),
                object(
                        "title", text("As people read it"),
                        "about", text("What it is about"),
                        "day", pattern("Absent while it is not known", DAY),
                        "start", pattern("In the forum's zone", TIME),
                        "end", pattern("In the forum's zone", TIME),
                        "venue", text("The code of the venue"),
                        "track", text("The code of the track"),
                        "part", text("The code of the event that it belongs to"),
                        "format", text("The code of the format"),
                        "capacity", number("Places; absent when everybody may come"),
                        "speakers", texts("Their names"),
                        "invited", flag("Whether it is by invitation only"),
                        "confirm", flag("Whether the seat is confirmed once more the day before"),
                        "cancelled", flag("Whether it does not take place"),
                        "parallel", text("The code of the section that is offered instead"),
                        "groups",
                                byCode(closed(
                                        List.of("title"),
                                        object("title", text("As people read it"), "capacity", number("Places")))),
                        "quotas",
                                object(
                                        "type",
                                        "array",
                                        "items",
                                        closed(
                                                List.of("places"),
                                                object(
                                                        "role", texts("Codes of roles"),
                                                        "region", texts("Codes of regions"),
                                                        "places", number("Seats for them at most")))),
                        "example", object("description", "What was put here without a source")));
    }

    private static Map<String, Object> byCode(Map<String, Object> item) {
        return object(
                "type",
                "object",
                "propertyNames",
                object("pattern", "^[A-Za-z0-9_-]{1,16}$"),
                "additionalProperties",
                item);
    }

    /** Editors also take a number in quotes, as the loader does. */
    private static Map<String, Object> number(String description) {
        return scalar(description);
    }
}
