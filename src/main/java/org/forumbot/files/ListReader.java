package org.forumbot.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files that hold facts: the guide, the regions. */
final class ListReader {
    private ListReader() {}

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
                .ifPresent(all -> all.names().forEach(text -> {
                    var keys = meant(all, text, regions);
                    if (!keys.isEmpty()) {
                        ambiguous.put(text, keys);
                    }
                }));
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
