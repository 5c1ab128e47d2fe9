package org.forumbot.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.forumbot.dialog.Words;
import org.forumbot.passport.Sheet.Line;

/** A sheet as one message, to be passed on. What is too long for it is cut, the longest first. */
final class PassportText {
    private static final int[] LONGEST = {1500, 900, 600, 400, 280, 200, 140, 100, 70};

    private PassportText() {}

    static Words of(Sheet sheet) {
        return IntStream.of(LONGEST)
                .mapToObj(most -> words(sheet, most))
                .filter(words -> words.length() <= Words.MESSAGE)
                .findFirst()
                .orElseGet(() -> words(sheet, LONGEST[LONGEST.length - 1]).cut(Words.MESSAGE));
    }

    private static Words words(Sheet sheet, int most) {
        return Words.joined("\n\n", List.of(head(sheet.head()), body(sheet, most), foot(sheet.foot())));
    }

    /** What stands between head and foot. @param most characters of a line */
    static Words body(Sheet sheet, int most) {
        var parts = new ArrayList<Words>();
        parts.add(Words.plain(sheet.lead()).cut(Math.max(most, 300)));
        for (var block : sheet.blocks()) {
            parts.add(Words.bold(block.heading()).and("\n").and(lines(block.lines(), most)));
        }
        if (!sheet.missing().names().isEmpty()) {
            parts.add(Words.italic(
                    sheet.missing().heading() + ": " + sheet.missing().text()));
        }
        return Words.joined("\n\n", parts);
    }

    private static Words head(Sheet.Head head) {
        var parts = new ArrayList<Words>();
        parts.add(Words.plain(head.event() + " · " + head.mark()));
        parts.add(Words.bold(head.title()));
        parts.add(Words.plain(owner(head)));
        return Words.joined("\n", parts);
    }

    /** Whose it is, where, how mature; as far as that is known. */
    static String owner(Sheet.Head head) {
        var parts = new ArrayList<String>();
        parts.add(head.org());
        parts.add(head.region());
        int reached = List.of("idea", "pilot", "practice", "technology").indexOf(head.stage());
        parts.add(reached < 0 ? "" : head.stages().get(reached));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static Words lines(List<Line> lines, int most) {
        return Words.joined(
                "\n",
                lines.stream()
                        .map(line -> Words.plain(mark(line) + line.text()).cut(most))
                        .toList());
    }

    private static String mark(Line line) {
        return switch (line) {
            case Line.Item item -> item.number() > 0 ? item.number() + ". " : "• ";
            case Line.Pair _, Line.Text _ -> "";
        };
    }

    private static Words foot(Sheet.Foot foot) {
        var notes = new ArrayList<>(foot.notes());
        if (!foot.link().isEmpty()) {
            notes.addFirst(foot.call() + ": " + foot.link());
        }
        return Words.plain(String.join("\n", notes));
    }
}
