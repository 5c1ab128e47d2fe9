package org.forumbot.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files that hold facts: forums, the guide, the regions. */
final class ListReader {
    private ListReader() {}

    static ForumFile forum(Fields file) {
        var code = file.code("forum");
        if (code.length() > 8) {
            file.problems().add(file.spot("forum"), "The code of a forum has at most 8 letters: it stands in every button.");
        }
        file.passOver("slogan");
        var from = date(file, "from");
        var to = date(file, "to");
        if (to.isBefore(from)) {
            file.problems().add(file.spot("to"), "The forum ends before it begins.");
        }
        var venues = new LinkedHashMap<String, ForumFile.Venue>();
        file.under("venues").ifPresent(all -> all.each().forEach((name, fields) -> venues.put(name, venue(all, name, fields))));
        var tracks = titles(file, "tracks");
        var roles = titles(file, "roles");
        var sections = new LinkedHashMap<String, ForumFile.Section>();
        file.under("sections").ifPresent(all -> all.each().forEach((name, fields) -> {
            all.checkCode(all.nameSpot(name), name);
            sections.put(name, section(name, fields, venues, tracks));
        }));
        var forum = new ForumFile(
                code,
                file.required("name"),
                file.required("short"),
                file.text("city").orElse(""),
                file.<ZoneId>value("zone", ZoneOffset.UTC, "a time zone such as Asia/Yekaterinburg", ZoneId::of),
                from,
                to,
                venues,
                tracks,
                roles,
                sections);
        file.done();
        return forum;
    }

    private static LocalDate date(Fields fields, String field) {
        if (!fields.has(field)) {
            fields.problems().add(fields.spot(), "'" + field + "' is missing.");
        }
        return fields.value(field, LocalDate.EPOCH, "a date such as 2024-05-13", LocalDate::parse);
    }

    private static LocalTime time(Fields fields, String field) {
        if (!fields.has(field)) {
            fields.problems().add(fields.spot(), "'" + field + "' is missing.");
        }
        return fields.value(field, LocalTime.MIDNIGHT, "a time such as \"10:00\"", LocalTime::parse);
    }

    private static ForumFile.Venue venue(Fields all, String code, Fields fields) {
        all.checkCode(all.nameSpot(code), code);
        var title = fields.required("title");
        var venue = new ForumFile.Venue(
                code, title, fields.text("full").orElse(title), fields.text("address").orElse(null));
        fields.done();
        return venue;
    }

    private static Map<String, String> titles(Fields file, String field) {
        var titles = new LinkedHashMap<String, String>();
        file.under(field).ifPresent(all -> all.each().forEach((code, fields) -> {
            all.checkCode(all.nameSpot(code), code);
            titles.put(code, fields.required("title"));
            fields.done();
        }));
        return titles;
    }

    private static ForumFile.Section section(
            String code, Fields fields, Map<String, ForumFile.Venue> venues, Map<String, String> tracks) {
        fields.passOver("example");
        var venue = fields.plain("venue").orElse("");
        if (!venues.containsKey(venue)) {
            fields.problems().unknown(fields.spot("venue"), "The venue", venue, venues.keySet());
        }
        var track = fields.plain("track").orElse(null);
        if (track != null && !tracks.containsKey(track)) {
            fields.problems().unknown(fields.spot("track"), "The track", track, tracks.keySet());
        }
        var start = time(fields, "start");
        var end = time(fields, "end");
        if (!start.isBefore(end)) {
            fields.problems().add(fields.spot("end"), "The section ends before it begins.");
        }
        var section = new ForumFile.Section(
                code,
                fields.required("title"),
                date(fields, "day"),
                start,
                end,
                venue,
                track,
                fields.plain("format").orElse("section"),
                fields.number("capacity", 0),
                fields.text("about").orElse(""),
                fields.list("speakers"));
        fields.done();
        return section;
    }

    static GuideFile guide(Fields file) {
        file.passOver("phrases");
        var topics = titles(file, "topics");
        var answers = new LinkedHashMap<String, GuideFile.Item>();
        file.under("answers").ifPresent(all -> all.each().forEach((code, fields) -> {
            all.checkCode(all.nameSpot(code), code);
            answers.put(code, answer(code, fields, topics));
        }));
        var guide = new GuideFile(
                topics,
                answers,
                file.groups("synonyms"),
                file.list("urgent"),
                file.text("urgent_answer").orElse(""));
        file.done();
        return guide;
    }

    private static GuideFile.Item answer(String code, Fields fields, Map<String, String> topics) {
        fields.passOver("basis");
        var topic = fields.required("topic");
        if (!topics.containsKey(topic)) {
            fields.problems().unknown(fields.spot("topic"), "The topic", topic, topics.keySet());
        }
        var item = new GuideFile.Item(
                code, topic, fields.required("question"), fields.required("answer"), fields.list("also"));
        fields.done();
        return item;
    }

    /** What of {@code regions.yaml} differs by language. @param labels by key */
    record RegionLabels(Map<String, String> labels, Map<String, String> districts) {}

    static RegionLabels labels(Fields file) {
        var labels = new LinkedHashMap<String, String>();
        for (var part : List.of("regions", "countries")) {
            file.under(part).ifPresent(all -> all.each().forEach((key, fields) -> labels.put(key, fields.required("label"))));
        }
        var districts = new LinkedHashMap<String, String>();
        file.under("federal_districts").ifPresent(all -> all.each().forEach((key, fields) ->
                districts.put(key, fields.required("name"))));
        return new RegionLabels(labels, districts);
    }

    static RegionList regions(Fields file) {
        var districts = file.under("federal_districts").map(all -> List.copyOf(all.names())).orElse(List.of());
        var regions = new ArrayList<Region>();
        for (var part : List.of("regions", "countries")) {
            file.under(part).ifPresent(all -> all.each().forEach((key, fields) -> {
                all.checkCode(all.nameSpot(key), key);
                regions.add(region(key, fields));
            }));
        }
        var ambiguous = new LinkedHashMap<String, List<String>>();
        file.under("ambiguous").ifPresent(all -> all.names().forEach(text -> ambiguous.put(text, all.list(text))));
        file.done();
        try {
            return new RegionList(districts, regions, ambiguous);
        } catch (IllegalArgumentException wrong) {
            file.problems().add(file.spot(), String.valueOf(wrong.getMessage()));
            return new RegionList(List.of(), List.of(), Map.of());
        }
    }

    private static Region region(String key, Fields fields) {
        fields.passOver("iso");
        fields.passOver("code");
        fields.passOver("type");
        var forms = new ArrayList<>(fields.list("aliases"));
        forms.addAll(fields.list("cities"));
        fields.plain("center").ifPresent(forms::add);
        fields.plain("numeric_code").ifPresent(forms::add);
        var region = new Region(
                key,
                fields.required("name"),
                fields.required("label"),
                fields.plain("federal_district").orElse(null),
                forms);
        fields.done();
        return region;
    }
}
