package org.forumbot.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files that hold facts: forums, the guide, the regions. */
final class ListReader {
    private ListReader() {}

    static ForumFile forum(Fields file) {
        var code = file.code("forum");
        if (code.length() > 8 && Fields.CODE.matcher(code).matches()) {
            file.problems()
                    .add(file.spot("forum"), "The code of a forum has at most 8 letters: it stands in every button.");
        }
        file.passOverText("slogan");
        file.passOverCode("languages"); // read before, as it says whether there is a translation
        var from = date(file, "from");
        var to = date(file, "to");
        if (to.isBefore(from) && told(from, to)) {
            file.problems().add(file.spot("to"), "The forum ends before it begins.");
        }
        var venues = new LinkedHashMap<String, ForumFile.Venue>();
        file.under("venues")
                .ifPresent(all -> all.each().forEach((name, fields) -> venues.put(name, venue(all, name, fields))));
        var tracks = titles(file, "tracks");
        var roles = titles(file, "roles");
        var sections = new LinkedHashMap<String, ForumFile.Section>();
        file.under("sections")
                .ifPresent(all -> all.each().forEach((name, fields) -> {
                    all.checkCode(all.nameSpot(name), name);
                    var section = section(name, fields, venues, tracks);
                    sections.put(name, section);
                    if (told(from, to, section.day())
                            && !to.isBefore(from)
                            && (section.day().isBefore(from) || section.day().isAfter(to))) {
                        fields.problems()
                                .add(
                                        fields.spot("day"),
                                        "The forum is from " + from + " to " + to + ", not on this day.");
                    }
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

    /** Whether these dates stand in the file and can be read. */
    private static boolean told(LocalDate... dates) {
        return List.of(dates).stream().noneMatch(LocalDate.EPOCH::equals);
    }

    private static LocalDate date(Fields fields, String field) {
        if (!fields.has(field)) {
            fields.problems().add(fields.spot(), "'" + field + "' is missing.");
        }
        return fields.value(field, LocalDate.EPOCH, "a date such as 2024-05-13", LocalDate::parse);
    }

    private static @Nullable LocalTime time(Fields fields, String field) {
        if (!fields.has(field)) {
            fields.problems().add(fields.spot(), "'" + field + "' is missing.");
        }
        return fields.<@Nullable LocalTime>value(field, null, "a time such as \"09:30\"", LocalTime::parse);
    }

    private static ForumFile.Venue venue(Fields all, String code, Fields fields) {
        all.checkCode(all.nameSpot(code), code);
        var title = fields.required("title");
        var venue = new ForumFile.Venue(
                code,
                title,
                fields.text("full").orElse(title),
                fields.text("address").orElse(null));
        fields.done();
        return venue;
    }

    private static Map<String, String> titles(Fields file, String field) {
        var titles = new LinkedHashMap<String, String>();
        file.under(field)
                .ifPresent(all -> all.each().forEach((code, fields) -> {
                    all.checkCode(all.nameSpot(code), code);
                    titles.put(code, fields.required("title"));
                    fields.done();
                }));
        return titles;
    }

    private static ForumFile.Section section(
            String code, Fields fields, Map<String, ForumFile.Venue> venues, Map<String, String> tracks) {
        fields.passOverCode("example");
        var venue = fields.plain("venue").orElse("");
        if (!fields.has("venue")) {
            fields.problems().add(fields.spot(), "'venue' is missing.");
        } else if (!venue.isEmpty() && !venues.containsKey(venue)) {
            fields.problems().unknown(fields.spot("venue"), "The venue", venue, venues.keySet());
        }
        var track = fields.plain("track").orElse(null);
        if (track != null && !tracks.containsKey(track)) {
            fields.problems().unknown(fields.spot("track"), "The track", track, tracks.keySet());
        }
        var start = time(fields, "start");
        var end = time(fields, "end");
        if (start != null && end != null && !start.isBefore(end)) {
            fields.problems().add(fields.spot("end"), "The section ends before it begins.");
        }
        if (!fields.has("capacity")) {
            fields.problems().add(fields.spot(), "'capacity' is missing: how many places there are.");
        }
        var section = new ForumFile.Section(
                code,
                fields.required("title"),
                date(fields, "day"),
                start == null ? LocalTime.MIDNIGHT : start,
                end == null ? LocalTime.MIDNIGHT : end,
                venue,
                track,
                fields.plain("format").orElse("section"),
                fields.number("capacity", 0, 0),
                fields.text("about").orElse(""),
                fields.ownWords("speakers"));
        fields.done();
        return section;
    }

    static GuideFile guide(Fields file) {
        var topics = titles(file, "topics");
        var answers = new LinkedHashMap<String, GuideFile.Item>();
        file.under("answers")
                .ifPresent(all -> all.each().forEach((code, fields) -> {
                    all.checkCode(all.nameSpot(code), code);
                    answers.put(code, answer(code, fields, topics));
                }));
        var guide = new GuideFile(
                topics,
                answers,
                file.ownGroups("synonyms"),
                file.ownWords("urgent"),
                file.text("urgent_answer").orElse(""));
        file.done();
        return guide;
    }

    private static GuideFile.Item answer(String code, Fields fields, Map<String, String> topics) {
        fields.passOverCode("basis");
        var topic = fields.requiredCode("topic");
        if (!topic.isEmpty() && !topics.containsKey(topic)) {
            fields.problems().unknown(fields.spot("topic"), "The topic", topic, topics.keySet());
        }
        var item = new GuideFile.Item(
                code, topic, fields.required("question"), fields.required("answer"), fields.ownWords("also"));
        fields.done();
        return item;
    }

    /** {@code regions.yaml} in one language. @param districts their names by code */
    record Regions(RegionList list, Map<String, String> districts) {
        static final Regions NONE = new Regions(new RegionList(List.of(), List.of(), Map.of()), Map.of());
    }

    static Regions regions(Fields file) {
        var districts = districts(file);
        return new Regions(regions(file, List.copyOf(districts.keySet())), districts);
    }

    private static Map<String, String> districts(Fields file) {
        var districts = new LinkedHashMap<String, String>();
        file.under("federal_districts")
                .ifPresent(all -> all.each().forEach((code, fields) -> {
                    fields.passOverText("short");
                    districts.put(code, fields.required("name"));
                    fields.done();
                }));
        return districts;
    }

    private static RegionList regions(Fields file, List<String> districts) {
        var regions = new LinkedHashMap<String, Region>();
        for (var part : List.of("regions", "countries")) {
            file.under(part)
                    .ifPresent(all -> all.each().forEach((key, fields) -> {
                        all.checkCode(all.nameSpot(key), key);
                        if (regions.putIfAbsent(key, region(key, fields, districts)) != null) {
                            file.problems()
                                    .add(all.nameSpot(key), "'" + key + "' stands here twice. Keep one of them.");
                        }
                    }));
        }
        var ambiguous = new LinkedHashMap<String, List<String>>();
        file.under("ambiguous")
                .ifPresent(all -> all.names().forEach(text -> ambiguous.put(text, meant(all, text, regions))));
        file.done();
        return new RegionList(districts, List.copyOf(regions.values()), ambiguous);
    }

    /** What is no region is told and left out. */
    private static List<String> meant(Fields ambiguous, String text, Map<String, Region> regions) {
        var keys = new ArrayList<String>();
        for (var key : ambiguous.placed(text)) {
            if (regions.containsKey(key.text())) {
                keys.add(key.text());
            } else {
                ambiguous.problems().unknown(key.spot(), "The region", key.text(), regions.keySet());
            }
        }
        if (keys.isEmpty()) {
            ambiguous.problems().add(ambiguous.nameSpot(text), "'" + text + "' names no region: [one, two].");
            keys.addAll(regions.keySet().stream().limit(1).toList());
        }
        return keys;
    }

    private static Region region(String key, Fields fields, List<String> districts) {
        fields.passOverCode("iso");
        fields.passOverCode("code");
        fields.passOverCode("type");
        var forms = new ArrayList<>(fields.moreWords("aliases"));
        forms.addAll(fields.moreWords("cities"));
        fields.plain("center").ifPresent(forms::add);
        fields.plain("numeric_code").ifPresent(forms::add);
        var district = fields.plain("federal_district");
        district.filter(code -> !districts.contains(code))
                .ifPresent(code ->
                        fields.problems().unknown(fields.spot("federal_district"), "The district", code, districts));
        var region = new Region(
                key,
                fields.required("name"),
                fields.required("label"),
                district.filter(districts::contains).orElse(null),
                forms);
        fields.done();
        return region;
    }
}
