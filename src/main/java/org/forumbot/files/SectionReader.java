package org.forumbot.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.files.ForumFile.Quota;
import org.forumbot.files.ForumFile.Section;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a forum, and holds them to the rest of its file. */
final class SectionReader {
    /**
     * What sections may name.
     *
     * @param from, to null when the forum's days are not known
     */
    record Around(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<String> venues,
            Set<String> tracks,
            Set<String> roles,
            Set<String> parts,
            Set<String> formats,
            Set<String> regions) {}

    private final Around around;
    private final Set<String> codes;

    private SectionReader(Around around, Set<String> codes) {
        this.around = around;
        this.codes = codes;
    }

    static Map<String, Section> all(Fields file, Around around) {
        var codes = file.under("sections").map(Fields::names).orElse(Set.of());
        var reader = new SectionReader(around, codes);
        return ForumReader.each(file, "sections", reader::section);
    }

    private Section section(String code, Fields fields) {
        fields.passOverCode("example");
        var capacity = ForumReader.atLeast(fields, "capacity", 0);
        var day = day(fields);
        var start = ForumReader.time(fields, "start");
        var end = ForumReader.time(fields, "end");
        inOrder(fields, start, end);
        return new Section(
                code,
                fields.required("title"),
                day,
                start,
                end,
                known(fields, "venue", around.venues()),
                known(fields, "track", around.tracks()),
                known(fields, "part", around.parts()),
                known(fields, "format", around.formats()),
                capacity,
                fields.text("about").orElse(""),
                fields.ownWords("speakers"),
                groups(fields, capacity),
                quotas(fields, capacity),
                fields.flag("invited"),
                fields.flag("confirm"),
                fields.flag("cancelled"),
                parallel(code, fields));
    }

    private @Nullable LocalDate day(Fields fields) {
        var day = ForumReader.date(fields, "day");
        var from = around.from();
        var to = around.to();
        if (day != null
                && from != null
                && to != null
                && !to.isBefore(from)
                && (day.isBefore(from) || day.isAfter(to))) {
            fields.problems().add(fields.spot("day"), "The forum is from " + from + " to " + to + ", not on this day.");
        }
        return day;
    }

    private static void inOrder(Fields fields, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (start != null && end != null && !start.isBefore(end)) {
            fields.problems().add(fields.spot("end"), "The section ends before it begins.");
        }
        needs(fields, "start", "day");
        needs(fields, "end", "start");
    }

    private static void needs(Fields fields, String field, String other) {
        if (fields.has(field) && !fields.has(other)) {
            fields.problems()
                    .add(
                            fields.nameSpot(field),
                            "'" + other + "' is missing: without it '" + field + "' says nothing.");
        }
    }

    private static @Nullable String known(Fields fields, String field, Collection<String> codes) {
        var code = fields.plain(field).orElse(null);
        if (code != null && !codes.contains(code)) {
            fields.problems()
                    .unknown(
                            fields.spot(field),
                            "The " + field + " '" + code + "' is not known.",
                            code,
                            codes,
                            " The forum has no '" + field + "s': write them there, or delete this.");
        }
        return code;
    }

    private @Nullable String parallel(String own, Fields fields) {
        var parallel = fields.plain("parallel").orElse(null);
        if (own.equals(parallel)) {
            fields.problems().add(fields.spot("parallel"), "The section itself cannot be offered instead of it.");
        } else if (parallel != null && !codes.contains(parallel)) {
            fields.problems().unknown(fields.spot("parallel"), "The section", parallel, codes);
        }
        return parallel;
    }

    private static Map<String, Group> groups(Fields fields, @Nullable Integer capacity) {
        var titles = new HashSet<String>();
        int places = 0;
        var groups = new LinkedHashMap<String, Group>();
        for (var entry :
                fields.under("groups").map(Fields::each).orElse(Map.of()).entrySet()) {
            var group = group(entry.getKey(), entry.getValue());
            groups.put(group.code(), group);
            places += group.capacity() == null ? 0 : group.capacity();
            if (!titles.add(group.title())) {
                fields.problems()
                        .add(
                                entry.getValue().spot("title"),
                                "Another group of this section has the title '" + group.title() + "' too.");
            }
        }
        if (capacity != null && places > capacity) {
            fields.problems()
                    .add(
                            fields.nameSpot("groups"),
                            "The groups have " + places + " places together, the section has " + capacity
                                    + ": raise its capacity, or lower theirs.");
        }
        return groups;
    }

    private static Group group(String code, Fields fields) {
        fields.checkCode(fields.spot(), code);
        var group = new Group(code, fields.required("title"), ForumReader.atLeast(fields, "capacity", 0));
        fields.done();
        return group;
    }

    private List<Quota> quotas(Fields fields, @Nullable Integer capacity) {
        var quotas = new ArrayList<Quota>();
        for (var quota : fields.items("quotas")) {
            var roles = named(quota, "role", around.roles());
            var regions = named(quota, "region", around.regions());
            if (!quota.has("role") && !quota.has("region")) {
                quota.problems().add(quota.spot(), "'role' or 'region' is missing: whose seats are counted.");
            }
            if (!quota.has("places")) {
                quota.problems().add(quota.spot(), "'places' is missing: how many seats there are for them at most.");
            }
            int places = quota.number("places", 0, 0);
            if (capacity != null && places > capacity) {
                quota.problems()
                        .add(
                                quota.spot("places"),
                                "The section has " + capacity + " places: " + places + " for some limits nobody.");
            }
            quotas.add(new Quota(roles, regions, places));
            quota.done();
        }
        return quotas;
    }

    private static Set<String> named(Fields quota, String field, Set<String> codes) {
        var named = new HashSet<String>();
        for (var code : quota.oneOrMore(field)) {
            named.add(code.text());
            if (!codes.contains(code.text())) {
                quota.problems().unknown(code.spot(), "The " + field, code.text(), codes);
            }
        }
        return named;
    }
}
