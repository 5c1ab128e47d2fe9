package org.forumbot.registration;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.forumbot.files.ForumFile.Section;

/** Speakers by the code that stands in buttons. It is made of the name: who moves in the file keeps it. */
final class Speakers {
    private Speakers() {}

    /** At most 7 of {@code [a-z0-9]}. */
    static String code(String name) {
        var sum = new CRC32();
        sum.update(name.strip().getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), 36);
    }

    /** Names with the number of their sections, in the order of the alphabet. */
    static Map<String, Integer> counts(Iterable<Section> sections) {
        var counts = new TreeMap<String, Integer>();
        sections.forEach(section -> section.speakers().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts;
    }
}
