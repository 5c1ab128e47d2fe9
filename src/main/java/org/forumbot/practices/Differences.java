package org.forumbot.practices;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumbot.conversation.Outlines.Line;

/** What has changed between two revisions. */
final class Differences {
    private Differences() {}

    /** @param name as the form calls it; the question itself when the form has it no longer */
    record Difference(String question, String name, String before, String after) {}

    /** In the order of the form, then what it no longer asks. */
    static List<Difference> between(Map<String, String> before, Map<String, String> after, List<Line> lines) {
        var others = new TreeSet<>(before.keySet());
        others.addAll(after.keySet());
        lines.forEach(line -> others.remove(line.question()));
        return Stream.concat(
                        lines.stream().map(line -> of(line.question(), line.brief(), before, after)),
                        others.stream().map(question -> of(question, question, before, after)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Difference of(String question, String name, Map<String, String> before, Map<String, String> after) {
        return new Difference(question, name, before.getOrDefault(question, ""), after.getOrDefault(question, ""));
    }
}
