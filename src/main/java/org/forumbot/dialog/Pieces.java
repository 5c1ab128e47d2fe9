package org.forumbot.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which people write one or several items at once: a line an item, its parts divided by dashes; or one item, a
 * line a part. Numbers and bullets before a line are left out.
 */
final class Pieces {
    private static final Pattern DASH = Pattern.compile("\\s+[—–-]\\s+|\\s*\\t\\s*|\\s*\\|\\s*");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:\\d{1,2}[.)]\\s+|[-–—•*·]\\s+)");

    private Pieces() {}

    /**
     * The items with their pieces; one item of one piece when there is nothing to divide.
     *
     * @param parts how many parts an item has, at least 1
     */
    static List<List<String>> of(String text, int parts) {
        var lines = text.lines().filter(TextType::visible).map(Pieces::bare).toList();
        boolean dashes = lines.stream().anyMatch(line -> DASH.matcher(line).find());
        if (parts == 1) {
            return lines.stream().map(List::of).toList();
        }
        if (lines.size() > 1 && !dashes && lines.size() <= parts) {
            return List.of(lines);
        }
        return lines.stream().map(line -> divided(line, parts)).toList();
    }

    private static String bare(String line) {
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    /** What is more than the parts belongs to the last. */
    private static List<String> divided(String line, int parts) {
        var pieces = new ArrayList<String>();
        for (var piece : DASH.split(line, parts)) {
            pieces.add(piece.strip());
        }
        return pieces;
    }
}
